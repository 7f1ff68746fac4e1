import { type Zippable, zipSync } from "fflate";
import type { PortableFile } from "./contents.ts";

/**
 * A folder of files as a zip: names in UTF-8 and said to be, rights of Unix, and no time that would differ
 * from run to run (fflate writes the local one, so a local one is given). `level`: of deflate; past 6 nothing
 * is gained but time.
 */
export function zipOf(folder: string, files: readonly PortableFile[], level: 0 | 6 = 6): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes, executable } of files) {
    const attrs = (executable ? 0o100755 : 0o100644) * 0x10000;
    entries[`${folder}/${path}`] = [bytes, { os: 3, attrs }];
  }
  return zipSync(entries, { level, mtime: new Date(1980, 0, 1) });
}
