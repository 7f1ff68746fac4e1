import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { buildPacks } from "./packs.ts";
import { buildStudio } from "./studio.ts";
import { wasmModules } from "./wasm.ts";

/**
 * pdfkit opens fonts with fontkit; our own faces never need it. An empty stand-in keeps it and its
 * tables of 1 MB out of the bundle. No file is encrypted either: its ciphers would make tables at every start.
 * Nor is a font asked for that pdfkit brings itself, which is all that it wants Node's module loader for.
 */
const withoutFontkit: Plugin = {
  name: "without-fontkit",
  setup(bundle) {
    bundle.onResolve({ filter: /^(?:fontkit|linebreak|png-js|@noble\/ciphers\/aes)$/ }, ({ path }) => ({
      path,
      namespace: "left-out",
    }));
    bundle.onResolve({ filter: /^module$/ }, ({ path, importer }) =>
      /[\\/]pdfkit[\\/]/u.test(importer) ? { path, namespace: "left-out" } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({
      contents: `const absent = () => { throw new Error("${path} is not part of this program"); };
export const create = absent, createRequire = () => absent, cbc = absent, ecb = absent; export default absent;`,
    }));
  },
};

/** commander starts programs for commands that are files of their own; we have none, and Node's module for it costs 2 ms. */
const withoutPrograms: Plugin = {
  name: "without-programs",
  setup(bundle) {
    bundle.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/u.test(importer) ? { path, namespace: "not-started" } : undefined,
    );
    bundle.onLoad({ filter: /.*/, namespace: "not-started" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** The server of `plan mcp` validates by ajv only what it would ask a client for, which it never does. */
const withoutValidator: Plugin = {
  name: "without-validator",
  setup(bundle) {
    bundle.onResolve({ filter: /\/ajv-provider\.js$/ }, ({ path }) => ({ path, namespace: "never-called" }));
    bundle.onLoad({ filter: /.*/, namespace: "never-called" }, () => ({
      contents: "export class AjvJsonSchemaValidator {}",
    }));
  },
};

/** picocolors asks for itself whether there is a terminal, which opens a stream; we tell it. */
const withoutAsking: Plugin = {
  name: "without-asking",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]picocolors\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const contents = text.replace("let p = process || {}", "let p = {}");
      if (contents === text) throw new Error("picocolors asks in another way");
      return { contents };
    });
  },
};

/** CommonJS libraries in an ES module still ask for `require` and the folder they stand in. */
export const banner = `import { createRequire as __createRequire } from "node:module";
import { fileURLToPath as __fileURLToPath } from "node:url";
import { dirname as __pathDirname } from "node:path";
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __pathDirname(__filename);`;

/** What all bundles have in common. */
export const common: BuildOptions = {
  platform: "node",
  target: "node20.19",
  keepNames: false,
  legalComments: "none",
  logLevel: "warning",
  plugins: [withoutFontkit, withoutPrograms, withoutValidator, withoutAsking],
  loader: { ".node": "empty" },
  // Its build for Node starts threads for large archives; ours are small, and Node's module for them costs 2 ms.
  alias: { fflate: "fflate/browser" },
};

/** Bundles the command and the library into a folder, with the fonts and everybody's licences. */
export async function buildBundle(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  const built = [
    await buildCommand(directory),
    await buildLibrary(directory),
    await buildStudio(join(directory, "studio")),
  ];
  const inputs = built.map((each) => each.inputs);
  await cp("build/fonts", join(directory, "fonts"), { recursive: true });
  const texts = await Promise.all([
    licences([...inputs.flatMap(Object.keys), ...Object.values(wasmModules)]),
    fontLicences(),
  ]);
  await writeFile(join(directory, "THIRD-PARTY-LICENSES.txt"), texts.join(rule));
}

/** What stands between two licences. */
const rule = `\n${"-".repeat(70)}\n\n`;

/** The list of the fonts and the texts of their licences. */
async function fontLicences(): Promise<string> {
  const files = (await readdir("build/fonts")).filter((file) => /\.(?:md|txt)$/u.test(file)).sort();
  return (await Promise.all(files.map((file) => readFile(join("build/fonts", file), "utf8")))).join(rule);
}

/** Bundles the command, for the launcher of `bin/plan.js`; a benchmark changes what it goes without. */
export async function buildCommand(directory: string, changes: readonly Plugin[] = []): Promise<Metafile> {
  const entryPoints = { main: "src/cli/main.ts", worker: "src/cli/worker.ts" };
  // Where the pool, which takes the launcher for its own place, looks for the start of its threads.
  await build({
    ...common,
    entryPoints: { "entry/worker": "node_modules/tinypool/dist/entry/worker.js" },
    outdir: directory,
    bundle: true,
    format: "esm",
    minify: true,
  });
  return buildPacks(directory, entryPoints, { ...common, plugins: [...(common.plugins ?? []), ...changes] });
}

/** Bundles the library, an ES module for programs. */
async function buildLibrary(directory: string): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    entryPoints: { index: "src/index.ts" },
    outdir: directory,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    metafile: true,
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: banner },
  });
  return metafile;
}

/** The licence of every package whose code is in the bundle. */
async function licences(inputs: readonly string[]): Promise<string> {
  const names = new Set<string>();
  for (const input of inputs) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input) ?? [];
    if (name) names.add(name);
  }
  const parts = [...names].sort().map(async (name) => {
    const folder = join("node_modules", name);
    const about = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      version: string;
      license: string;
      repository?: { url: string };
    };
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? await readFile(join(folder, file), "utf8") : "";
    const place = text === "" ? `Source: ${about.repository?.url ?? ""}` : text.trim();
    return `${name} ${about.version} (${about.license})\n\n${place}\n`;
  });
  return (await Promise.all(parts)).join(rule);
}
