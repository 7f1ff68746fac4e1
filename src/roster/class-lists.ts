import { classIn, classNameOf } from "../notation/people/class-name.ts";
import type { Pupil } from "../plan/plan.ts";
import { type ColumnKey, columnKeyOf } from "./columns.ts";
import { type Sheet, tidyName } from "./sheet.ts";

/** The pupils of a class as a sheet lists them; `name` is empty where it does not say which class. */
export interface ListedClass {
  readonly name: string;
  readonly pupils: readonly Pupil[];
}

/** So far down a header is looked for: titles, dates and remarks may stand above it. */
const mostAbove = 30;

/** The classes of a sheet in their order; none where no column of names can be found. */
export function classesIn(sheet: Sheet, fileStem: string): readonly ListedClass[] {
  const found = headerOf(sheet.rows);
  if (!found) return namesAlone(sheet, fileStem);
  const usual = usualName(sheet, found.at, fileStem);
  const pupils = found.blocks.flatMap((block) => pupilsOf(sheet.rows.slice(found.at + 1), block, usual));
  const classes = new Map<string, Pupil[]>();
  for (const { of, pupil } of pupils) classes.set(of, [...(classes.get(of) ?? []), pupil]);
  return [...classes].map(([name, members]) => ({ name, pupils: members }));
}

/** Where the columns of one block stand: a sheet may list two halves of a class side by side. */
type Block = ReadonlyMap<ColumnKey, number>;

interface Header {
  readonly at: number;
  readonly blocks: readonly Block[];
}

function headerOf(rows: Sheet["rows"]): Header | undefined {
  for (const [at, row] of rows.slice(0, mostAbove).entries()) {
    const blocks = blocksOf(row);
    // A lone cell that says 学生 is a title.
    const named = blocks.filter((block) => block.has("name"));
    const alone = row.filter((cell) => cell !== "").length === 1;
    if (named.length > 0 && (!alone || /名/u.test(row.join("")))) return { at, blocks: named };
  }
  return undefined;
}

function blocksOf(row: readonly string[]): readonly Block[] {
  const blocks: Map<ColumnKey, number>[] = [new Map()];
  let named = false;
  for (const [at, cell] of row.entries()) {
    const key = columnKeyOf(cell);
    // What comes again after the names begins the second half; two phones of one pupil do not.
    if (/^序号$|^no\.?$/iu.test(cell.trim()) && named) named = startBlock(blocks);
    if (key === undefined) continue;
    if (key === "name" && named) startBlock(blocks);
    const block = blocks.at(-1);
    if (block && !block.has(key)) block.set(key, at);
    named = blocks.at(-1)?.has("name") ?? false;
  }
  return blocks;
}

function startBlock(blocks: Map<ColumnKey, number>[]): false {
  blocks.push(new Map());
  return false;
}

/** The class of a whole sheet: by its name, by what stands above its header, by the name of the file. */
function usualName({ name, rows }: Sheet, at: number, fileStem: string): string {
  const above = rows.slice(0, at).flat().join(" ");
  const tidy = name.trim();
  return (
    (classNameOf(tidy) ? tidy : classIn(tidy)) ??
    classIn(above) ??
    (classNameOf(fileStem) ? fileStem : classIn(fileStem)) ??
    ""
  );
}

function pupilsOf(
  rows: Sheet["rows"],
  block: Block,
  usual: string,
): readonly { readonly of: string; readonly pupil: Pupil }[] {
  // A merged cell holds its text in its first row.
  let [grade, group] = ["", ""];
  return rows.flatMap((row) => {
    const cell = (key: ColumnKey): string => row[block.get(key) ?? -1]?.trim() ?? "";
    if (cell("grade") !== "") grade = cell("grade");
    if (cell("class") !== "") group = cell("class");
    const name = tidyName(cell("name"));
    if (!isName(name)) return [];
    const pupil = {
      name,
      sex: cell("sex"),
      number: cell("number"),
      parent: cell("parent"),
      phone: cell("phone"),
      vehicle: cell("vehicle"),
      note: cell("note"),
    };
    return [{ of: classOf(grade, group) || usual, pupil }];
  });
}

/** 三年级 and 1班 in columns of their own make 三年级1班; a bare 1 is a class where a grade stands beside it. */
function classOf(grade: string, group: string): string {
  const bare = /^\d{1,2}$/u.test(group) ? `${group}班` : group;
  if (classNameOf(bare)?.grade !== undefined || grade === "") return bare;
  return `${grade.replace(/^(?=[一二三四五六七八九\d]+$)(.*)$/u, "$1年级")}${bare}`;
}

/** Not 合计, 男生：21人, 制表人：李明, and no number. */
function isName(text: string): boolean {
  return (
    text.length <= 30 &&
    /[\p{Script=Han}A-Za-z]/u.test(text) &&
    !/[\d：:，,。；;]|^(?:合计|总计|小计|共计|人数|男生|女生|班主任|填表|制表|说明|备注|以下空白|注)/u.test(
      text,
    ) &&
    columnKeyOf(text) !== "name"
  );
}

/** A sheet without a header: one name a line, perhaps with a number before it. */
function namesAlone(sheet: Sheet, fileStem: string): readonly ListedClass[] {
  const lines = sheet.rows.map((row) => row.map(withoutNumber).filter((cell) => cell !== ""));
  const filled = lines.filter((cells) => cells.length > 0);
  const names = filled.flatMap((cells) => {
    const [first = "", second = first] =
      cells.length === 2 && /^\d+$/u.test(cells[0] ?? "") ? cells.slice(1) : cells;
    return cells.length <= 2 && first === second && isName(first) && first.length <= 8 ? [first] : [];
  });
  if (names.length === 0 || names.length * 10 < filled.length * 8) return [];
  const nothing = { sex: "", number: "", parent: "", phone: "", vehicle: "", note: "" };
  const first = classIn(lines[0]?.join("") ?? "");
  return [
    {
      name: usualName(sheet, 1, fileStem) || (first ?? ""),
      pupils: names.map((name) => ({ name, ...nothing })),
    },
  ];
}

/** 1 张三 and 1、张三 in one cell. */
function withoutNumber(cell: string): string {
  return tidyName(cell.trim().replace(/^\d+[\s、.．]+(?=\S)/u, ""));
}
