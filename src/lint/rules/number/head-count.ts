import { asSum, exactOf, type Figure, figureOf, sum, textOf } from "../../../facts/figure.ts";
import { classLists } from "../../../facts/people/class-counts.ts";
import { headsOf, type Participants } from "../../../facts/people/heads.ts";
import { textsWith } from "../../../facts/survey.ts";
import { numberOf } from "../../../notation/numbers/number.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Row } from "../../../plan/body.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Range } from "../../../source/source.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A head count that its parts do not make. */
export const headCounts: Rule<{ found: number; expected: number; parts: string; of: string }> = {
  code: "number/head-count",
  severity: "warning",
  words: {
    zh: ({ found, expected, parts, of }) => ({
      message: `人数不一致：这里是${found}，${of}是${expected}（${parts}）`,
      hint: "核对人数，改成一致",
    }),
    en: ({ found, expected, parts }) => ({
      message: `Head counts disagree: ${found} here, but the parts make ${expected} (${parts})`,
      hint: "Correct the one that is wrong",
    }),
  },
  why: {
    zh: "车辆、午餐、保险都按人数来订，总数和各班相加对不上，总有一项会订错。",
    en: "Buses, meals and insurance are ordered by the head count; if total and parts disagree, one of them is wrong.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n参加对象:\n  - {对象: 三年级学生, 人数: 80}\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 80}\n  - {对象: 教师, 人数: 6}\n  - {对象: 合计, 人数: 85}\n",
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n参加对象: 三年级学生80人，教师6人\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 四年级学生, 人数: 300}\n分班人数:\n  表格:\n    - [班级, 人数]\n    - [四（1）班, 150]\n    - [四（2）班, 152]\n",
        "标题: 秋游方案\n参加人员: 300\n各班人数:\n  四（1）班: 150\n  四（2）班: 152人\n",
        "标题: 秋游方案\n参加人员: 共300人\n各班人数:\n  列: [班级, 人数]\n  行:\n    - [四（1）班, 150]\n    - [四（2）班, 152]\n",
        "标题: 敬老方案\n活动准备: 在六年级选好学生代表（31、32班各15名，共40名）。\n",
        "标题: 敬老方案\n参加对象:\n  - {对象: 六年级学生代表, 人数: 40, 来自: 六（1）班、六（2）班各15人}\n",
      ],
      good: [
        "标题: 秋游方案\n分组:\n  - {组别: 三（1）班, 人数: 40}\n  - {组别: 三（2）班, 人数: 41}\n参加对象:\n  - {对象: 三年级学生, 人数: 81}\n  - {对象: 教师, 人数: 6}\n",
        "标题: 运动会方案\n参加对象: 全校学生900人，教师60人\n参赛名额:\n  表格:\n    - [班级, 人数]\n    - [三（1）班, 12]\n    - [三（2）班, 12]\n",
        "标题: 秋游方案\n参加对象: 三年级学生81人、教师6人，共87人\n乘车安排:\n  表格:\n    - [班级, 人数]\n    - [三（1）班, 43]\n    - [三（2）班, 44]\n",
        "标题: 敬老方案\n活动准备: 选好学生代表（31、32班各15名），共30名，分好组（各班3组，共6组）。\n",
        "标题: 敬老方案\n活动准备: 三、四、五年级各2名，教师各1名，全校共60名。\n",
        "标题: 运动会方案\n分组:\n  - {组别: 低年级组, 人数: 20}\n  - {组别: 高年级组, 人数: 30}\n参加对象:\n  - {对象: 观众学生, 人数: 900}\n  - {对象: 运动员学生, 人数: 60}\n",
      ],
    };
  },
  check(plan, findings) {
    const { rows } = headsOf(plan);
    const wrong = [...wrongTotals(rows), ...wrongGroups(plan, rows), ...wrongTables(plan, rows)];
    for (const each of [...wrong, ...wrongShares(rows.flatMap(({ row }) => row ?? []))]) {
      findings.add(each.range, each.data);
    }
    for (const text of textsWith(plan, sign.each, sign.total)) {
      for (const { start, end, found, total, parts } of wrongIn(text)) {
        const range = locator(text, plan.source)(start, end) ?? text.range;
        findings.add(range, { found, expected: total, parts, of: "各班相加" });
      }
    }
  },
};

interface Wrong {
  readonly range: Range;
  readonly data: {
    readonly found: number;
    readonly expected: number;
    readonly parts: string;
    readonly of: string;
  };
}

/** Rows that sum up the rows of the participants. */
function wrongTotals(all: readonly Participants[]): readonly Wrong[] {
  const rows = all.filter(({ inText }) => !inText);
  const counts = rows.filter(({ total }) => !total).map(({ count }) => count?.exact);
  const known = counts.filter((count) => count !== undefined);
  if (known.length < 2 || known.length < counts.length) return [];
  return rows
    .filter(({ total }) => total)
    .flatMap(({ count }) => against(count, sum(known), asSum(known), "上面各项相加"));
}

/** The one row of pupils, or the only one where it names nobody (300人); undefined where several name some. */
function onlyPupils(rows: readonly Participants[]): Participants | undefined {
  const counted = rows.filter(({ total }) => !total);
  const [only, another] = counted.filter(({ sort }) => sort === "pupils");
  const [nobody, somebody] = counted;
  if (!only && !somebody && /^[共约计总一\s]*$/u.test(nobody?.who?.value ?? "")) return nobody;
  return another ? undefined : only;
}

/** The one row of pupils against the groups, where every group says how many it has. */
function wrongGroups(plan: Plan, rows: readonly Participants[]): readonly Wrong[] {
  const counts = plan.groups.map((row) => exactOf(row, "count"));
  const known = counts.filter((count) => count !== undefined);
  const only = onlyPupils(rows);
  if (!only || known.length < 2 || known.length < counts.length) return [];
  return against(only.count, sum(known), asSum(known), "分组各项相加");
}

/** The one row of pupils against the one table, or the labels, that count classes. */
function wrongTables(plan: Plan, rows: readonly Participants[]): readonly Wrong[] {
  const only = onlyPupils(rows);
  const found = only?.count?.exact;
  const [classes, another] = classLists(plan);
  if (!only || found === undefined || !classes || another) return [];
  const counts = classes.flatMap(({ count }) => count ?? []);
  const expected = sum(counts);
  const others = rows.map(({ count }) => count?.exact);
  // A table of some pupils only, as of runners, is far from all of them; one with teachers makes another row.
  if (others.includes(expected) || Math.abs(found - expected) > found / 4) return [];
  if (sum(others.filter((each) => each !== undefined)) === expected) return [];
  return against(only.count, expected, asSum(counts), "各班相加");
}

/** 人数 against 来自: 六（1）班、六（2）班各15人. */
function wrongShares(rows: readonly Row[]): readonly Wrong[] {
  return rows.flatMap((row) => {
    const from = textOf(row, "from");
    const [share, another] = from && !from.todo ? sharesIn(from.value) : [];
    if (!share || another || share.end !== from?.value.trim().length) return [];
    return against(figureOf(row, "count"), share.total, share.parts, "各班相加");
  });
}

function against(count: Figure | undefined, expected: number, parts: string, of: string): readonly Wrong[] {
  const found = count?.exact;
  return count && found !== undefined && found !== expected
    ? [{ range: count.text.range, data: { found, expected, parts, of } }]
    : [];
}

interface Share {
  readonly start: number;
  readonly end: number;
  readonly total: number;
  readonly parts: string;
}

const number = String.raw`\d{1,4}|[一二两三四五六七八九十百]{1,5}`;
const name = String.raw`[^、，。；：（(）)\s]{0,4}(?:[（(]\d{1,2}[）)])?(?:班|年级|中队)?`;
const shared = new RegExp(
  `(${name}(?:、${name})*(?:[和与]${name})?)各(?:派|选)?(${number})[人名](?![以之]|左右|多)`,
  "gu",
);
const stated = new RegExp(`^[）)]?[，、]?(?:一?共|共计|合计|总计)(${number})[人名]`, "u");

/** What the pattern ends in: without it the names before need not be looked for. */
const shareAlone = new RegExp(`各[派选]?(?:${number})[人名]`, "u");

/** 31、32班各15名: how many that makes. */
function sharesIn(value: string): readonly Share[] {
  if (!shareAlone.test(value)) return [];
  return [...value.matchAll(shared)].flatMap((match) => {
    const members = (match[1] ?? "").split(/[、和与]/u);
    const each = numberOf(match[2] ?? "");
    if (
      members.length < 2 ||
      each === undefined ||
      members.some((member) => !/[\d一二三四五六七八九十]/u.test(member))
    )
      return [];
    // 三、四、五年级 are grades with several classes; a total for them is reckoned otherwise.
    if (!/(?:班|中队)$/u.test(members.at(-1) ?? "")) return [];
    const parts = members.map(() => each);
    return [
      { start: match.index, end: match.index + match[0].length, total: sum(parts), parts: asSum(parts) },
    ];
  });
}

/** A total that stands right behind such shares and does not fit. */
function wrongIn(text: Text): readonly (Share & { readonly found: number })[] {
  if (!text.value.includes("各") || !text.value.includes("共")) return [];
  return sharesIn(text.value).flatMap((share) => {
    const behind = stated.exec(text.value.slice(share.end));
    const found = behind ? numberOf(behind[1] ?? "") : undefined;
    if (!behind || found === undefined || found === share.total) return [];
    const start = share.end + behind[0].search(/[\d一二两三四五六七八九十百]+[人名]$/u);
    return [{ ...share, start, end: share.end + behind[0].length, found }];
  });
}
