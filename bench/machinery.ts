import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { banner, buildCommand, common } from "../scripts/bundle.ts";
import { writeInput } from "./inputs.ts";
import { writePlans } from "./plans.ts";

/**
 * What each piece that is there for speed alone buys: every job with and without it, in turns, on every
 * Node that is given (`tsx bench/machinery.ts NODE …`, else the one that runs this). Printed are medians
 * of the ratios of processor time without the piece to that with it; a piece that buys less than 1.1
 * goes. `npm run build` first; `--rounds 15` for more.
 */
const words = process.argv.slice(2);
const at = words.indexOf("--rounds");
const rounds = at < 0 ? 9 : Number(words.splice(at, 2)[1]);
const nodes = words.length > 0 ? words.map((path) => resolve(path)) : [process.execPath];

const folder = mkdtempSync(join(tmpdir(), "plan-machinery-"));
writeInput(folder, "short", 3);
writePlans(join(folder, "plans"), 12);
writePlans(join(folder, "many"), 100);

interface Piece {
  readonly name: string;
  /** The jobs that it has to do with; all of them where none is named. */
  readonly jobs: readonly string[];
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** A place for a changed command, with what the package has beside it. */
function place(name: string): string {
  const made = join(folder, name);
  mkdirSync(join(made, "dist"), { recursive: true });
  for (const part of ["bin", "package.json"]) cpSync(part, join(made, part), { recursive: true });
  for (const part of ["templates", "schemas", "build/fonts"])
    symlinkSync(resolve(part), join(made, part.replace("build", "dist")));
  return made;
}

type Change = readonly [from: string | RegExp, to: string];

/** A source file with changes, as it is bundled: all of one file in one go, as esbuild asks no second plugin. */
function changed(file: string, ...changes: readonly Change[]): Plugin {
  return {
    name: "changed",
    setup(bundle) {
      bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (relative(process.cwd(), path) !== file) return undefined;
        const contents = changes.reduce(
          (text, [from, to]) => {
            const next = text.replace(from, to);
            if (next === text) throw new Error(`${file} has no ${from}`);
            return next;
          },
          readFileSync(path, "utf8"),
        );
        return { contents, loader: "ts" };
      });
    },
  };
}

async function without(name: string, jobs: readonly string[], ...changes: readonly Plugin[]): Promise<Piece> {
  const made = place(name.replaceAll(" ", "-"));
  await buildCommand(join(made, "dist"), changes);
  return { name, jobs, program: join(made, "bin", "plan.js"), environment: {} };
}

/** The command as ES modules in chunks, with nothing of ours about its start; `first` runs before it. */
async function plain(name: string, first: string): Promise<Piece> {
  const made = place(name.replaceAll(/\W/gu, "-"));
  await build({
    ...common,
    entryPoints: { main: "src/cli/main.ts", worker: "src/cli/worker.ts" },
    outdir: join(made, "dist"),
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: banner },
  });
  await build({
    ...common,
    entryPoints: { "entry/worker": "node_modules/tinypool/dist/entry/worker.js" },
    outdir: join(made, "dist"),
    bundle: true,
    format: "esm",
    minify: true,
  });
  const program = join(made, "bin", "plan.mjs");
  writeFileSync(program, `${first}\nconst { main } = await import("../dist/main.js");\nawait main();\n`);
  return { name, jobs: [], program, environment: {} };
}

const whole = await without("nothing", []);
const nodesOwn = `import module from "node:module";
module.enableCompileCache?.(${JSON.stringify(join(folder, "nodes-own"))});`;
const pieces: readonly Piece[] = [
  {
    ...(await without(
      "compiled code kept",
      [],
      changed("src/cli/launch/load-module.ts", [
        /cache\.read\([^)]*\)/u,
        "undefined as Uint8Array | undefined",
      ]),
    )),
    environment: { PLAN_CODE_CACHE: "off" },
  },
  await plain("packs, launcher, code kept", ""),
  await plain("the same, with Node's own cache (22.1 on)", nodesOwn),
  await without(
    "flags of Node 20",
    ["Word", "PDF", "12 plans, both"],
    changed("src/cli/launch/tuning.ts", ['startsWith("20.")', 'startsWith("0.")']),
  ),
  await without(
    "the second half of kept code",
    ["--version", "check"],
    changed(
      "src/cli/launch/code-cache.ts",
      ["Buffer.concat([code, code])", "code"],
      ["size % 2 > 0", "size === 0"],
      [/size \/ 2/gu, "size"],
      [" && isFollowedBy(handle, half)", ""],
    ),
  ),
  await without(
    "reader of sound texts",
    ["check", "100 plans checked"],
    changed("src/yaml/parse.ts", [/readSound\((?!\s*\w+:)[^)]*\)/u, "undefined"]),
  ),
  await without(
    "shells",
    ["Word"],
    changed("src/write/docx/shell/shells.ts", ["?? shipped[key]?.().then((module) => module.default)", ""]),
  ),
  await without(
    "zip by hand (fflate)",
    ["Word"],
    changed(
      "src/write/docx/package/package.ts",
      ["import { deflate }", 'import { zipSync } from "fflate";\nimport { deflate }'],
      [
        /return zip\([\s\S]*?\n {2}\);/u,
        "return zipSync(Object.fromEntries(sorted.map(([path, part]) => [path, Buffer.from(part)])), { level: 6, mtime: new Date(1980, 1, 1) });",
      ],
    ),
  ),
];

const made = join(folder, "made");
const short = join(folder, "short.yaml");
const jobs: readonly (readonly [string, readonly string[]])[] = [
  ["--version", ["--version"]],
  ["check", ["check", short]],
  ["100 plans checked", ["check", join(folder, "many")]],
  ["Word", ["render", short, "--format", "docx", "--out", made, "--rebuild"]],
  ["PDF", ["render", short, "--format", "pdf", "--out", made, "--rebuild"]],
  ["12 plans, both", ["render", join(folder, "plans"), "--out", made, "--rebuild"]],
];

/** The processor time of a run, seconds: what others do on the machine counts less than on a clock. */
function time(node: string, { program, environment }: Piece, job: readonly string[]): number {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const script = `TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1; exit $?`;
  const { status, stderr } = spawnSync("bash", ["-c", script, "_", node, program, ...job], {
    env: {
      ...env,
      PLAN_CACHE: join(folder, "records"),
      XDG_CACHE_HOME: join(folder, "cache"),
      ...environment,
    },
    encoding: "utf8",
  });
  if (status === null || status > 1) throw new Error(`${program} ${job.join(" ")} ended with ${status}`);
  return stderr
    .trim()
    .split(" ")
    .reduce((sum, each) => sum + Number(each), 0);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

for (const node of nodes) {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  console.log(`\n| without, Node ${version} | ${jobs.map(([name]) => name).join(" | ")} |`);
  console.log(`|---|${jobs.map(() => "---:|").join("")}`);
  for (const piece of pieces) {
    const cells = jobs.map(([name, job]) => {
      if (piece.jobs.length > 0 && !piece.jobs.includes(name)) return "";
      // The first run of each leaves its compiled code for the others.
      for (const each of [whole, piece]) time(node, each, job);
      const ratios = Array.from({ length: rounds }, () => {
        const own = time(node, whole, job);
        return time(node, piece, job) / own;
      });
      return median(ratios).toFixed(2);
    });
    console.log(`| ${piece.name} | ${cells.join(" | ")} |`);
  }
}
rmSync(folder, { recursive: true, force: true });
