import { displayWidth } from "../source/display-width.ts";
import { lineAt, lineRange, type Range, type Source, textIn } from "../source/source.ts";
import { visible } from "./visible.ts";

/** One row of an excerpt: a line of the source, or the carets below it. */
export interface ExcerptRow {
  /** The line number, or empty on the caret row. */
  readonly gutter: string;
  readonly text: string;
  readonly kind: "before" | "line" | "caret";
}

const tabStop = 4;
const ellipsis = "…";

/**
 * The line of a range with the line before it and carets below, at most `width` cells wide. The
 * carets stand by display width; a range over several lines is marked to the end of its first.
 */
export function excerptOf(source: Source, range: Range, width: number): readonly ExcerptRow[] {
  if (source.text === "") return [];
  const line = lineAt(source, range.start);
  const whole = lineRange(source, line);
  const start = clamp(range.start, whole);
  const end = Math.max(start, clamp(range.end, whole));
  const before = display(textIn(source, { start: whole.start, end: start }), 0);
  const marked = display(textIn(source, { start, end }), displayWidth(before));
  const after = display(textIn(source, { start: end, end: whole.end }), displayWidth(before + marked));
  const window = trim(before, marked, after, width);
  const rows: ExcerptRow[] = [];
  const previous = line > 0 ? display(textIn(source, lineRange(source, line - 1)), 0) : "";
  if (previous.trim() !== "") {
    rows.push({ gutter: String(line), text: fitStart(previous, width), kind: "before" });
  }
  const carets = "^".repeat(Math.max(1, displayWidth(window.marked)));
  rows.push({ gutter: String(line + 1), text: window.before + window.marked + window.after, kind: "line" });
  rows.push({ gutter: "", text: " ".repeat(displayWidth(window.before)) + carets, kind: "caret" });
  return rows;
}

function clamp(offset: number, range: Range): number {
  return Math.min(Math.max(offset, range.start), range.end);
}

/** A stretch of a line as it is shown from a cell on: tabs expanded, unsafe characters made visible. */
function display(text: string, cell: number): string {
  let shown = "";
  for (const part of text.split(/(\t)/)) {
    const at = cell + displayWidth(shown);
    shown += part === "\t" ? " ".repeat(tabStop - (at % tabStop)) : visible(part);
  }
  return shown;
}

/** Cuts a long line around its marked part, with … where something is left out. */
function trim(
  before: string,
  marked: string,
  after: string,
  width: number,
): Record<"before" | "marked" | "after", string> {
  if (displayWidth(before + marked + after) <= width) return { before, marked, after };
  const room = Math.max(0, width - displayWidth(marked));
  const left = Math.min(displayWidth(before), Math.max(Math.floor(room / 2), room - displayWidth(after)));
  const head = fitEnd(before, Math.min(left, width >> 1));
  const middle = fitStart(marked, width - displayWidth(head));
  const tail = fitStart(after, width - displayWidth(head + middle));
  return { before: head, marked: middle, after: tail };
}

/** The start of a text in so many cells. */
function fitStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? "" : kept + ellipsis;
}

/** The end of a text in so many cells. */
function fitEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of [...text].reverse()) {
    used += displayWidth(character);
    if (used > width) break;
    kept = character + kept;
  }
  return width < 1 ? "" : ellipsis + kept;
}
