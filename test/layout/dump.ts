import type { Glyph, Layout, PageItem, PictureItem, RuleItem, TextItem } from "../../src/layout/page.ts";

/**
 * A layout as text that a person can read, points to one decimal: each page's lines with their first
 * and last x, the baseline's y, size, faces, structure and text, then its rules; the bookmarks at the
 * end. A mark that gave up blank shows it: `‹《` at its start, `》›` at its end.
 */
export function dumpLayout(layout: Layout): string {
  const pages = layout.pages.map((page, i) => {
    const head = `page ${i + 1}  ${round(page.width)} × ${round(page.height)}`;
    return [
      head,
      ...linesOf(page.items),
      ...rulesOf(page.items),
      ...picturesOf(page.items),
      ...drawingsOf(page.items),
    ].join("\n");
  });
  const bookmarks = layout.bookmarks.map(
    ({ level, title, page, y }) => `${"  ".repeat(level)}${title}  → page ${page + 1}, y ${round(y)}`,
  );
  return `${[...pages, ...(bookmarks.length > 0 ? [["bookmarks", ...bookmarks].join("\n")] : [])].join("\n\n")}\n`;
}

/** Runs that follow one another on a baseline, without a gap of more than an em. */
function linesOf(items: readonly PageItem[]): string[] {
  const lines: TextItem[][] = [];
  for (const item of items) {
    if (item.type !== "text" || item.glyphs.length === 0) continue;
    const last = lines.at(-1)?.at(-1);
    const gap = last ? item.x - endOf(last) : 0;
    if (last && Math.abs(last.y - item.y) < 0.01 && gap > -0.01 && gap < item.size) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines.map(lineText);
}

function endOf({ x, glyphs }: TextItem): number {
  return glyphs.reduce((end, { advance }) => end + advance, x);
}

function lineText(line: readonly TextItem[]): string {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return "";
  const place = `${round(first.x).padStart(6)} –${round(endOf(last)).padStart(6)} ${round(first.y).padStart(6)}`;
  const sizes = distinct(line.map(({ size }) => String(size)));
  const faces = distinct(line.map(({ face, color }) => face.key + (color ?? "")));
  const roles = distinct(line.map(({ tag }) => tag?.role ?? "artifact"));
  return `  ${place}  ${sizes} ${faces}  ${roles}  ${line.map(textOf).join("")}`;
}

function distinct(words: readonly string[]): string {
  return [...new Set(words)].join("+");
}

function rulesOf(items: readonly PageItem[]): string[] {
  return items
    .filter((item) => item.type === "rule")
    .map(({ x, y, width, height }: RuleItem) => {
      const place = `${round(x).padStart(6)} –${round(x + width).padStart(6)} ${round(y).padStart(6)}`;
      return `  ${place}  rule ${round(width)} × ${round(height)}`;
    });
}

function picturesOf(items: readonly PageItem[]): string[] {
  return items
    .filter((item) => item.type === "picture")
    .map(({ x, y, width, height, picture, tag }: PictureItem) => {
      const place = `${round(x).padStart(6)} –${round(x + width).padStart(6)} ${round(y).padStart(6)}`;
      const pixels = `${picture.kind} ${picture.width} × ${picture.height}`;
      return `  ${place}  picture ${round(width)} × ${round(height)}  ${pixels}  ${tag?.alt ?? "artifact"}`;
    });
}

/** A drawing with its texts; its bars are too many to be read. */
function drawingsOf(items: readonly PageItem[]): string[] {
  return items.flatMap((item) => {
    if (item.type !== "drawing") return [];
    const { x, y, width, height, tag } = item;
    const place = `${round(x).padStart(6)} –${round(x + width).padStart(6)} ${round(y).padStart(6)}`;
    const texts = item.items.flatMap((each) => (each.type === "text" ? [textOf(each)] : []));
    const head = `  ${place}  drawing ${round(width)} × ${round(height)}  ${tag?.alt ?? "artifact"}`;
    return [head, `          ${texts.join(" | ")}`];
  });
}

/** The text of a run with its trims. */
function textOf({ glyphs }: TextItem): string {
  return glyphs.map(glyphText).join("");
}

function glyphText({ codePoint, trim }: Glyph): string {
  const text = String.fromCodePoint(codePoint);
  const start = trim === "start" || trim === "both" ? "‹" : "";
  return start + text + (trim === "end" || trim === "both" ? "›" : "");
}

function round(points: number): string {
  return (Math.round(points * 10) / 10 + 0).toFixed(1);
}
