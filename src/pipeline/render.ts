import type { Format } from "../vocabulary/formats.ts";
import type { MadePaper } from "./make-paper.ts";
import { writers } from "./writers.ts";

/** A document in one format, or one of the pictures that its pages make. */
export interface RenderedFile {
  readonly format: Format;
  /** Which of several pictures, from 1; undefined where there is one file. */
  readonly picture?: number | undefined;
  readonly bytes: Uint8Array;
}

/** Writes a paper in those of some formats that it can be written in; by default in all of them. */
export async function writePaper(
  made: MadePaper,
  date: Date,
  wanted: readonly Format[] = made.formats,
): Promise<readonly RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const format of made.formats.filter((each) => wanted.includes(each))) {
    const written = await writers[format](made, date);
    const several = written.length > 1;
    files.push(...written.map((bytes, i) => ({ format, picture: several ? i + 1 : undefined, bytes })));
  }
  return files;
}
