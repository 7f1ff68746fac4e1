import { asSum, exactOf, isTotal, sum, textOf } from "../../facts/figure.ts";
import { surveyOf } from "../../facts/survey.ts";
import { exactNumber } from "../../notation/number.ts";
import type { Table, TableRow } from "../../plan/plan.ts";
import type { Range } from "../../source/source.ts";
import type { Rule } from "../rule.ts";

/** A typed total that its column does not come to, or one typed where the program makes it. */
export const total: Rule<{ name: string; found: number; expected: number; parts: string; doubled: boolean }> =
  {
    code: "number/total",
    severity: "warning",
    words: {
      zh: ({ name, found, expected, parts, doubled }) =>
        doubled
          ? {
              message: `预算里写了一行「${name}」，会被当成一笔开支再加一遍`,
              hint: "删去这一行：小计、合计和大写由程序算出",
            }
          : {
              message: `「${name}」写的是${found}，这一列加起来是${expected}（${parts}）`,
              hint: "核对各行的数，改正合计或者写错的那一行",
            },
      en: ({ name, found, expected, parts, doubled }) =>
        doubled
          ? {
              message: `The line “${name}” in the budget would be added up once more`,
              hint: "Delete it: subtotals and the total are computed",
            }
          : {
              message: `“${name}” says ${found}, but the column comes to ${expected} (${parts})`,
              hint: "Correct the total or the row that is wrong",
            },
    },
    why: {
      zh: "合计对不上，看的人就会怀疑每一个数。",
      en: "When a total is wrong, every figure is doubted.",
    },
    examples: {
      bad: [
        "标题: 秋游方案\n人数表:\n  表格:\n    - [班级, 人数]\n    - [三（1）班, 40]\n    - [三（2）班, 41]\n    - [合计, 80]\n",
        "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 班级, 人数]\n    - [三年级, 1班, 40]\n    - [^, 2班, 41]\n    - [小计, <, 82]\n    - [四年级, 1班, 39]\n    - [合计, <, 120]\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: 800}\n  - {项目: 合计, 金额: 800}\n",
      ],
      good: [
        '标题: 秋游方案\n人数表:\n  - [序号, 班级, 人数, 备注]\n  - [1, 三（1）班, 40, ""]\n  - [2, 三（2）班, 41, ""]\n  - [合计, <, 81人, ""]\n',
        "标题: 秋游方案\n人数表:\n  表格:\n    - [年级, 人数]\n    - [一班, 40]\n    - [小计, 40]\n    - [二班, 39]\n    - [三班, 38]\n    - [小计, 77]\n    - [合计, 117]\n",
        "标题: 秋游方案\n满意度表:\n  表格:\n    - [班级, 满意率, 平均分]\n    - [一班, 90%, 85]\n    - [二班, 92%, 87]\n    - [合计, 91%, 86]\n",
        '标题: 秋游方案\n人数表:\n  - [班级, 人数]\n  - [一班, 40]\n  - [二班, ""]\n  - [合计, 79]\n',
      ],
    },
    check(plan, findings) {
      const { rows, tables } = surveyOf(plan);
      for (const { row } of rows) {
        const name = textOf(row, "item");
        const found =
          row.form === "budget" && name && isTotal(name.value) ? exactOf(row, "amount") : undefined;
        if (name && found !== undefined)
          findings.add(row.range, {
            name: name.value.trim(),
            found,
            expected: found,
            parts: "",
            doubled: true,
          });
      }
      for (const { table } of tables) {
        for (const wrong of wrongTotals(table)) findings.add(wrong.range, { ...wrong.data, doubled: false });
      }
    },
  };

interface Wrong {
  readonly range: Range;
  readonly data: {
    readonly name: string;
    readonly found: number;
    readonly expected: number;
    readonly parts: string;
  };
}

const noSum =
  /序号|编号|号码|学号|座号|电话|单价|均|率|比例|名次|年龄|楼|层|日期|时间|节次|第几|百分|年级|班级|车号/u;

function wrongTotals(table: Table): readonly Wrong[] {
  if (!table.rows.some((row) => row.total)) return [];
  return table.columns.flatMap((column, index) =>
    noSum.test(column.name.value) ? [] : wrongInColumn(table, index),
  );
}

/** Goes down a column: a 小计 closes the rows since the last one, any other total sums all rows. */
function wrongInColumn(table: Table, index: number): readonly Wrong[] {
  const wrong: Wrong[] = [];
  let all: number[] = [];
  let since: number[] = [];
  let blanks = false;
  for (const row of table.rows) {
    const cell = row.cells[index];
    const [text, another] = cell?.texts ?? [];
    const value = text && !another && !text.todo ? exactNumber(text.value) : undefined;
    if (!row.total) {
      // A word among the figures: no column of plain numbers.
      if (text && value === undefined) return wrong;
      if (value !== undefined) {
        all.push(value);
        since.push(value);
      } else blanks ||= cell?.joins === "none";
      continue;
    }
    const name = nameOf(row);
    const parts = name.startsWith("小计") ? since : all;
    const expected = sum(parts);
    const tooLittle =
      value !== undefined && (blanks ? value < expected - 0.01 : Math.abs(value - expected) > 0.01);
    if (text && value !== undefined && parts.length > 1 - Number(name.startsWith("小计")) && tooLittle) {
      wrong.push({ range: text.range, data: { name, found: value, expected, parts: asSum(parts) } });
    }
    if (!name.startsWith("小计")) all = [];
    since = [];
  }
  return wrong;
}

function nameOf(row: TableRow): string {
  return row.cells.find((cell) => cell.texts.length > 0)?.texts[0]?.value.trim() ?? "";
}
