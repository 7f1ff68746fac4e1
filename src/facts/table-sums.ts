import { exactNumber, isGarbled } from "../notation/number.ts";
import type { Table, TableCell, TableRow, Text } from "../plan/plan.ts";
import { asSum, sum } from "./figure.ts";

/** A number of a table that others of it do not make. */
export interface WrongCell {
  readonly text: Text;
  /** What the cell is called: 合计, 小计, 金额. */
  readonly name: string;
  readonly found: number;
  readonly expected: number;
  /** How the expected number is reckoned: 40＋41, or 3×800. */
  readonly reckoning: string;
  readonly by: "column" | "row" | "product";
}

/** What is wrong with the sums of a table, and the cells that a sum needs and nobody can read. */
export interface TableSums {
  readonly wrong: readonly WrongCell[];
  readonly unreadable: readonly Text[];
}

/** Columns of which the numbers are no amounts. */
const noSum =
  /序号|编号|号码|学号|座号|电话|手机|单价|均|率|比例|名次|年龄|楼|层|日期|时间|星期|周|节次|第几|百分|年级|班级|班别|组别|车号|车牌|房号|教室|邮编|身份证|届|大写/u;
const sumColumn = /^(?:小计|合计|总计|共计|总数|总额|总价|总人数|总分|总金额|计)(?:[（(].*[）)])?$/u;

/** The sums of a table: down its columns to 小计 and 合计 rows, along its rows to 合计 columns, and products. */
export function tableSums(table: Table): TableSums {
  const known = sums.get(table) ?? sumsOf(table);
  sums.set(table, known);
  return known;
}

/** Three rules ask. */
const sums = new WeakMap<Table, TableSums>();

function sumsOf(table: Table): TableSums {
  const names = table.columns.map(({ name }) => name.value.trim());
  const products = wrongProducts(table, names);
  const totals = names.map((name, index) =>
    noSum.test(name) ? nothing : downColumn(table, index, isProduct(names, index)),
  );
  const all = [products, ...totals, ...names.map((_, index) => alongRows(table, names, index))];
  const told = new Set<Text>();
  const wrong = all.flatMap((each) => each.wrong).filter(({ text }) => !told.has(text) && told.add(text));
  return { wrong, unreadable: [...new Set(all.flatMap(({ unreadable }) => unreadable))] };
}

const nothing: TableSums = { wrong: [], unreadable: [] };

/** The one text of a cell; undefined for a blank, a todo mark, several paragraphs. */
function textOf(cell: TableCell | undefined): Text | undefined {
  const [text, another] = cell?.texts ?? [];
  return text && !another && !text.todo ? text : undefined;
}

/** A number of a cell; 85分, 40人 and 1,200元 too. */
function numberIn(cell: TableCell | undefined): number | undefined {
  const text = textOf(cell);
  return text && exactNumber(text.value);
}

/** Whether a column is 单价×数量 and no sum of other columns. */
function isProduct(names: readonly string[], index: number): boolean {
  return factorsOf(names)?.amount === index;
}

interface Factors {
  readonly factors: readonly number[];
  readonly amount: number;
}

/** The columns of price, quantity and days, and the first behind them that says what they come to. */
function factorsOf(names: readonly string[]): Factors | undefined {
  const at = (name: RegExp): readonly number[] =>
    names.flatMap((each, index) => (name.test(each) ? [index] : []));
  const [price, quantity, days] = [at(/^单价/u), at(/^数量/u), at(/^(?:天数|次数)/u)];
  const [first, ...others] = at(/^(?:金额|小计|合计|总价|总额)/u);
  const amount = others.length === 0 ? first : at(/^(?:金额|小计)/u)[0];
  if (price.length !== 1 || quantity.length !== 1 || days.length > 1 || amount === undefined)
    return undefined;
  return { factors: [...price, ...quantity, ...days], amount };
}

function wrongProducts(table: Table, names: readonly string[]): TableSums {
  const columns = factorsOf(names);
  if (!columns) return nothing;
  const rows = table.rows.filter((row) => !row.total && row.cells[columns.amount]?.joins === "none");
  const wrong = rows.flatMap((row): readonly WrongCell[] => {
    const text = textOf(row.cells[columns.amount]);
    const found = text && exactNumber(text.value);
    const factors = columns.factors.map((index) => numberIn(row.cells[index]));
    const known = factors.filter((factor) => factor !== undefined);
    if (!text || found === undefined || known.length < factors.length) return [];
    const expected = Math.round(known.reduce((all, each) => all * each, 1) * 100) / 100;
    // A whole amount may be rounded.
    const near = Math.abs(found - expected) < (Number.isInteger(found) ? 0.51 : 0.011);
    const name = names[columns.amount] ?? "";
    return near ? [] : [{ text, name, found, expected, reckoning: known.join("×"), by: "product" }];
  });
  const needed = rows.flatMap((row) => columns.factors.map((index) => textOf(row.cells[index])));
  return { wrong, unreadable: garbledOf(needed) };
}

function garbledOf(texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.filter((text) => text !== undefined && isGarbled(text.value)) as readonly Text[];
}

/** Goes down a column: a 小计 closes the rows since the last one, any other total sums all rows. */
function downColumn(table: Table, index: number, amounts: boolean): TableSums {
  const total = sumColumn.test(table.columns[index]?.name.value.trim() ?? "") && !amounts;
  if (!table.rows.some((row) => row.total)) return nothing;
  const wrong: WrongCell[] = [];
  const garbled: Text[] = [];
  let [all, since]: [number[], number[]] = [[], []];
  let [blanks, plain] = [false, false];
  for (const row of table.rows) {
    const cell = row.cells[index];
    const text = textOf(cell);
    const value = text && exactNumber(text.value);
    if (!row.total) {
      if (text && isGarbled(text.value)) garbled.push(text);
      // A word among the figures: no column of plain numbers.
      else if (text && value === undefined) return nothing;
      if (value !== undefined) {
        plain = true;
        all.push(value);
        since.push(value);
      } else blanks ||= cell?.joins === "none" && !total;
      continue;
    }
    const name = nameOf(row);
    const part = name.startsWith("小计");
    const parts = part ? since : all;
    if (text && value !== undefined && garbled.length === 0 && parts.length > 1 - Number(part)) {
      const expected = sum(parts);
      const off = blanks ? value < expected - 0.01 : Math.abs(value - expected) > 0.01;
      if (off) wrong.push({ text, name, found: value, expected, reckoning: asSum(parts), by: "column" });
    }
    if (!part) all = [];
    since = [];
  }
  return {
    wrong, // A column of rates has no plain number; its mean stands in the row of totals.
    unreadable: plain ? garbled : [],
  };
}

function nameOf(row: TableRow): string {
  return row.cells.find((cell) => cell.texts.length > 0)?.texts[0]?.value.trim() ?? "";
}

/** Words of columns that certainly count the same thing. */
const alike = /男|女|学生|教师|老师|家长|人数|得分|分值|分数|成绩/u;

/**
 * A 合计 column against the columns before it, or, where it reaches down over several rows, against the
 * amounts of those rows. Where most rows disagree the column means something else.
 */
function alongRows(table: Table, names: readonly string[], index: number): TableSums {
  const name = names[index] ?? "";
  if (!sumColumn.test(name) || isProduct(names, index)) return nothing;
  const before = names.findLastIndex((each, at) => at < index && sumColumn.test(each));
  const merged = table.rows.some((row) => row.cells[index]?.joins === "above");
  const amounts = factorsOf(names)?.amount;
  const columns =
    merged || amounts !== undefined
      ? [amounts ?? (before >= 0 ? before : index - 1)]
      : names.flatMap((each, at) => (at > before && at < index && !noSum.test(each) ? [at] : []));
  const judged = spansOf(table, index).flatMap(({ text, rows }) => {
    const cells = rows.flatMap((row) => columns.map((at) => row.cells[at]));
    const parts = cells.map(numberIn).filter((part) => part !== undefined);
    const written = cells.filter((cell) => cell !== undefined && cell.texts.length > 0);
    const found = exactNumber(text.value);
    if (found === undefined || parts.length < 2 || parts.length < written.length) return [];
    const expected = sum(parts);
    return [{ text, name, found, expected, reckoning: asSum(parts), by: "row" as const }];
  });
  const wrong = judged.filter(({ found, expected }) => Math.abs(found - expected) > 0.011);
  const sure = merged || columns.every((at) => alike.test(names[at] ?? ""));
  return sure || wrong.length * 2 <= judged.length ? { wrong, unreadable: [] } : nothing;
}

/** The cells of a column that are no totals of rows, each with the rows that it reaches over. */
function spansOf(
  table: Table,
  index: number,
): readonly { readonly text: Text; readonly rows: readonly TableRow[] }[] {
  const spans: { text: Text; rows: TableRow[] }[] = [];
  let open = false;
  for (const row of table.rows) {
    const cell = row.cells[index];
    const text = textOf(cell);
    if (row.total) open = false;
    else if (cell?.joins === "above") {
      if (open) spans.at(-1)?.rows.push(row);
    } else {
      open = text !== undefined;
      if (text) spans.push({ text, rows: [row] });
    }
  }
  return spans;
}
