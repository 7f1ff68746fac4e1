import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PortableFile } from "./contents.ts";

/** Writes the files of a portable folder, over what was in it. */
export function writeFolder(folder: string, files: readonly PortableFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes, executable } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { mode: executable ? 0o755 : 0o644 });
  }
}
