import picocolors from "picocolors";
import { visible } from "../../report/visible.ts";

interface Row {
  readonly kind: " " | "-" | "+";
  /** With its line end. */
  readonly text: string;
  /** 0-based numbers of the line, or of the next one, before and after. */
  readonly before: number;
  readonly after: number;
}

/** Lines shown around a change. */
const context = 3;
/** Lines looked through for the place where both texts agree again. */
const farthest = 1_000;

/**
 * The difference of two texts as a unified diff: applied by `patch` it turns one into the other.
 * In colour it is made for reading: what could act in a terminal is shown by its name.
 */
export function unifiedDiff(path: string, before: string, after: string, colour: boolean): string {
  const pen = picocolors.createColors(colour);
  const rows = rowsOf(linesOf(before), linesOf(after));
  const head = [pen.bold(`--- ${path}`), pen.bold(`+++ ${path}`)];
  const hunks = hunksOf(rows).map((hunk) => {
    const pens = { " ": (text: string): string => text, "-": pen.red, "+": pen.green };
    const lines = hunk.map(({ kind, text }) => {
      const [, body = "", end = ""] = /^(.*?)(\r?\n|\r)?$/s.exec(text) ?? [];
      const shown = colour ? visible(body) : body + end.replace(/\n$/, "");
      return pens[kind](kind + shown) + (end === "" ? "\n\\ No newline at end of file" : "");
    });
    return [pen.cyan(header(hunk)), ...lines].join("\n");
  });
  return `${[...head, ...hunks].join("\n")}\n`;
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function header(hunk: readonly Row[]): string {
  const span = (kind: "-" | "+", start: number): string => {
    const count = hunk.filter((row) => row.kind === " " || row.kind === kind).length;
    return `${kind}${count === 0 ? start : start + 1}${count === 1 ? "" : `,${count}`}`;
  };
  return `@@ ${span("-", hunk[0]?.before ?? 0)} ${span("+", hunk[0]?.after ?? 0)} @@`;
}

/** The changed rows with those around them; changes that stand near each other share a hunk. */
function hunksOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const shown = new Set<number>();
  rows.forEach((row, at) => {
    if (row.kind === " ") return;
    for (let near = Math.max(0, at - context); near <= at + context; near++) shown.add(near);
  });
  const hunks: Row[][] = [];
  rows.forEach((row, at) => {
    if (!shown.has(at)) return;
    if (!shown.has(at - 1)) hunks.push([]);
    hunks.at(-1)?.push(row);
  });
  return hunks;
}

/** The lines of both texts in one row: the longest part that they share stays, found block by block. */
function rowsOf(before: readonly string[], after: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  let a = 0;
  let b = 0;
  const put = (kind: Row["kind"], text: string): void => {
    rows.push({ kind, text, before: a, after: b });
    if (kind !== "+") a++;
    if (kind !== "-") b++;
  };
  while (a < before.length || b < after.length) {
    if (a < before.length && before[a] === after[b]) {
      put(" ", before[a] ?? "");
      continue;
    }
    const [skipA, skipB] = nextMatch(before, after, a, b);
    for (let i = 0; i < skipA; i++) put("-", before[a] ?? "");
    for (let i = 0; i < skipB; i++) put("+", after[b] ?? "");
  }
  return rows;
}

/** How many lines to leave out on either side until two lines agree again, as few as possible in all. */
function nextMatch(
  before: readonly string[],
  after: readonly string[],
  a: number,
  b: number,
): readonly [number, number] {
  const restA = before.length - a;
  const restB = after.length - b;
  for (let sum = 1; sum < Math.min(restA + restB, farthest); sum++) {
    for (let skipA = Math.min(sum, restA); skipA >= 0 && sum - skipA <= restB; skipA--) {
      const line = before[a + skipA];
      if (line !== undefined && line === after[b + sum - skipA]) return [skipA, sum - skipA];
    }
  }
  return [restA, restB];
}
