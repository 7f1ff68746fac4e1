import * as kind from "../../../config/kinds.ts";
import type { RuleOption } from "../../../config/rule-option.ts";
import { asSum, exactOf, isTotal, sum, textOf } from "../../../facts/figure.ts";
import { rowsIn } from "../../../facts/scope.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { numberOf, readNumber } from "../../../notation/numbers/number.ts";
import type { ListElement, Row, Section } from "../../../plan/body.ts";
import type { Table } from "../../../plan/table.ts";
import type { Text } from "../../../plan/text.ts";
import { textsOfSection } from "../../../plan/walk.ts";
import type { Range } from "../../../source/source.ts";
import type { Rule } from "../../rule.ts";

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
  get examples() {
    return {
      bad: [
        "标题: 演讲比赛方案\n评分标准:\n  - {项目: 内容, 分值: 40}\n  - {项目: 表达, 分值: 30}\n  - {项目: 仪态, 分值: 20}\n",
        "标题: 演讲比赛方案\n评分标准:\n  - 主题内容：30分\n  - 语言表达：40分\n  - 仪态：20分\n",
        "标题: 演讲比赛方案\n评分标准:\n  内容（30分）: 切题\n  表达（40分）: 流畅\n  仪态（40分）: 大方\n",
        "标题: 军训方案\n评比（满分50分）: {队列: 20, 内务: 20, 纪律: 15}\n",
        "标题: 读书节方案\n评分标准:\n  列: [项目, 分值]\n  行: [[内容, 40], [语言, 30分], [仪态, 35]]\n",
      ],
      good: [
        "标题: 演讲比赛方案\n评分标准: [内容30分, 表达40分, 仪态30分, 满分100分]\n",
        "标题: 演讲比赛方案\n评分标准:\n  列: [项目, 分值]\n  行: [[内容, 30], [表达, 40], [仪态, 30], [总分, 100]]\n",
        "标题: 演讲比赛方案\n评分标准: [内容30分, 表达40分, 仪态30分, 合计100分]\n",
        "标题: 演讲比赛方案\n评分标准:\n  内容: 30分\n  表达: 40分\n  超时: 扣5分\n",
        "标题: 演讲比赛方案\n评分标准:\n  - {项目: 内容, 分值: 40}\n  - {项目: 表达, 分值: 30}\n  - {项目: 仪态, 分值: 30}\n",
        "标题: 演讲比赛方案\n评分标准:\n  - {项目: 内容, 分值: 4.5}\n  - {项目: 表达, 分值: 5.5}\n",
        "标题: 演讲比赛方案\n评分标准:\n  正文: 满分120分。\n  条目:\n    - {项目: 内容, 分值: 60}\n    - {项目: 表达, 分值: 60}\n",
        "标题: 军训方案\n评比（满分50分）: {队列: 20, 内务: 20分, 纪律: 10}\n",
        "标题: 读书节方案\n评分标准:\n  列: [项目, 分值, 得分]\n  行: [[内容, 60, ''], [语言, 40, ''], [合计, 100, '']]\n",
        "标题: 运动会方案\n计分办法:\n  - {项目: 第一名, 分值: 9}\n  - {项目: 第二名, 分值: 7}\n",
      ],
    };
  },
  options: [fullScores],
  check(plan, findings, { option }) {
    const full = option(fullScores);
    for (const section of surveyOf(plan).sections) {
      const stated = statedIn(section.key);
      const scores = [...scoresOf(rowsIn(section.body)), ...writtenScores(section, stated !== undefined)];
      const known = scores.flatMap(({ points }) => points ?? []);
      const found = sum(known);
      const last = scores.at(-1);
      const wanted = stated === undefined ? full : [stated];
      if (!last || known.length < 2 || known.length < scores.length || wanted.includes(found)) continue;
      if (isOtherScale(section, scores, found)) continue;
      findings.add(last.place, { found, parts: asSum(known), full: wanted.map(String) });
    }
  },
};

/** What is judged, and with how many points; undefined where that is no number. */
interface Score {
  readonly item: string;
  readonly points: number | undefined;
  readonly place: Range;
}

function scoresOf(rows: readonly Row[]): readonly Score[] {
  return rows
    .filter((row) => row.form === "scoring" && !isFull(textOf(row, "item")?.value ?? ""))
    .map((row) => {
      const [item, points] = [textOf(row, "item")?.value ?? "", textOf(row, "points")];
      return { item, points: exactOf(row, "points"), place: points?.range ?? row.range };
    });
}

/** A line that says what all come to, and is no criterion. */
function isFull(item: string): boolean {
  return isTotal(item) || /^[满总]分/u.test(item.trim());
}

const points =
  /^(?<item>[^\d，。；;：:（(]{1,16})[：:（( ]{0,2}(?<points>\d{1,3}(?:\.\d)?)分[）)]?(?:[：:，。；;]|$)/u;

const barePoints =
  /^(?<item>[^\d，。；;：:（(]{1,16})[：:（( ]{0,2}(?<points>\d{1,3}(?:\.\d)?)分?[）)]?(?:[：:，。；;]|$)/u;

/** The full score that a heading states: 评比（满分100分）. */
function statedIn(heading: string): number | undefined {
  const [, stated] = /(?:[满总]分(?:为|是)?|[（(])(\d{1,3})分[）)]?/u.exec(heading) ?? [];
  return stated === undefined ? undefined : Number(stated);
}

/**
 * Lines of a list, and labels, each of one thing and its points: 主题内容：30分, or 30 alone where the heading
 * states the full score; none where a line says anything else.
 */
function writtenScores({ key, body }: Section, stated: boolean): readonly Score[] {
  if (!stated && !/评分|评选标准|评比标准|评审标准/u.test(key)) return [];
  return body.parts.flatMap((part): readonly Score[] => {
    if (part.type === "table") return tableScores(part);
    const lines = part.type === "labels" ? part.labels : part.type === "list" ? part.elements : [];
    const scores = lines.map((line) => scoreIn(line, stated ? barePoints : points));
    return scores.some((score) => score === undefined) ? [] : scores.filter((score) => score !== undefined);
  });
}

/** The rows of a table with a column of points, one row a thing. */
function tableScores({ columns, rows }: Table): readonly Score[] {
  const at = columns.findIndex(({ name }) =>
    /^(?:分值|分数|满分|得分)(?:[（(].*)?$/u.test(name.value.trim()),
  );
  if (at < 0) return [];
  return rows.flatMap(({ cells }): readonly Score[] => {
    const [item, points] = [cells[0]?.texts[0]?.value ?? "", cells[at]?.texts[0]];
    return points && !isFull(item)
      ? [{ item, points: readNumber(points.value)?.value, place: points.range }]
      : [];
  });
}

function scoreIn(line: ListElement, form: RegExp): Score | undefined {
  const written = writtenIn(line);
  const { item, points: value } = form.exec(written?.value.trim() ?? "")?.groups ?? {};
  return written && item !== undefined && !isFull(item)
    ? { item, points: numberOf(value ?? ""), place: written.range }
    : undefined;
}

/** A line as one text. */
function writtenIn(line: ListElement): Pick<Text, "value" | "range"> | undefined {
  const [name, text] =
    line.type === "label"
      ? [line.label, line.body.parts.map((part) => (part.type === "text" ? part.text : undefined))[0]]
      : line.type === "item"
        ? [line.title, line.text]
        : line.type === "text"
          ? [line.text, undefined]
          : [];
  return name && { value: text ? `${name.value}：${text.value}` : name.value, range: name.range };
}

/** Points by rank, points off, or a full score that the section states. */
function isOtherScale(section: Section, scores: readonly Score[], found: number): boolean {
  const items = scores.map(({ item }) => item).join(" ");
  if (/[计记]分/u.test(section.key) || /第.{1,2}名|等奖|扣|加分|附加/u.test(items)) return true;
  return textsOfSection(section).some((text) =>
    new RegExp(`(?:满分|总分|共|合计)[为是：]?\\s*${found}分|扣\\d|加\\d`, "u").test(text.value),
  );
}
