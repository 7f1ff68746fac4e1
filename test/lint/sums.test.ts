import { describe, expect, test } from "vitest";
import { told } from "./lint-text.ts";

/** Numbers that come the same way on every run (a linear congruence; the multiplier is Knuth's). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = ["四年级学生", "带队老师", "家委会人员", "志愿者", "校医"];
const totals = ["总计", "合计", "共计", "共"];

/** A written number: plain, with a thousands mark, in 千 or 万, full-width. */
function spelled(value: number, way: number): string {
  if (way === 1 && value >= 1000) return value.toLocaleString("en");
  if (way === 2 && value % 1000 === 0) return `${value / 1000}千`;
  if (way === 3)
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return String(value);
}

interface Case {
  readonly parts: readonly string[];
  readonly total: string;
  readonly word: string;
  readonly unit: string;
}

/** Every form in which parts and a total may be written. */
const forms: Readonly<Record<string, (given: Case) => string>> = {
  ...Object.fromEntries(
    ["、", "，", "；", "\n"].flatMap((mark) =>
      ["", "：", "为"].map((colon) => [
        `sentence ${JSON.stringify(mark)} ${colon}`,
        ({ parts, total, word, unit }: Case) => {
          const items = parts.map((part, index) => `${names[index]}${colon}${part}${unit}`);
          const text = `${items.join(mark)}${mark === "\n" ? mark : "，"}${word}${colon}${total}${unit}`;
          return `说明: ${JSON.stringify(text)}\n`;
        },
      ]),
    ),
  ),
  "two sentences": ({ parts, total, unit }) =>
    `说明: ${parts.map((part, index) => `${names[index]}${part}${unit}`).join("；")}。总计：${total}${unit}。\n`,
  brackets: ({ parts, total, unit }) =>
    `说明: 共${total}${unit}（${parts.map((part, index) => `${names[index]}${part}${unit}`).join("、")}）\n`,
  labels: ({ parts, total, word, unit }) =>
    `说明:\n${parts.map((part, index) => `  ${names[index]}: "${part}${unit}"\n`).join("")}  ${word}: "${total}${unit}"\n`,
  list: ({ parts, total, word, unit }) =>
    `说明:\n${parts.map((part, index) => `  - ${names[index]}：${part}${unit}\n`).join("")}  - ${word}：${total}${unit}\n`,
  table: ({ parts, total, unit }) =>
    `说明:\n  表格:\n    - [名称, 数额]\n${parts.map((part, index) => `    - [${names[index]}, "${part}${unit}"]\n`).join("")}    - [合计, "${total}${unit}"]\n`,
};

describe("a total in any form and punctuation", () => {
  test.each(Object.entries(forms))("%s", (_, form) => {
    const next = numbers(20_261_023);
    for (let run = 0; run < 12; run++) {
      const values = names.slice(0, 2 + next(3)).map(() => (1 + next(40)) * (next(2) === 0 ? 1 : 1000));
      const word = totals[next(totals.length)] ?? "";
      const unit = next(2) === 0 ? "人" : "元";
      const given = (sum: number): string => {
        const parts = values.map((value, index) => spelled(value, (run + index) % 4));
        return `标题: 秋游方案\n${form({ parts, total: spelled(sum, run % 4), word, unit })}`;
      };
      const sum = values.reduce((all, each) => all + each, 0);
      // One more than all together is no part and no sum of some.
      const wrong = sum + 1 + next(3);
      const about = (text: string): readonly string[] =>
        told(text).filter((each) => each.includes(" number/"));
      expect(about(given(sum)), given(sum)).toEqual([]);
      expect(about(given(wrong)), given(wrong)).toHaveLength(1);
    }
  });

  test.each(["5K", "15%", "1_000", "1,00"])(
    "%s among the parts is told where it stands, and adds nothing",
    (part) => {
      for (const name of ["list", "labels", "table"] as const) {
        const text = `标题: 秋游方案\n${forms[name]?.({ parts: ["200", part], total: "900", word: "合计", unit: "" })}`;
        const found = told(text).filter((each) => each.includes(" number/"));
        expect(
          found.map((each) => each.split(" ")[1]),
          text,
        ).toEqual(["number/unreadable"]);
      }
    },
  );
});

describe("budget lines with generated factors", () => {
  test("a right amount is silent, a wrong one told, an unreadable one told", () => {
    const next = numbers(7);
    for (let run = 0; run < 20; run++) {
      const [price, quantity] = [1 + next(900), 1 + next(50)];
      const plan = (amount: string, many = String(quantity)): string =>
        `标题: 秋游方案\n经费预算:\n  - {项目: 租车, 单价: "${spelled(price, run % 4)}元", 数量: "${many}", 金额: "${amount}"}\n`;
      const about = (text: string): readonly string[] =>
        told(text).flatMap((each) => (each.includes(" number/") ? [each.split(" ")[1] ?? ""] : []));
      const right = price * quantity;
      expect(about(plan(spelled(right, run % 4)))).toEqual([]);
      expect(about(plan(String(right), `${quantity - 1}+1`))).toEqual([]);
      expect(about(plan(String(right + 1 + next(5))))).toEqual(["number/amount"]);
      expect(about(plan(`${right}K`))).toEqual(["number/unreadable"]);
    }
  });
});

describe("numbers that are no amounts", () => {
  test.each([
    "参加人员: 一（3）班、二（4）班、三年级5个班，共286人；302室集合，电话87654321，2026年第5届。",
    "经费: [笔记本10本50元, 钢笔5支×10元，共50元, 合计100元]",
    "经费来源: 学校拨款3000元，家委会赞助2000元，合计5000元；其中购买奖品1500元、租车2500元、其他1000元。",
    "车辆: 租用45座客车3辆、33座客车1辆，共4辆。",
    "参加人员: [学生232人，其中男生120人, 其中女生112人, 教师20人, 共252人]",
    "参加人员: 全校24个班，每班20名运动员，共480人；裁判30人，志愿者50人，工作人员合计80人。",
    "人数: {总人数: 252人, 学生: 232人, 教师: 20人}",
    "活动安排: 上午8时30分集合，活动40分钟，休息20分钟，共60分钟。",
    "物资准备: [矿泉水12箱, 急救包4个, 横幅1条, 共三类]",
    "奖项设置: 一等奖3名、二等奖6名、三等奖9名，共18名；优秀组织奖若干。",
    "评分办法: 内容40分，表达30分，仪态30分，共计100分。去掉一个最高分，去掉一个最低分。",
    "教室安排:\n  表格:\n    - [班级, 教室, 电话, 人数]\n    - [一班, 301, 87654321, 40]\n    - [二班, 302, 87654322, 41]\n    - [合计, <, <, 81]",
  ])("%s", (text) => {
    expect(told(`标题: 秋游方案\n${text}\n`).filter((each) => each.includes(" number/"))).toEqual([]);
  });
});
