import { execFileSync } from "node:child_process";

/** A word of a page as pdftotext finds it, millimetres from the paper's left and top edges. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** A stretch of rows of one colour across the page, millimetres. */
export interface Stripe {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The words of each page of a PDF. */
export function wordsOf(pdf: Uint8Array): Word[][] {
  const html = execFileSync("pdftotext", ["-bbox", "-", "-"], { input: pdf, encoding: "utf8" });
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/gu;
  return html
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, x, y, right, bottom, text = ""]) => ({
        text,
        left: millimetres(x),
        right: millimetres(right),
        middle: (millimetres(y) + millimetres(bottom)) / 2,
      })),
    );
}

function millimetres(points: string | undefined): number {
  return (Number(points) * 25.4) / 72;
}

const dotsPerMillimetre = 10;

/** A drawn page, three bytes a pixel. */
interface Drawn {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The pages that were drawn of each PDF, by their numbers: each is looked at for several colours. */
const drawnPages = new WeakMap<Uint8Array, Map<number, Drawn>>();

function drawnPage(pdf: Uint8Array, page: number): Drawn {
  const pages = drawnPages.get(pdf) ?? new Map<number, Drawn>();
  drawnPages.set(pdf, pages);
  const drawn = pages.get(page) ?? draw(pdf, page);
  pages.set(page, drawn);
  return drawn;
}

function draw(pdf: Uint8Array, page: number): Drawn {
  const resolution = String(dotsPerMillimetre * 25.4);
  const image = execFileSync("pdftoppm", ["-r", resolution, "-f", String(page), "-l", String(page), "-"], {
    input: pdf,
    maxBuffer: 1 << 28,
  });
  const [, width = 0, height = 0] = (
    /^P6\s(\d+)\s(\d+)\s/u.exec(image.subarray(0, 40).toString("latin1")) ?? []
  ).map(Number);
  return { pixels: image.subarray(image.length - width * height * 3), width, height };
}

/** The rows of a page that hold some colour, neighbours together; `wide`: only those across at least so many millimetres. */
export function stripesOf(pdf: Uint8Array, page: number, color: "red" | "black", wide = 0): Stripe[] {
  const { pixels, width, height } = drawnPage(pdf, page);
  const stripes: Stripe[] = [];
  for (let y = 0; y < height; y++) {
    const row = rowOf(pixels, y, width, color);
    if (!row || (row.right - row.left + 1) / dotsPerMillimetre < wide) continue;
    const [left, right] = [row.left / dotsPerMillimetre, (row.right + 1) / dotsPerMillimetre];
    const [top, bottom] = [y / dotsPerMillimetre, (y + 1) / dotsPerMillimetre];
    const last = stripes.at(-1);
    if (last && Math.abs(last.bottom - top) < 0.05)
      stripes[stripes.length - 1] = {
        top: last.top,
        bottom,
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
      };
    else stripes.push({ top, bottom, left, right });
  }
  return stripes;
}

function rowOf(
  pixels: Uint8Array,
  y: number,
  width: number,
  color: "red" | "black",
): { readonly left: number; readonly right: number } | undefined {
  let left = -1;
  let right = -1;
  for (let x = 0; x < width; x++) {
    const at = (y * width + x) * 3;
    const others = Math.max(pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const reddish = pixels[at] ?? 0;
    const found = others < 100 && (color === "red" ? reddish > 200 : reddish < 100);
    if (!found) continue;
    if (left < 0) left = x;
    right = x;
  }
  return left < 0 ? undefined : { left, right };
}
