import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fontBytes } from "../src/font/font-files.ts";
import { openTrueType } from "../src/font/true-type.ts";

const declaration = `/** The characters of the shipped faces: gaps and runs of code points in turn, in base 36. */
declare const coverage: string;
export default coverage;
`;

/**
 * Writes down which characters the shipped faces have, so that a check need not open fonts of 27 MB:
 * build/coverage.js and its types. Does nothing where they are newer than the faces.
 */
export async function buildCoverage(fonts: string, directory: string): Promise<void> {
  const faces = (await readdir(fonts))
    .filter((name) => name.endsWith(".ttf"))
    .map((name) => join(fonts, name));
  const made = join(directory, "coverage.js");
  const times = await Promise.all(
    [...faces, fileURLToPath(import.meta.url)].map(async (path) => (await stat(path)).mtimeMs),
  );
  const before = (await stat(made).catch(() => undefined))?.mtimeMs ?? 0;
  if (before > Math.max(...times)) return;
  const held = new Uint8Array(0x11_0000);
  for (const face of faces) {
    const font = openTrueType(fontBytes(await readFile(face)), 0);
    if (typeof font === "string") throw new Error(`${face}: ${font}`);
    for (let point = 0; point < held.length; point++) if (font.glyphOf(point) > 0) held[point] = 1;
  }
  await replaceFile(made, `export default ${JSON.stringify(runsOf(held))};\n`);
  await replaceFile(join(directory, "coverage.d.ts"), declaration);
}

/** How long each stretch of absent and of present characters is, in turn. */
function runsOf(held: Uint8Array): string {
  const runs: number[] = [];
  let present = 0;
  let start = 0;
  for (let point = 0; point <= held.length; point++) {
    if (point < held.length && held[point] === present) continue;
    runs.push(point - start);
    start = point;
    present = 1 - present;
  }
  return runs.map((run) => run.toString(36)).join(" ");
}

/** Writes in one step: several test files may build at the same time. */
async function replaceFile(path: string, content: string): Promise<void> {
  const half = `${path}.${process.pid}`;
  await writeFile(half, content);
  await rename(half, path);
}
