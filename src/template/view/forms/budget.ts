import { type Budget, type BudgetGroup, type BudgetLine, budgetOf } from "../../../facts/sums/budget.ts";
import type { Row } from "../../../plan/body.ts";
import { made, noWords, type Words } from "../../words.ts";
import { amountText } from "../amount-text.ts";
import { remarked, remarksOf } from "../brackets.ts";
import { headRow } from "../lower-table.ts";
import type { Lowering } from "../lowering.ts";
import { cell, type Part, type PrintCell, type PrintRow, tablePart } from "../parts.ts";
import { has, keyOf, nameOf, usedKeys, wordsOf } from "../rows.ts";
import { phraseParts } from "./sentences.ts";

/** The columns of a budget. */
const order = ["group", "item", "price", "quantity", "days", "unit", "amount", "note"];
/** What is counted in yuan says so in its heading. */
const inYuan: ReadonlySet<string> = new Set(["price", "amount"]);

function headingOf(key: string, rows: readonly Row[]): string {
  const name = nameOf(key, rows) || keyOf("budget", key).names[0];
  return inYuan.has(key) && !/元/u.test(name) ? `${name}（元）` : name;
}

/** A budget: a table with the amounts, the subtotals of groups and the total; plain lines where nothing is counted. */
export function lowerBudget(rows: readonly Row[], lowering: Lowering): readonly Part[] {
  const used = new Set(usedKeys("budget", rows).map(({ key }) => key));
  const counted = [...used].some((key) => key !== "item" && key !== "note");
  if (!counted && lowering.as !== "table") {
    const lines = rows.map((row) => remarked(wordsOf(row, "item"), remarksOf(row, ["note"])));
    return phraseParts(lines, lowering);
  }
  used.add("amount").add("item");
  const columns = order.filter((key) => used.has(key));
  const budget = budgetOf(rows);
  const table = [
    headRow(columns.map((key) => headingOf(key, rows))),
    ...budget.groups.flatMap((group) => groupRows(group, columns)),
    ...totalRows(budget, columns),
  ];
  const align = (key: string): "auto" | "left" => (key === "item" || key === "note" ? "left" : "auto");
  const sides = columns.map((key) => ({ width: undefined, align: align(key) }));
  return [tablePart({ caption: noWords, columns: sides, rows: table })];
}

/** The lines of a group and its subtotal; the group's name reaches down over both. */
function groupRows({ lines, subtotal }: BudgetGroup, columns: readonly string[]): readonly PrintRow[] {
  const grouped = columns.includes("group");
  const sum = grouped && lines.length > 1 ? amountText(subtotal) : "";
  const height = lines.length + (sum === "" ? 0 : 1);
  const printed = lines.map((line, index): PrintRow => {
    const own = columns.filter((key) => key !== "group").map((key) => cell(lineWords(line, key)));
    const name = grouped && index === 0 ? [cell(wordsOf(line.row, "group"), 1, height)] : [];
    return { header: false, total: false, cells: [...name, ...own] };
  });
  const behind = columns.filter((key) => key !== "group");
  return sum === "" ? printed : [...printed, sumRow("小计", made(sum), behind)];
}

function lineWords({ row, amount }: BudgetLine, key: string): Words {
  return key === "amount" && !has(row, "amount") ? made(amountText(amount)) : wordsOf(row, key);
}

/** The total in figures and in capital characters; none where an amount is still missing. */
function totalRows({ total, capital }: Budget, columns: readonly string[]): readonly PrintRow[] {
  const sum = amountText(total);
  if (sum === "") return [];
  const words = cell(made(capital ?? ""), columns.length - 1);
  const inCapitals: PrintRow = { header: false, total: true, cells: [cell(made("大写")), words] };
  return [sumRow("合计", made(sum), columns), ...(capital ? [inCapitals] : [])];
}

/** A label that reaches up to the amounts, the sum below them, nothing behind. */
function sumRow(label: string, sum: Words, columns: readonly string[]): PrintRow {
  const amount = columns.indexOf("amount");
  const behind = columns.slice(amount + 1).map((): PrintCell => cell(noWords));
  return { header: false, total: true, cells: [cell(made(label), amount), cell(sum), ...behind] };
}
