import { numberPattern } from "../../notation/numbers/number.ts";
import type { ListElement, Row, Section } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Table } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";
import { forms } from "../../vocabulary/forms.ts";
import { madeRow } from "../made-row.ts";
import { surveyOf } from "../survey.ts";

/** Things that a section of materials names in words or in a table of its own, as rows, with the section. */
export interface WrittenMaterial {
  readonly row: Row;
  readonly section: Section;
}

/** The things of sections of materials that are not written as rows, in the order of the file. */
export function writtenMaterialsOf(plan: Plan): readonly WrittenMaterial[] {
  const { lists, tables } = surveyOf(plan);
  const ofSection = (section: Section | undefined, rows: () => readonly Row[]): readonly WrittenMaterial[] =>
    section?.field?.form === "materials" ? rows().map((row) => ({ row, section })) : [];
  const texts = plan.sections.flatMap((section) =>
    section.body.parts.flatMap((part) =>
      part.type === "text" ? ofSection(section, () => inSentence(part.text)) : [],
    ),
  );
  return [
    ...texts,
    ...lists.flatMap(({ section, elements }) => ofSection(section, () => inList(elements))),
    ...tables.flatMap(({ section, table }) => ofSection(section, () => inTable(table))),
  ].sort((a, b) => a.row.range.start - b.row.range.start);
}

const unit = "个把只条张份套辆桶袋册本件瓶箱幅块根面台架枚双支顶束盆棵株副具盒卷捆包组";
const behind = new RegExp(
  String.raw`^(?<item>.{1,20}?)\s*[×xX*：:]?\s*(?<quantity>${numberPattern})\s*(?<unit>\p{sc=Han}{1,2})$`,
  "u",
);
const before = new RegExp(
  String.raw`^(?<quantity>${numberPattern})\s*(?<unit>[${unit}])\s*(?<item>[^\d]{1,20})$`,
  "u",
);
/** What is no thing before a number: 共3种, 每班2份. */
const countsOthers = /^(?:共|合计|总计|总共|每|各|约|第|另)/u;
/** A sentence, not a thing. */
const pause = /[，。；：！？,;!?]/u;

/** A thing with how many of it there are: 铁锹60把（校工准备）, 60把铁锹. */
function counted(text: Text): Row | undefined {
  if (text.todo) return undefined;
  const { bare, note } = withoutNote(text.value);
  if (pause.test(bare.replace(/[：:]\s*(?=\d)/u, ""))) return undefined;
  const { item, quantity, unit: of } = (before.exec(bare) ?? behind.exec(bare))?.groups ?? {};
  if (item === undefined || countsOthers.test(item)) return undefined;
  const said = (value: string | undefined): Text | undefined =>
    value === undefined ? undefined : { ...text, value };
  const texts = { item: said(item.trim()), quantity: said(quantity), unit: said(of), note: said(note) };
  return madeRow("materials", text.range, texts);
}

function withoutNote(value: string): { readonly bare: string; readonly note: string | undefined } {
  const bare = value.trim().replace(/[。；;，,、]$/u, "");
  const [, head, note] = /^(.+?)\s*[（(]([^（()）]+)[）)]$/u.exec(bare) ?? [];
  return head === undefined ? { bare, note: undefined } : { bare: head, note };
}

/** The things that a sentence is nothing but a list of. */
function inSentence(text: Text): readonly Row[] {
  const pieces = text.value
    .replace(/[。.]\s*$/u, "")
    .split(/[、，；,;\n](?![^（(]*[）)])/u)
    .filter((piece) => piece.trim() !== "");
  const rows = pieces.map((value) => counted({ ...text, value }));
  return rows.every((row) => row !== undefined) ? rows : [];
}

/** The things of a list; a name alone is one among things that are counted. */
function inList(elements: readonly ListElement[]): readonly Row[] {
  const found = elements.map((element) => {
    const title = element.type === "item" ? element.title : undefined;
    return title && { title, rows: inSentence(title) };
  });
  if (!found.some((each) => each && each.rows.length > 0)) return [];
  return found.flatMap((each) => {
    if (!each || each.title.todo) return [];
    const isName = !pause.test(each.title.value) && each.title.value.length <= 12;
    return each.rows.length > 0 || !isName
      ? each.rows
      : [madeRow("materials", each.title.range, { item: each.title })];
  });
}

/** The rows of a table that has a column of things and others of the vocabulary; a row of totals is none. */
function inTable({ columns, rows }: Table): readonly Row[] {
  const keys = columns.map(({ name }) => {
    const bare = name.value.trim().replace(/[（(].*[)）]$/u, "");
    return forms.materials.keys.find(({ names }) => names.includes(bare))?.key;
  });
  const at = keys.indexOf("item");
  if (at < 0 || !keys.includes("quantity")) return [];
  return rows.flatMap(({ total, range, cells }) => {
    if (total || (cells[at]?.texts.length ?? 0) === 0) return [];
    const texts = cells.flatMap(({ texts: [first, ...more] }, i) => {
      const key = keys[i];
      if (key === undefined || !first) return [];
      return [[key, { ...first, value: [first, ...more].map(({ value }) => value).join("、") }] as const];
    });
    return [madeRow("materials", range, Object.fromEntries(texts))];
  });
}
