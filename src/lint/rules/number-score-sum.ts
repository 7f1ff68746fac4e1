import * as kind from "../../config/kinds.ts";
import type { RuleOption } from "../../config/rule-option.ts";
import { asSum, exactOf, isTotal, sum, textOf } from "../../facts/figure.ts";
import { surveyOf } from "../../facts/survey.ts";
import type { Row, Section } from "../../plan/plan.ts";
import { textsOfSection } from "../../plan/walk.ts";
import type { Rule } from "../rule.ts";

const fullScores: RuleOption<readonly number[]> = {
  key: "full_scores",
  zh: "满分",
  kind: kind.numbers,
  fallback: [100, 10],
  usual: "100和10",
  about: { zh: "各项分值加起来可以是多少", en: "what the points may add up to" },
};

/** Points that make neither 100 nor 10, or whatever a school counts to. */
export const scoreSum: Rule<{ found: number; parts: string; full: readonly string[] }> = {
  code: "number/score-sum",
  severity: "warning",
  words: {
    zh: ({ found, parts, full }) => ({
      message: `各项分值加起来是${found}分（${parts}），不是${full.join("分或")}分`,
      hint: "核对各项分值；满分本来就是这个数，就在评分标准里写明「满分…分」",
    }),
    en: ({ found, parts, full }) => ({
      message: `The points make ${found} (${parts}), not ${full.join(" or ")}`,
      hint: "Check the points; if the full score is meant to be so, say 满分…分",
    }),
  },
  why: {
    zh: "分值凑不成满分，评委打分时才发现就来不及了。",
    en: "If the points do not make the full score, the judges find out too late.",
  },
  examples: {
    bad: [
      "标题: 演讲比赛方案\n评分标准:\n  - {项目: 内容, 分值: 40}\n  - {项目: 表达, 分值: 30}\n  - {项目: 仪态, 分值: 20}\n",
    ],
    good: [
      "标题: 演讲比赛方案\n评分标准:\n  - {项目: 内容, 分值: 40}\n  - {项目: 表达, 分值: 30}\n  - {项目: 仪态, 分值: 30}\n",
      "标题: 演讲比赛方案\n评分标准:\n  - {项目: 内容, 分值: 4.5}\n  - {项目: 表达, 分值: 5.5}\n",
      "标题: 演讲比赛方案\n评分标准:\n  正文: 满分120分。\n  条目:\n    - {项目: 内容, 分值: 60}\n    - {项目: 表达, 分值: 60}\n",
      "标题: 运动会方案\n计分办法:\n  - {项目: 第一名, 分值: 9}\n  - {项目: 第二名, 分值: 7}\n",
    ],
  },
  options: [fullScores],
  check(plan, findings, { option }) {
    const full = option(fullScores);
    const sections = new Map<Section, Row[]>();
    for (const { row, section } of surveyOf(plan).rows) {
      if (row.form !== "scoring" || !section || isTotal(textOf(row, "item")?.value ?? "")) continue;
      sections.set(section, [...(sections.get(section) ?? []), row]);
    }
    for (const [section, rows] of sections) {
      const points = rows.map((row) => exactOf(row, "points"));
      const known = points.filter((point) => point !== undefined);
      const found = sum(known);
      if (known.length < 2 || known.length < points.length || full.includes(found)) continue;
      if (isOtherScale(section, rows, found)) continue;
      findings.add(textOf(rows.at(-1) as Row, "points")?.range ?? section.keyRange, {
        found,
        parts: asSum(known),
        full: full.map(String),
      });
    }
  },
};

/** Points by rank, points off, or a full score that the section states. */
function isOtherScale(section: Section, rows: readonly Row[], found: number): boolean {
  const items = rows.map((row) => textOf(row, "item")?.value ?? "").join(" ");
  if (/[计记]分/u.test(section.key) || /第.{1,2}名|等奖|扣|加分|附加/u.test(items)) return true;
  return textsOfSection(section).some((text) =>
    new RegExp(`(?:满分|总分|共|合计)[为是：]?\\s*${found}分|扣\\d|加\\d`, "u").test(text.value),
  );
}
