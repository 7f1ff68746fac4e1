import type { DrawingItem, PageItem, PictureItem, RuleItem, Tag, TextItem } from "../../layout/page.ts";

/** Neighbouring items of a page that belong to the same node of the structure. */
export interface Segment {
  readonly tag: Tag | undefined;
  readonly lines: readonly (readonly TextItem[])[];
  readonly rules: readonly RuleItem[];
  readonly pictures: readonly PictureItem[];
  readonly drawings: readonly DrawingItem[];
}

interface Growing {
  readonly tag: Tag | undefined;
  readonly lines: TextItem[][];
  readonly rules: RuleItem[];
  readonly pictures: PictureItem[];
  readonly drawings: DrawingItem[];
}

/** Cuts a page's items into segments, in their order; rules belong to no node. */
export function segmentsOf(items: readonly PageItem[]): readonly Segment[] {
  const segments: Growing[] = [];
  for (const item of items) {
    const tag = item.type === "rule" ? undefined : item.tag;
    let segment = segments.at(-1);
    if (!segment || segment.tag !== tag) {
      segment = { tag, lines: [], rules: [], pictures: [], drawings: [] };
      segments.push(segment);
    }
    if (item.type === "rule") segment.rules.push(item);
    else if (item.type === "picture") segment.pictures.push(item);
    else if (item.type === "drawing") segment.drawings.push(item);
    else addToLine(segment.lines, item);
  }
  return segments;
}

function addToLine(lines: TextItem[][], item: TextItem): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (line && last && Math.abs(last.y - item.y) < 0.01 && item.x >= last.x) line.push(item);
  else lines.push([item]);
}

/** The characters of a line. */
export function lineText(line: readonly TextItem[]): string {
  let text = "";
  for (const { glyphs } of line) for (const { codePoint } of glyphs) text += String.fromCodePoint(codePoint);
  return text;
}
