import { factsOf } from "../../../facts/facts.ts";
import { type Figure, figureIn } from "../../../facts/figure.ts";
import { wrongTotalsOf } from "../../../facts/sums/wrong-totals.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { tableSums } from "../../../facts/tables/table-sums.ts";
import { printNumber } from "../../../notation/numbers/digits.ts";
import { isGarbled, probablyMeant } from "../../../notation/numbers/number.ts";
import { openFact } from "../../../notation/words/open-facts.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import { forms } from "../../../vocabulary/forms.ts";
import type { Rule } from "../../rule.ts";

type Why = "unread" | "range" | "each";

/** A number that a total or a comparison needs, and that is none. */
export const unreadable: Rule<{ written: string; why: Why; meant: string }> = {
  code: "number/unreadable",
  severity: "warning",
  words: {
    zh: ({ written, why, meant }) => ({
      message:
        why === "range"
          ? `「${written}」是一个范围，不能用来算合计`
          : why === "each"
            ? `「${written}」是每份的数，不能当作金额加进合计`
            : `「${written}」读不出是多少，没有算进合计`,
      hint:
        meant !== ""
          ? `改成 ${meant}`
          : why === "each"
            ? "金额写总数；每份的钱写进「单价」，份数写进「数量」"
            : "写一个确定的数，如 1200、1,200、1.5万、40+2；拿不准的写「约1200」",
    }),
    en: ({ written, why, meant }) => ({
      message:
        why === "range"
          ? `“${written}” is a range: no total can be made with it`
          : why === "each"
            ? `“${written}” is for each: it is no amount that can be added up`
            : `“${written}” cannot be read as a number and is in no total`,
      hint:
        meant !== ""
          ? `Write ${meant}`
          : why === "each"
            ? "Write the whole amount; what one costs belongs under `price`, how many under `quantity`"
            : "Write one number, as 1200, 1,200, 1.5万 or 40+2; 约1200 where it is not settled",
    }),
  },
  why: {
    zh: "读不准的数要是照样加进去，合计和大写就错了，还看不出来；所以程序不用它，并且告诉您。",
    en: "A number guessed wrong makes a wrong total that looks right; so it is left out, and told.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: 5K}\n  - {项目: 午餐, 金额: 800}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: 800-1000, 数量: 2}\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 门票, 金额: 15元/人}\n",
        "标题: 秋游方案\n收费标准:\n  - {项目: 门票, 金额: .5元}\n  - {项目: 车费, 金额: 30元}\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 1_000}\n",
        "标题: 秋游方案\n人数表:\n  表格:\n    - [班级, 人数]\n    - [一班, 40]\n    - [二班, 4K]\n    - [合计, 81]\n",
        "标题: 秋游方案\n经费: [场地：5K, 奖品：8000元, 总计：13000元]\n",
      ],
      good: [
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: 1.5千, 数量: 1+1}\n  - {项目: 午餐, 金额: '1,200元'}\n  - {项目: 门票, 单价: 15元/人, 数量: 158人}\n  - {项目: 备用, 金额: 约500}\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 100—120}\n物资准备:\n  - {物品: 小旗, 数量: 每班2面}\n收费标准: [门票5—8元]\n",
        "标题: 秋游方案\n经费预算:\n  - {项目: 租车, 金额: {待补: 总务处核价}}\n",
      ],
    };
  },
  check(plan, findings) {
    const told = new Set<number>();
    const tell = ({ range, value }: Text, why: Why): void => {
      if (told.has(range.start) || openFact(value) !== undefined) return;
      told.add(range.start);
      const meant = why === "unread" ? probablyMeant(value) : undefined;
      findings.add(range, {
        written: value.trim(),
        why,
        meant: meant === undefined ? "" : printNumber(meant),
      });
    };
    for (const { figure, whole } of neededBy(plan)) {
      const why = lacking(figure, whole);
      if (why) tell(figure.text, why);
    }
    for (const { text } of wrongTotalsOf(plan).unreadable) tell(text, "unread");
    const { rows, tables } = surveyOf(plan);
    for (const text of tables.flatMap(({ table }) => tableSums(table).unreadable)) tell(text, "unread");
    for (const { row } of rows) {
      for (const { key } of forms[row.form].keys.filter(({ kind }) => kind === "number")) {
        const [text] = row.values.get(key)?.texts ?? [];
        if (text && !text.todo && isGarbled(text.value)) tell(text, "unread");
      }
    }
  },
};

/** What keeps a figure out of a sum. */
function lacking({ text, read }: Figure, whole: boolean): Why | undefined {
  // What is empty, or still open, is told as that.
  if (text.todo || text.value.trim() === "" || openFact(text.value) !== undefined) return undefined;
  if (!read) return "unread";
  if (read.to !== undefined) return "range";
  return whole && read.per !== "" ? "each" : undefined;
}

interface Needed {
  readonly figure: Figure;
  /** Whether it must be a whole amount: 15元/人 is none. */
  readonly whole: boolean;
}

/** The values without which a total of the plan cannot be made, or a head count not compared. */
function neededBy(plan: Plan): readonly Needed[] {
  const { budgets, fees, heads, vehicles } = factsOf(plan);
  const figures = [
    ...budgets.flatMap(({ lines }) =>
      lines.flatMap(({ row, price, quantity, days }) => {
        const [amount] = row.values.get("amount")?.texts ?? [];
        return amount ? [{ figure: figureIn(amount), whole: true }] : needed(price, quantity, days);
      }),
    ),
    ...fees.flatMap(({ parts }) =>
      parts.length < 2
        ? []
        : parts.flatMap(({ row }) => needed(...(row.values.get("amount")?.texts ?? []).map(figureIn))),
    ),
    ...(heads.rows.some(({ total }) => total) ? heads.rows.flatMap(({ count }) => needed(count)) : []),
    ...vehicles.flatMap(({ row, seats }) =>
      row.values.has("riders") && seats
        ? needed(seats, ...(row.values.get("riders")?.texts ?? []).map(figureIn))
        : [],
    ),
  ];
  return figures;
}

function needed(...figures: readonly (Figure | undefined)[]): readonly Needed[] {
  return figures.flatMap((figure) => (figure ? [{ figure, whole: false }] : []));
}
