import type { Glyph, Layout, PageItem, RuleItem, TextItem } from "./page.ts";

/**
 * A layout as text that a person can read, points to one decimal: a page, its lines from top to
 * bottom with x, y, size, face and text (`‹》` is trimmed at its start, `》›` at its end), its rules, the bookmarks.
 */
export function dumpLayout(layout: Layout): string {
  const pages = layout.pages.map((page, i) => {
    const head = `page ${i + 1}  ${round(page.width)} × ${round(page.height)}`;
    return [head, ...linesOf(page.items), ...rulesOf(page.items)].join("\n");
  });
  const bookmarks = layout.bookmarks.map(
    ({ level, title, page, y }) => `${"  ".repeat(level)}${title}  → page ${page + 1}, y ${round(y)}`,
  );
  return [...pages, ...(bookmarks.length > 0 ? [["bookmarks", ...bookmarks].join("\n")] : [])].join("\n\n");
}

function linesOf(items: readonly PageItem[]): string[] {
  return items
    .filter((item) => item.type === "text")
    .map(
      (item) =>
        `  ${at(item)}  ${item.size} ${item.face.key}${item.color ?? ""}  ${roleOf(item)}  ${textOf(item)}`,
    );
}

function rulesOf(items: readonly PageItem[]): string[] {
  return items
    .filter((item) => item.type === "rule")
    .map((item) => `  ${at(item)}  rule ${round(item.width)} × ${round(item.height)}`);
}

function at(item: TextItem | RuleItem): string {
  return `${round(item.x).padStart(6)} ${round(item.y).padStart(6)}`;
}

function roleOf({ tag }: TextItem): string {
  return tag ? tag.role : "-";
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
