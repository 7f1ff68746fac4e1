import { expect, test } from "vitest";
import { enumerationsOf } from "../../../src/facts/words/enumerations.ts";
import { planOf } from "../../lint/lint-text.ts";

/** The lines of each enumeration as `name: numbers`, sums with their sort, what is unknown with a mark. */
function linesOf(yaml: string): readonly (readonly string[])[] {
  return enumerationsOf(planOf(`标题: 秋季活动方案\n${yaml}`)).map((entries) =>
    entries.map(({ name, amounts, total, open, inner, unreadable }) =>
      [
        `${name}:`,
        ...amounts.map(({ value, unit, vague }) => `${vague ? "约" : ""}${value}${unit}`),
        ...(total ? [`(${total})`] : []),
        ...(open ? ["open"] : []),
        ...(inner ? ["inner"] : []),
        ...(unreadable ? ["unreadable"] : []),
      ].join(" "),
    ),
  );
}

test("labels with values are an enumeration where one of them is a sum", () => {
  expect(linesOf("经费安排:\n  - 场地: 500元\n  - 茶水: 80\n  - 合计: 580元\n")).toEqual([
    ["场地: 500元", "茶水: 80", "合计: 580元 (all)"],
  ]);
});

test.each([
  ["two lines", "说明:\n  - 场地500元\n  - 合计500元\n"],
  ["no sum", "说明:\n  - 场地500元\n  - 茶水80元\n  - 奖品90元\n"],
])("%s are none", (_, yaml) => {
  expect(linesOf(yaml)).toEqual([]);
});

test("lines of a list: subtotals, parts of a line, what is open and what cannot be read", () => {
  const yaml = `参加人员:
  - 学生80人
  - 其中男生42人
  - 小计80人
  - 教师: 待补
  - 家长5K人
  - 每班2人
  - 总人数：90人
`;
  expect(linesOf(yaml)).toEqual([
    [
      "学生: 80人",
      "其中男生: 42人 inner",
      "小计: 80人 (part)",
      "教师: open",
      "家长: unreadable",
      "每班: 约2人",
      "总人数: 90人 (all)",
    ],
  ]);
});

test("lines of a text are found where they stand in it", () => {
  const plan = planOf("标题: 秋季活动方案\n说明: |\n  场地500元\n  茶水80元\n  共计580元\n");
  const [entries = []] = enumerationsOf(plan);
  const spelled = entries.flatMap(({ text, amounts }) =>
    amounts.map(({ start, end }) => text.value.slice(start, end)),
  );
  expect(spelled).toEqual(["500元", "80元", "580元"]);
});
