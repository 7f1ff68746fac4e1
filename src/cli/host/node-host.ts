import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { availableParallelism, homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openFile, readRegular } from "./disk-files.ts";
import { codeOf } from "./error-code.ts";
import { type Entry, type Executed, type Host, type HostAction, HostError, type Stamp } from "./host.ts";
import { printerOf } from "./stream-printer.ts";

/** The real world, through Node. */
export function createNodeHost(): Host {
  return {
    platform: process.platform,
    nodeVersion: process.versions.node,
    path,
    cwd: process.cwd(),
    home: homeFolder(),
    environment: process.env,
    packageFolder: findPackageFolder(),
    out: printerOf(1),
    err: printerOf(2),
    get inputIsTerminal() {
      return process.stdin.isTTY === true;
    },
    entry,
    readFile: (file) => attempt("read", file, () => readRegular(file)),
    realPath,
    openFile,
    stamp,
    list: (folder) => (existsSync(folder) ? attempt("list", folder, () => readdirSync(folder).sort()) : []),
    glob,
    readInput,
    removeFile: (file) => attempt("write", file, () => unlinkSync(file)),
    makeFolder: (folder) => attempt("write", folder, () => void mkdirSync(folder, { recursive: true })),
    writeAtomic,
    tryWriting,
    createFile: (file, bytes) => attempt("write", file, () => writeNew(file, bytes)),
    asker: async () => (await import("./asker.ts")).createAsker(),
    now: () => process.uptime() * 1000,
    processors: availableParallelism(),
    onInterrupt,
    random: (bytes) => randomBytes(bytes).toString("hex"),
    browse: async (address) => (await import("./browse.ts")).browse(address, process.platform),
    after: (milliseconds, handler) => {
      const timer = setTimeout(handler, milliseconds);
      return () => clearTimeout(timer);
    },
    watch: async (paths, changed) => (await import("./watch-files.ts")).watchFiles(paths, changed),
    git,
  };
}

/** The user's own folder; empty where the system knows none, as in a container without users. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}

function attempt<T>(action: HostAction, file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HostError(codeOf(error), action, file);
  }
}

function entry(file: string): Entry | undefined {
  return attempt("read", file, () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
  });
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}

function stamp(file: string): Stamp | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    return { size, modified: mtimeMs };
  } catch {
    return undefined;
  }
}

const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The first signal asks the work to come to an end, which it does after the document at hand; the second ends it. */
function onInterrupt(handler: () => void): () => void {
  let asked = false;
  const listener = (): void => {
    if (asked) process.exit(130);
    asked = true;
    handler();
  };
  for (const name of endings) process.on(name, listener);
  return () => {
    for (const name of endings) process.off(name, listener);
  };
}

/** The first folder above this module that has a package.json: the same from the source and from the bundle. */
function findPackageFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "package.json"))) {
    const above = path.dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return folder;
}

/** Bytes of a chunk of standard input, which is text where somebody has set an encoding. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  } catch (error) {
    throw new HostError(codeOf(error), "read", "-");
  }
  return Buffer.concat(chunks);
}

async function glob(pattern: string, folder: string, ignored: readonly string[]): Promise<readonly string[]> {
  const { glob: find } = await import("tinyglobby");
  const found = await find(pattern, {
    cwd: folder,
    absolute: true,
    ignore: ignored,
    expandDirectories: false,
    caseSensitiveMatch: process.platform !== "win32",
  }).catch((error: unknown) => {
    throw new HostError(codeOf(error), "list", folder);
  });
  return found.map((file) => path.normalize(file)).sort();
}

/** Without a shell, so that no file name can be taken for a command. */
async function git(args: readonly string[], folder: string): Promise<Executed | undefined> {
  const { spawnSync } = await import("node:child_process");
  const ran = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    windowsHide: true,
  });
  if (ran.error !== undefined) return undefined;
  return { code: ran.status ?? 1, out: ran.stdout, err: ran.stderr };
}

function writeNew(file: string, bytes: Uint8Array, durable = true): void {
  const handle = openSync(file, "wx");
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    if (durable) fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    unlinkSync(file);
    throw error;
  }
  closeSync(handle);
}

let temporaries = 0;

/** A name that no other process, thread or earlier file has; checks pass files of such names over. */
function temporaryBeside(target: string): string {
  temporaries += 1;
  const name = `.plan-${process.pid}-${process.hrtime.bigint().toString(36)}-${temporaries}.tmp`;
  return path.join(path.dirname(target), name);
}

/** A temporary file in the same folder, then renamed over the target. */
function writeAtomic(file: string, bytes: Uint8Array, durable = true): void {
  attempt("write", file, () => {
    const exists = existsSync(file);
    const target = exists ? realpathSync(file) : file;
    const temporary = temporaryBeside(target);
    writeNew(temporary, bytes, durable);
    try {
      if (exists) takeRights(target, temporary);
      renamePatiently(temporary, target);
    } catch (error) {
      unlinkSync(temporary);
      throw error;
    }
  });
}

function tryWriting(folder: string): void {
  attempt("write", folder, () => {
    const file = path.join(folder, `.plan-${process.pid}-try.tmp`);
    writeNew(file, new TextEncoder().encode("plan\n"));
    unlinkSync(file);
  });
}

/** Who may read the new file stays as it was; a file that may not be written is not replaced either. */
function takeRights(from: string, to: string): void {
  accessSync(from, constants.W_OK);
  try {
    chmodSync(to, statSync(from).mode);
  } catch {
    // Some network drives know no rights.
  }
}

const pauses = [20, 60, 150, 300];

/**
 * Renames, and on Windows tries again for half a second: virus scanners and search indexers hold a
 * new file for a moment; a file that Word holds stays held, and the last refusal is told.
 */
function renamePatiently(from: string, to: string): void {
  for (const pause of process.platform === "win32" ? pauses : []) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}
