import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import type { OpenFile } from "./host.ts";

/** More than any plan, picture or template has; a text of this size would take minutes. */
const mostBytes = 256 * 1024 * 1024;

/** Opening a pipe to which nobody writes would wait for ever. */
const openForReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a file, and nothing that is none: a pipe never ends, a device may not either. */
export function readRegular(file: string): Uint8Array {
  const handle = openSync(file, openForReading);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error(file), { code: "ENOTFILE" });
    if (stats.size > mostBytes) throw Object.assign(new Error(file), { code: "EFBIG" });
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

interface Opened {
  readonly handle: number;
  readonly stats: Stats;
  readonly file: OpenFile;
}

const openedFiles = new Map<string, Opened>();

/**
 * A file stays open until the process ends or another stands in its place: a command opens a handful
 * of fonts, and one that watches opens the same ones again and again.
 */
export function openFile(file: string): OpenFile | undefined {
  try {
    const stats = statSync(file);
    const known = openedFiles.get(file);
    if (known && isSame(known.stats, stats)) return known.file;
    if (known) closeSync(known.handle);
    if (!stats.isFile()) return undefined;
    const handle = openSync(file, openForReading);
    const opened = { handle, stats, file: { size: stats.size, read: readerOf(handle) } };
    openedFiles.set(file, opened);
    return opened.file;
  } catch {
    openedFiles.delete(file);
    return undefined;
  }
}

function isSame(a: Stats, b: Stats): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}

function readerOf(handle: number): OpenFile["read"] {
  return (offset, length) => {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, offset));
  };
}
