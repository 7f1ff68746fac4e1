import { exactNumber, isGarbled } from "../../notation/numbers/number.ts";
import type { TableCell } from "../../plan/table.ts";
import type { Text } from "../../plan/text.ts";

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

/** Nothing is wrong. */
export const nothing: TableSums = { wrong: [], unreadable: [] };

/** Columns of which the numbers are no amounts. */
export const noSum: RegExp =
  /序号|编号|号码|学号|座号|电话|手机|单价|均|率|比例|名次|年龄|楼|层|日期|时间|星期|周|节次|第几|百分|年级|班级|班别|组别|车号|车牌|房号|教室|邮编|身份证|届|大写/u;

/** Columns that sum up others. */
export const sumColumn: RegExp =
  /^(?:小计|合计|总计|共计|总数|总额|总价|总人数|总分|总金额|计)(?:[（(].*[）)])?$/u;

/** The one text of a cell; undefined for a blank, a todo mark, several paragraphs. */
export function textOf(cell: TableCell | undefined): Text | undefined {
  const [text, another] = cell?.texts ?? [];
  return text && !another && !text.todo ? text : undefined;
}

/** A number of a cell; 85分, 40人 and 1,200元 too. */
export function numberIn(cell: TableCell | undefined): number | undefined {
  const text = textOf(cell);
  return text && exactNumber(text.value);
}

/** The texts that look like numbers and cannot be read. */
export function garbledOf(texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.filter((text) => text !== undefined && isGarbled(text.value)) as readonly Text[];
}
