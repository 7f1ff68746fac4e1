import { textOf } from "../../../facts/figure.ts";
import { isPersonName } from "../../../facts/people/person-words.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { kindOf } from "../../../facts/words/kind.ts";
import type { Row } from "../../../plan/body.ts";
import type { Rule } from "../../rule.ts";

/** Kinds in which every task needs a name: pupils are outside, on stage, or on stairs. */
const kinds: ReadonlySet<string | undefined> = new Set([
  "outing",
  "drill",
  "sports",
  "performance",
  "volunteer",
  "visit",
  "competition",
  "ceremony",
]);

interface Duty {
  /** The key that names the row. */
  readonly name: string;
  /** Any of these will do. */
  readonly by: readonly string[];
  /** Whether a row needs somebody though no other row has one. */
  readonly always: boolean;
}

const duties: Readonly<Record<string, Duty>> = {
  team: { name: "name", by: ["head", "vice", "members"], always: true },
  roles: { name: "task", by: ["by", "helpers"], always: false },
  emergency: { name: "risk", by: ["by"], always: false },
  vehicles: { name: "no", by: ["by", "teachers"], always: false },
  groups: { name: "name", by: ["by", "teachers"], always: false },
};

/** A group without people, or a task without anybody where all others have one. */
export const nobodyInCharge: Rule<{ name: string; group: boolean }> = {
  code: "people/nobody-in-charge",
  severity: "warning",
  words: {
    zh: ({ name, group }) => ({
      message: group ? `「${name}」没有写组长和成员` : `「${name}」没有写负责人，其他各项都写了`,
      hint: group
        ? "写上组长、成员；还没定就写「组长: {待补: 姓名}」"
        : "写上负责人；还没定就写「负责人: {待补: 姓名}」",
    }),
    en: ({ name, group }) => ({
      message: group
        ? `“${name}” has neither a head nor members`
        : `“${name}” has nobody in charge, all others have`,
      hint: "Write a name, or “{待补: …}” while it is open",
    }),
  },
  why: {
    zh: "没有落实到人的事，到时候谁都以为别人在做。",
    en: "What nobody is in charge of, everybody leaves to somebody else.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n类型: 秋游\n组织机构:\n  - {组别: 安全组, 组长: 李明远}\n  - {组别: 医疗组, 职责: 处理伤病}\n",
        "标题: 消防演练方案\n类型: 演练\n人员分工:\n  - {任务: 广播, 负责人: 李明远}\n  - {任务: 引导, 负责人: 周洁}\n  - {任务: 救护}\n",
        "标题: 秋游方案\n类型: 秋游\n交通安排:\n  方式: 租用客车\n  车辆:\n    - {车号: 1号车, 车长: 李明远}\n    - {车号: 2号车, 随车教师: 周洁}\n    - {车号: 3号车}\n",
      ],
      good: [
        "标题: 秋游方案\n类型: 秋游\n组织机构:\n  - {组别: 安全组, 组长: 李明远}\n  - {组别: 医疗组, 组长: {待补: 姓名}}\n",
        "标题: 消防演练方案\n类型: 演练\n人员分工:\n  - {任务: 广播}\n  - {任务: 引导, 负责人: 周洁}\n",
        "标题: 读书节方案\n类型: 读书节\n人员分工:\n  - {任务: 布展, 负责人: 李明远}\n  - {任务: 宣传, 负责人: 周洁}\n  - {任务: 总结}\n",
      ],
    };
  },
  check(plan, findings) {
    if (!kinds.has(kindOf(plan)) && plan.offCampus !== true) return;
    const sections = new Map<unknown, Row[]>();
    for (const { row, section } of surveyOf(plan).rows) {
      if (duties[row.form]) sections.set(section, [...(sections.get(section) ?? []), row]);
    }
    for (const rows of sections.values()) {
      // A key without a name is told as that.
      const isOpen = ({ range }: Row): boolean =>
        plan.empties.some(
          (empty) =>
            range.start <= empty.range.start && empty.range.end <= range.end && isPersonName(empty.key),
        );
      const lacking = rows.filter(
        (row) => !duties[row.form]?.by.some((key) => row.values.has(key)) && !isOpen(row),
      );
      for (const row of lacking) {
        const duty = duties[row.form];
        const name = duty && textOf(row, duty.name);
        // One gap among several names is forgotten, several gaps are meant so.
        if (!duty || !name || name.todo || (!duty.always && !(lacking.length === 1 && rows.length > 2)))
          continue;
        // A group named in a sentence, 安全组：李明、周洁, names its people itself.
        if (duty.always && /[：:、，（(]/u.test(name.value)) continue;
        findings.add(name.range, { name: name.value, group: duty.always });
      }
    }
  },
};
