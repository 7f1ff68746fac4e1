import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { readIntoRoom } from "./room.ts";

/**
 * V8's compiled code of the packs, kept on disk. V8 itself refuses code of another version or other
 * flags, but not code that was damaged: so each file holds it twice, which is quicker to compare than
 * a checksum is to make.
 */
export interface CodeCache {
  /** The code kept under a name, which holds until anything else is read; undefined: none, or none that can be trusted. */
  read(name: string): Uint8Array | undefined;
  /** Keeps code, where a folder can be written; says nothing where none can. */
  write(name: string, code: Uint8Array): void;
}

/** Files are told apart by what V8 does not accept from another, so that two versions of Node share a folder. */
const flags = [...process.execArgv, process.env.NODE_OPTIONS ?? ""].join(" ").trim();
const suffix = `${process.version}-${process.arch}${flags === "" ? "" : `-${hashOf(flags)}`}.bin`;

/** Opens the cache beside the bundle, and where that cannot be written the one in the user's own folder. */
export function openCodeCache(bundle: string): CodeCache {
  const beside = path.join(bundle, "cache");
  const folders = (): readonly string[] => [beside, ...userFolder()];
  return {
    read: (name) => {
      for (const folder of folders()) {
        const code = readTwice(path.join(folder, `${name}-${suffix}`), folder !== beside);
        if (code) return code;
      }
      return undefined;
    },
    write: (name, code) => {
      for (const folder of folders()) if (writeTwice(folder, `${name}-${suffix}`, code)) return;
    },
  };
}

function userFolder(): readonly string[] {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const system = process.platform === "win32" ? LOCALAPPDATA : XDG_CACHE_HOME;
  try {
    const base = system || path.join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache");
    return path.isAbsolute(base) ? [path.join(base, "activity-plan")] : [];
  } catch {
    return [];
  }
}

/** In the user's folder only a file of the user's own counts: with the rights of another it could run anything. */
function readTwice(file: string, ownOnly: boolean): Uint8Array | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const { size, uid } = fstatSync(handle);
    if (ownOnly && process.getuid && process.getuid() !== uid) return undefined;
    if (size % 2 > 0) return undefined;
    const half = readIntoRoom(handle, size / 2);
    return half && isFollowedBy(handle, half) ? half : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Whether a file says the same once more, looked at piece by piece. */
function isFollowedBy(handle: number, half: Buffer): boolean {
  const piece = Buffer.allocUnsafeSlow(Math.min(half.length, 1 << 16));
  for (let at = 0; at < half.length; at += piece.length) {
    const length = Math.min(piece.length, half.length - at);
    const read = readSync(handle, piece, 0, length, half.length + at);
    if (read < length || !piece.subarray(0, length).equals(half.subarray(at, at + length))) return false;
  }
  return true;
}

/** Writes to a file of its own and renames it, so that nobody ever reads half of it. */
function writeTwice(folder: string, name: string, code: Uint8Array): boolean {
  const half = path.join(folder, `.${name}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    writeFileSync(half, Buffer.concat([code, code]), { flag: "wx" });
    renameSync(half, path.join(folder, name));
    return true;
  } catch {
    discard(half);
    return false;
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A path below a file, or a disk that cannot be written: there is nothing to discard.
  }
}

/** FNV-1a, as hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16);
}
