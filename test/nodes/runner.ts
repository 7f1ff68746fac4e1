import { spawn, spawnSync } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const installed = "test/nodes/node_modules";
const program = resolve("bin", "plan.js");

/** What a run ended with, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A version of Node that runs the built command. */
export interface Runner {
  readonly name: string;
  /** The command and its first words, to which those of `plan` are added. */
  readonly start: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * The versions that `test/nodes/package.json` names for a system. Where they are not installed, one line
 * leaves them to CI, where they may not be missing.
 */
export function runners(system: "linux" | "windows"): readonly Runner[] {
  const { dependencies } = JSON.parse(readFileSync("test/nodes/package.json", "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies).filter((name) => name.startsWith(system));
  const missing = names.filter((name) => !existsSync(join(installed, name)));
  if (missing.length > 0 && process.env.CI) throw new Error(`missing: ${missing.join()}`);
  if (missing.length > 0) console.warn(`${missing.join()} are not installed: they are left to CI`);
  return names
    .filter((name) => !missing.includes(name))
    .map((name) => (system === "linux" ? onLinux(name) : onWindows(name)));
}

/** Says that a system's versions are left to CI where none is installed. */
export function leavesToCi(system: "linux" | "windows"): boolean {
  return runners(system).length === 0;
}

function onLinux(name: string): Runner {
  return { name, start: [resolve(installed, name, "bin", "node"), program], environment: {} };
}

/** Windows' Node under Wine, where this machine's files are on the drive Z. */
function onWindows(name: string): Runner {
  const node = resolve(installed, name, "bin", "node.exe");
  const environment = { NODE_SKIP_PLATFORM_CHECK: "1", WINEDEBUG: "-all", LANG: "C.UTF-8" };
  return { name, start: ["wine", node, `Z:${program.replaceAll("/", "\\")}`], environment };
}

/** The Node that runs the tests. */
export const here: Runner = { name: "here", start: [process.execPath, program], environment: {} };

/** A folder of plans whose path has blanks and Chinese in it. */
export function schoolFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "plan-nodes-")), "三年级 组");
  for (const name of ["读书节.yaml", "消防演练.yaml", "重阳敬老.yaml", "图片"])
    cpSync(join("examples", name), join(folder, name), { recursive: true });
  return folder;
}

/** Runs `plan`. What it says goes to a file: under Wine, Node cannot write to a pipe. */
export function run(
  runner: Runner,
  folder: string,
  words: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Ended {
  const file = join(folder, "..", "said.txt");
  const handle = openSync(file, "w");
  const [command = "", ...first] = runner.start;
  const { status } = spawnSync(command, [...first, ...words], {
    cwd: folder,
    env: environment(runner, folder, more),
    stdio: ["ignore", handle, handle],
  });
  closeSync(handle);
  return { code: status, said: readFileSync(file, "utf8").replaceAll("\r\n", "\n") };
}

/** Starts `plan` and hands over each change of what it has said, until it ends. */
export function follow(
  runner: Runner,
  folder: string,
  words: readonly string[],
  heard: (said: string, stop: () => void) => void,
): Promise<Ended> {
  const [command = "", ...first] = runner.start;
  const child = spawn(command, [...first, ...words], { cwd: folder, env: environment(runner, folder, {}) });
  let said = "";
  let stopped = false;
  // A second Ctrl-C ends a run at once.
  const stop = (): void => {
    if (!stopped) child.kill("SIGINT");
    stopped = true;
  };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      heard(said, stop);
    });
  return new Promise((done) => child.on("close", (code) => done({ code, said })));
}

function environment(runner: Runner, folder: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const cache = join(folder, "..", "cache", runner.name);
  return {
    ...process.env,
    NO_COLOR: "1",
    PLAN_LANG: "zh",
    PLAN_CACHE: cache,
    ...runner.environment,
    ...more,
  };
}

/** The files of a folder, their bytes in Base64. */
export function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names
      .map((each): [string, string] => {
        const path = join(each.parentPath, each.name);
        return [path.slice(folder.length + 1), readFileSync(path).toString("base64")];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
