import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { FontBytes, FontFiles } from "../../font/font-files.ts";

/** The fonts of the disk; each opened file stays open until `close`. */
export interface DiskFonts extends FontFiles {
  close(): void;
}

/** Reads fonts piece by piece: of a face of 14 MB, a document needs some hundred kilobytes. */
export function createDiskFonts(): DiskFonts {
  const open = new Map<string, { readonly file: number; readonly bytes: FontBytes }>();
  return {
    open(path) {
      const known = open.get(path);
      if (known) return known.bytes;
      try {
        const file = openSync(path, "r");
        const bytes = { size: fstatSync(file).size, read: readerOf(file) };
        open.set(path, { file, bytes });
        return bytes;
      } catch {
        return undefined;
      }
    },
    list(folder) {
      try {
        const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
        return names.map((name) => join(folder, name)).sort();
      } catch {
        return [];
      }
    },
    close() {
      for (const { file } of open.values()) closeSync(file);
      open.clear();
    },
  };
}

function readerOf(file: number): FontBytes["read"] {
  return (offset, length) => {
    const bytes = new Uint8Array(length);
    const read = readSync(file, bytes, 0, length, offset);
    return read === length ? bytes : bytes.subarray(0, read);
  };
}
