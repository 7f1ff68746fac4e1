import crypto, { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import timers from "node:timers/promises";
import zlib from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin, transform } from "esbuild";
import type { Packs } from "../src/cli/launch/packs.ts";

/** A pack is the code that one kind of run needs beyond the packs before it: what its entry points reach. */
const plan: readonly (readonly [pack: string, entries: readonly string[]])[] = [
  ["start", ["src/cli/main.ts"]],
  ["check", ["src/cli/commands/check.ts", "src/pipeline/check.ts", "src/report/pretty.ts"]],
  [
    "render",
    [
      "src/cli/commands/render.ts",
      "src/cli/press/press.ts",
      "build/papers/paper-plan.js",
      "build/papers/shared.js",
    ],
  ],
  ["docx", ["src/write/docx/write-docx.ts"]],
  ["pdf", ["src/write/pdf/write-pdf.ts"]],
  ["pixels", ["src/picture/pixels.ts"]],
  ["svg", ["src/write/svg/write-svg.ts"]],
  ["png", ["src/write/png/write-png.ts", "src/write/png/timeline-pictures.ts"]],
  ["mend", ["src/pipeline/fix.ts", "src/yaml/edit/print-value.ts"]],
  ["web", ["src/write/html/write-html.ts", "src/write/text/write-text.ts"]],
  ["studio", ["src/cli/studio/command.ts"]],
  ["import", ["src/cli/commands/import.ts", "src/import/read/docx/read-docx.ts"]],
  ["mcp", ["src/cli/mcp/serve.ts"]],
  ["yaml", ["src/yaml/through-library.ts", "src/yaml/read/comments.ts"]],
];

/** Modules that are loaded when one of their functions is first called, and not by those who import them. */
export const called: Readonly<Record<string, readonly string[]>> = {
  "src/picture/pixels.ts": ["flatPixels"],
  "src/pipeline/fix.ts": ["fixBytes"],
  "src/yaml/edit/print-value.ts": ["printKey", "printValue"],
  "src/yaml/read/comments.ts": ["commentsOf"],
  "src/yaml/through-library.ts": ["readThroughLibrary"],
};

/** In the place of such a module, for all who import it, functions of the same names that load it. */
const whenCalled: Plugin = {
  name: "when-called",
  setup(bundle) {
    bundle.onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      const file = relative(process.cwd(), join(resolveDir, path)).replaceAll("\\", "/");
      return kind !== "entry-point" && file in called ? { path: file, namespace: "when-called" } : undefined;
    });
    bundle.onLoad({ filter: /.*/, namespace: "when-called" }, ({ path }) => ({
      contents: (called[path] ?? [])
        .map((name) => `export const ${name} = (...given) => __load("${chunkOf(path)}").${name}(...given);`)
        .join("\n"),
    }));
  },
};

/** `src/yaml/comments.ts` is the chunk `yaml-comments.js`. */
function chunkOf(file: string): string {
  return file
    .replace(/^src\//u, "")
    .replaceAll("/", "-")
    .replace(/\.ts$/u, ".js");
}

/**
 * Bundles entry points into packs: files that the launcher compiles itself, so that V8's compiled
 * code can be kept beside them. esbuild cuts the modules into chunks; here each becomes a function.
 */
export async function buildPacks(
  directory: string,
  entryPoints: Readonly<Record<string, string>>,
  options: BuildOptions,
): Promise<Metafile> {
  const { outputFiles, metafile } = await build({
    ...options,
    plugins: [...(options.plugins ?? []), whenCalled],
    entryPoints: {
      ...entryPoints,
      ...Object.fromEntries(Object.keys(called).map((file) => [basename(chunkOf(file), ".js"), file])),
    },
    outdir: "packs",
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    minifySyntax: true,
    minifyIdentifiers: true,
    chunkNames: "[name]-[hash]",
    define: { "import.meta.url": "__url" },
  });
  const packOf = share(metafile);
  const files: Record<string, { file: string; digest: string }> = {};
  await mkdir(directory, { recursive: true });
  for (const pack of new Set(packOf.values())) {
    const chunks = outputFiles.filter(({ path }) => packOf.get(basename(path)) === pack);
    const functions = chunks.map(({ path, text }) => asFunction(basename(path), text, metafile));
    const code = await asAscii(`(__define) => {\n${functions.join("\n")}\n}`);
    const file = `${pack}.pack.js`;
    files[pack] = { file, digest: createHash("sha256").update(code).digest("hex").slice(0, 12) };
    await writeFile(join(directory, file), code);
  }
  const entries = Object.fromEntries(Object.keys(entryPoints).map((name) => [name, `${name}.js`]));
  const packs: Packs = { files, modules: Object.fromEntries(packOf), entries };
  await buildLauncher(directory, packs, Object.keys(entryPoints), options.plugins ?? []);
  return metafile;
}

/** Which pack each chunk is in: the first that needs it; what none needs is a pack of its own. */
function share({ outputs }: Metafile): ReadonlyMap<string, string> {
  const chunks = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const packOf = new Map<string, string>();
  const take = (chunk: string, pack: string): void => {
    const output = chunks.get(chunk);
    if (!output || packOf.has(chunk)) return;
    packOf.set(chunk, pack);
    for (const { path, kind } of output.imports) if (kind === "import-statement") take(basename(path), pack);
  };
  for (const [pack, entries] of plan) {
    for (const [chunk, { entryPoint }] of chunks) {
      if (entryPoint !== undefined && entries.includes(entryPoint)) take(chunk, pack);
    }
  }
  for (const chunk of chunks.keys()) take(chunk, chunk.replace(/-\w+\.js$|\.js$/u, ""));
  return packOf;
}

/**
 * A chunk as a call that hands it to the launcher. Its imports become variables, so that using one
 * costs nothing: no chunk imports another in a circle, and none changes what it has exported.
 */
function asFunction(chunk: string, text: string, metafile: Metafile): string {
  let imports = 0;
  let later = 0;
  const exported: string[] = [];
  const body = text
    .replaceAll(
      /^import (?:([^;"]*?) from )?("[^"]+");$/gmu,
      (_, names: string | undefined, from: string) => {
        imports += 1;
        return imported(names, from);
      },
    )
    .replaceAll(/\bimport\(("[^"]+")\)/gu, (_, from: string) => {
      later += 1;
      return `__later(${moduleName(from)})`;
    })
    .replaceAll(/^export \{([^}]*)\};$/gmu, (_, names: string) => {
      exported.push(...pairs(names).map(([own, name]) => `__exports[${JSON.stringify(name)}] = ${own};`));
      return "";
    })
    .replaceAll(/^export default ([^;]+);$/gmu, (_, value: string) => {
      exported.push(`__exports.default = ${value};`);
      return "";
    });
  const output = Object.entries(metafile.outputs).find(([path]) => basename(path) === chunk)?.[1];
  const expected = (kind: string): number => output?.imports.filter((each) => each.kind === kind).length ?? 0;
  if (imports !== expected("import-statement") || later !== expected("dynamic-import")) {
    throw new Error(`${chunk}: ${imports} imports and ${later} later ones are not all there are`);
  }
  if (/\b__esm\b|^export\b/mu.test(body)) throw new Error(`${chunk}: an export that could change`);
  return `__define(${JSON.stringify(chunk)}, function (__exports, __load, __later, require, __url, __filename, __dirname) {
"use strict";
${body}
${exported.join("\n")}
});`;
}

/** The code without white space and in ASCII alone, which reads fastest; esbuild leaves regular expressions as they are. */
async function asAscii(text: string): Promise<string> {
  const { code } = await transform(text, { minifyWhitespace: true, target: "node20.19" });
  return code.replaceAll(
    /[^\u0000-\u007f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** `a as b, c` as pairs of the name before and after. */
function pairs(names: string): [string, string][] {
  return names
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => {
      const [own = "", name = own] = each.split(" as ");
      return [own, name];
    });
}

/** A name of Node's without its prefix too; a chunk by its file's name. */
function moduleName(from: string): string {
  return from.startsWith('".') ? JSON.stringify(basename(JSON.parse(from) as string)) : from;
}

/**
 * Node's modules that take a millisecond or more to load; their functions load them when first called,
 * since most runs read no picture and make no digest.
 */
const slow: Readonly<Record<string, object>> = {
  "node:crypto": crypto,
  "node:timers/promises": timers,
  "node:zlib": zlib,
};

function imported(names: string | undefined, from: string): string {
  const module = `__load(${moduleName(from)})`;
  const functions = slow[JSON.parse(from) as string];
  if (functions && names?.startsWith("{")) return whenFirstCalled(names, module, functions);
  if (names === undefined) return `${module};`;
  const [, first, star, listed] =
    /^(?:([\w$]+),? ?)?(?:\* as ([\w$]+))?(?:\{([\s\S]*)\})?$/u.exec(names) ?? [];
  // Node's modules are their own default; those of the bundle are only imported by name.
  const lines = [first, star]
    .filter((name) => name !== undefined)
    .map((name) => `const ${name} = ${module};`);
  if (listed !== undefined) {
    const taken = pairs(listed).map(([own, name]) => (own === name ? own : `${own}: ${name}`));
    lines.push(`const { ${taken.join(", ")} } = ${module};`);
  }
  return lines.join(" ");
}

function whenFirstCalled(names: string, module: string, functions: object): string {
  return pairs(names.slice(1, -1))
    .map(([name, own]) => {
      if (typeof Reflect.get(functions, name) !== "function") throw new Error(`${name} is no function`);
      return `const ${own} = (...given) => ${module}.${name}(...given);`;
    })
    .join(" ");
}

/** The launcher, which knows the packs, and for each further entry point a module that a thread can run. */
async function buildLauncher(
  directory: string,
  packs: Packs,
  names: readonly string[],
  plugins: Plugin[],
): Promise<void> {
  await build({
    plugins,
    entryPoints: { plan: "src/cli/launch/launch.ts" },
    outdir: directory,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    minify: true,
    define: { PACKS: JSON.stringify(packs) },
  });
  for (const name of names.filter((each) => each !== "main")) {
    const stub = `import plan from "./plan.cjs";\nexport default plan.entry(${JSON.stringify(name)}).default;\n`;
    await writeFile(join(directory, `${name}.js`), stub);
  }
}
