import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decode } from "fast-png";

/** A picture of greys, a byte a pixel. */
export interface Greys {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The pages of a PDF as poppler draws them; `kind` is `gray` for PGM, or `jpeg` for files of another sort. */
export function popplerPages(pdf: Uint8Array, width: number, kind: readonly string[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "plan-pages-"));
  try {
    writeFileSync(join(folder, "in.pdf"), pdf);
    const size = ["-scale-to-x", String(width), "-scale-to-y", "-1"];
    execFileSync("pdftoppm", [...kind, ...size, join(folder, "in.pdf"), join(folder, "p")]);
    const pages = readdirSync(folder).filter((name) => name.startsWith("p"));
    return pages.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The greys of a PGM with a byte a pixel. */
export function greysOfPgm(pgm: Uint8Array): Greys {
  const head = /^P5\s(\d+)\s(\d+)\s255\s/u.exec(Buffer.from(pgm.subarray(0, 40)).toString("latin1"));
  if (!head) throw new Error("no PGM of bytes");
  const [all, width, height] = head;
  return { width: Number(width), height: Number(height), data: pgm.subarray(all.length) };
}

/** The greys of a PNG, colours by their lightness. A plain loop: it runs over some hundred million pixels. */
export function greysOf(png: Uint8Array): Greys {
  const { width, height, channels, data } = decode(png);
  const greys = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < greys.length; i++, at += channels) {
    const red = data[at] ?? 0;
    const green = channels === 1 ? red : (data[at + 1] ?? 0);
    const blue = channels === 1 ? red : (data[at + 2] ?? 0);
    greys[i] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { width, height, data: greys };
}

const block = 8;

/** How far two pictures differ, 0 to 255: on the whole, and in the blocks of 8 × 8 pixels that differ most. */
export function difference(a: Greys, b: Greys): { readonly mean: number; readonly worst: number } {
  const across = Math.floor(Math.min(a.width, b.width) / block);
  const down = Math.floor(Math.min(a.height, b.height) / block);
  const differences = Array.from({ length: across * down }, (_, i) =>
    Math.abs(shade(a, i % across, Math.floor(i / across)) - shade(b, i % across, Math.floor(i / across))),
  );
  const sum = differences.reduce((total, each) => total + each, 0);
  return { mean: sum / differences.length, worst: Math.max(...differences) };
}

function shade({ width, data }: Greys, column: number, row: number): number {
  let sum = 0;
  for (let y = 0; y < block; y++)
    for (let x = 0; x < block; x++) sum += data[(row * block + y) * width + column * block + x] ?? 0;
  return sum / block ** 2;
}
