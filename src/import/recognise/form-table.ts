import { meaningOf } from "../../vocabulary/names.ts";
import { type SourceBlock, type SourceCell, type SourceTable, sourceParagraph } from "../source-text.ts";

/** So many names make a form of a table. */
const leastNames = 4;

/**
 * A plan that is one form, 组织单位 | 大队部 | 负责人 | 严明月, becomes a heading for each name with what stands
 * beside it: so its facts are facts. Any other table stays one.
 */
export function withoutForm(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const tables = blocks.filter((block): block is SourceTable => block.type === "table");
  const [form] = tables;
  const headed = blocks.some((block) => block.type === "paragraph" && (block.heading ?? 0) >= 1);
  if (form === undefined || tables.length > 1 || headed || !isForm(form)) return blocks;
  return blocks.flatMap((block) => (block === form ? form.rows.flatMap(linesOf) : [block]));
}

function isForm({ rows }: SourceTable): boolean {
  const names = rows.slice(titleRows(rows)).flatMap((row) => row.filter((_, at) => at % 2 === 0));
  const known = names.filter(({ text }) => meaningOf(named(text))?.field.place === "section");
  return (
    names.length >= leastNames &&
    known.length * 2 >= names.length &&
    new Set(names.map(({ text }) => named(text))).size === names.length &&
    rows.slice(titleRows(rows)).every((row) => row.length % 2 === 0) &&
    names.every(({ text, rows: height }) => height === 1 && isName(named(text)))
  );
}

/** A first row over the whole width is the title of the form. */
function titleRows([first]: SourceTable["rows"]): number {
  return first?.length === 1 ? 1 : 0;
}

function named(text: string): string {
  return text.replace(/\s+/gu, "").replace(/[：:]$/u, "");
}

function isName(text: string): boolean {
  return text !== "" && text.length <= 12 && /\p{Script=Han}/u.test(text) && !/[，。；：:\d]/u.test(text);
}

function linesOf(row: readonly SourceCell[]): readonly SourceBlock[] {
  if (row.length === 1) return row.map(({ text }) => sourceParagraph(text.trim(), { side: "center" }));
  return row.flatMap(({ text }, at): readonly SourceBlock[] => {
    if (at % 2 === 0) return [sourceParagraph(named(text), { heading: 1, bold: true })];
    const lines = text.split("\n").map((line) => line.trim());
    return lines.filter((line) => line !== "").map((line) => sourceParagraph(line));
  });
}
