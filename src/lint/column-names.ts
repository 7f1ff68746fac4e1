import type { Edit, Fix } from "../diagnostic/diagnostic.ts";
import { surveyOf } from "../facts/survey.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * A fix of the name of a column, made to the same name wherever a row has it for a key: mended alone,
 * the rows would lose their column. Any other fix as it is.
 */
export function withRowKeys(fix: Fix, plan: Plan): Fix {
  const [first] = fix.edits;
  const last = fix.edits.at(-1);
  const { text } = plan.source;
  const name = columnNames(plan).find(
    ({ range }) => first && last && range.start <= first.range.start && last.range.end <= range.end,
  );
  if (name === undefined) return fix;
  // Quotes around the name may be of another kind around the keys.
  const start = text.indexOf(name.value, name.range.start);
  if (start < 0 || start + name.value.length > name.range.end) return fix;
  const edits: Edit[] = [];
  for (let at = text.indexOf(name.value); at >= 0; at = text.indexOf(name.value, at + name.value.length)) {
    if (at !== start && !isKey(text, at + name.value.length)) continue;
    for (const { range, text: by } of fix.edits) {
      edits.push({ range: { start: range.start - start + at, end: range.end - start + at }, text: by });
    }
  }
  return { ...fix, edits };
}

function columnNames(plan: Plan): readonly Plan["title"][] {
  return surveyOf(plan).tables.flatMap(({ table }) => table.columns.map(({ name }) => name));
}

/** Whether a colon follows, behind a quote perhaps. */
function isKey(text: string, end: number): boolean {
  return /^["']?[ \t]*:(?:\s|$)/.test(text.slice(end, end + 20));
}
