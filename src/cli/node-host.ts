import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Entry,
  type Executed,
  type Host,
  type HostAction,
  HostError,
  type OpenFile,
  type Printer,
} from "./host.ts";

/** The real world, through Node. */
export function createNodeHost(): Host {
  return {
    platform: process.platform,
    path,
    cwd: process.cwd(),
    home: homedir(),
    environment: process.env,
    packageFolder: findPackageFolder(),
    out: printerOf(process.stdout),
    err: printerOf(process.stderr),
    inputIsTerminal: process.stdin.isTTY === true,
    entry,
    readFile: (file) => attempt("read", file, () => readFileSync(file)),
    openFile,
    list: (folder) => (existsSync(folder) ? attempt("list", folder, () => readdirSync(folder).sort()) : []),
    glob,
    readInput,
    makeFolder: (folder) => attempt("write", folder, () => void mkdirSync(folder, { recursive: true })),
    writeAtomic,
    createFile: (file, bytes) => attempt("write", file, () => writeNew(file, bytes)),
    asker: async () => (await import("./asker.ts")).createAsker(),
    git,
  };
}

function attempt<T>(action: HostAction, file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HostError(codeOf(error), action, file);
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "UNKNOWN";
}

function entry(file: string): Entry | undefined {
  return attempt("read", file, () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
  });
}

/** The file stays open until the process ends: a command opens a handful of fonts at most. */
function openFile(file: string): OpenFile | undefined {
  try {
    const handle = openSync(file, "r");
    return {
      size: fstatSync(handle).size,
      read: (offset, length) => {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, readSync(handle, bytes, 0, length, offset));
      },
    };
  } catch {
    return undefined;
  }
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

/**
 * A stream for printing. A reader that has gone away (`plan check | head`) is no mistake: what else
 * would be printed is dropped and the work goes on to its end and its exit code.
 */
function printerOf(stream: NodeJS.WriteStream): Printer {
  let open = true;
  stream.on("error", (error) => {
    open = false;
    const code = codeOf(error);
    if (code !== "EPIPE" && code !== "EOF") process.exitCode = 3;
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns || 80,
  };
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

function writeNew(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, "wx");
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    unlinkSync(file);
    throw error;
  }
  closeSync(handle);
}

/** A temporary file in the same folder, flushed to the disk, then renamed over the target. */
function writeAtomic(file: string, bytes: Uint8Array): void {
  attempt("write", file, () => {
    const target = existsSync(file) ? realpathSync(file) : file;
    const temporary = path.join(path.dirname(target), `.plan-${process.pid}-${Date.now().toString(36)}.tmp`);
    writeNew(temporary, bytes);
    try {
      if (existsSync(target)) takeRights(target, temporary);
      renamePatiently(temporary, target);
    } catch (error) {
      unlinkSync(temporary);
      throw error;
    }
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
