/** Where in a plan's text something is typed. `from`: where the word at hand begins. */
export type Place = { readonly from: number } & (
  | { readonly kind: "nothing" }
  /** The name of a field; `taken`: those that stand already. */
  | { readonly kind: "field"; readonly taken: readonly string[] }
  /** The value of a field. */
  | { readonly kind: "value"; readonly field: string }
  /** The name of a column in a row of a field. */
  | { readonly kind: "key"; readonly field: string; readonly taken: readonly string[] }
  /** What stands in a column. */
  | { readonly kind: "cell"; readonly field: string; readonly key: string }
);

const name = "[^\\s:：#,，{}\\[\\]\"'-][^:：#,，{}\\[\\]\"']*";
const fieldLine = new RegExp(`^(${name}) ?[:：]`, "u");

/** Tells the place by the lines alone: while somebody types, a text is rarely one that YAML can read. */
export function placeIn(text: string, at: number): Place {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(start, at);
  const from = at - (/[^\s:：,，、{}[\]"'-]*$/u.exec(before)?.[0].length ?? 0);
  if (/(?:^|\s)#/u.test(before)) return { kind: "nothing", from };
  if (/^[^\s:：-]*$/u.test(before)) return { kind: "field", from: start, taken: fieldsOf(text, start) };
  const own = fieldLine.exec(before)?.[1];
  const field = own ?? fieldAbove(text, start);
  if (field === undefined) return { kind: "nothing", from };
  if (own !== undefined && !before.includes("{")) return { kind: "value", from, field };
  return inRow(before, field, { from, text, start });
}

interface Line {
  readonly from: number;
  readonly text: string;
  readonly start: number;
}

function inRow(before: string, field: string, { from, text, start }: Line): Place {
  const brace = before.lastIndexOf("{");
  const inFlow = brace > before.lastIndexOf("}");
  const row = inFlow ? before.slice(brace + 1) : before.replace(/^\s*(?:- +)?/u, "");
  const part = inFlow ? (row.split(/[,，](?![^[]*\])/u).at(-1) ?? "") : row;
  const [, key] = new RegExp(`^\\s*(${name}) ?[:：]`, "u").exec(part) ?? [];
  if (key !== undefined) return { kind: "cell", from, field, key };
  if (!inFlow && !/^\s*-? /u.test(before)) return { kind: "nothing", from };
  return { kind: "key", from, field, taken: inFlow ? namesIn(row) : rowAround(text, start) };
}

function namesIn(row: string): readonly string[] {
  return [...row.matchAll(new RegExp(`(${name}) ?[:：]`, "gu"))].map(([, key = ""]) => key.trim());
}

/** The names of the row that a line belongs to: up to its dash, down to the next. */
function rowAround(text: string, start: number): readonly string[] {
  const lines = text.split("\n");
  const at = text.slice(0, start).split("\n").length - 1;
  const isDash = (line: string | undefined): boolean => line === undefined || /^\s*- |^\S/u.test(line);
  let first = at;
  while (first > 0 && !isDash(lines[first])) first--;
  let last = at;
  while (!isDash(lines[last + 1])) last++;
  return lines.slice(first, last + 1).flatMap((line) => namesIn(line.replace(/^\s*-?\s*/u, "")).slice(0, 1));
}

/** The field whose lines stand around an offset. */
function fieldAbove(text: string, start: number): string | undefined {
  return text
    .slice(0, start)
    .split("\n")
    .map((line) => fieldLine.exec(line)?.[1]?.trim())
    .findLast((found) => found !== undefined);
}

/** The fields of a text but that of the line at hand. */
function fieldsOf(text: string, start: number): readonly string[] {
  const others = text.slice(0, start) + text.slice(start).replace(/^.*/u, "");
  return others.split("\n").flatMap((line) => fieldLine.exec(line)?.[1]?.trim() ?? []);
}
