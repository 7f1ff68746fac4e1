import { takenKind } from "../../../facts/words/kind.ts";
import { missingTopics, topicsOfKind } from "../../../facts/words/topics.ts";
import { kinds } from "../../../vocabulary/choices.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** What a plan is taken for that does not name its kind, told where the checks ask for more because of it. */
export const kindTaken: Rule<{ kind: string; name: string; word: string; from: string }> = {
  code: "completeness/kind-taken",
  severity: "info",
  words: {
    zh: ({ name, word, from }) => ({
      message: `没有写「类型」，按${from === "title" ? "标题" : "正文"}里的「${word}」当作${name}来检查`,
      hint: `对的话写上「类型: ${name}」；不是就写「类型: 其他」`,
    }),
    en: ({ name, word, from }) => ({
      message: `No kind is written; by “${word}” in the ${from} the plan is checked as ${name}`,
      hint: `Write “类型: ${name}” if that is right, “类型: 其他” if it is not`,
    }),
  },
  why: {
    zh: "外出和演练要写明安全事项，忘了写「类型」也不该漏查，所以从标题和正文里看是哪一类活动。",
    en: "Outings and drills have to think of safety. So that a missing kind hides nothing, it is taken from the title or the text.",
  },
  get examples() {
    return {
      bad: [
        "标题: 三年级春游活动方案\n活动地点: 人民公园\n",
        "标题: 四月活动安排\n导语: 学校定于4月17日组织三年级学生到人民公园春游。\n",
        "标题: 班级篮球赛方案\n活动地点: 操场\n",
      ],
      good: [
        "标题: 三年级春游活动方案\n类型: 春游\n活动地点: 人民公园\n",
        "标题: 三年级春游总结\n导语: 四月，三年级到人民公园春游。\n",
        "标题: 班级篮球赛方案\n活动时间: 2026-11-13\n活动地点: 操场\n参加对象: 六年级各班\n负责人: 李明\n",
      ],
    };
  },
  check(plan, findings) {
    const taken = takenKind(plan);
    if (!taken || taken.kind === "report") return;
    const { kind, text, start, end, from } = taken;
    // Where nothing more is asked, nobody needs to know.
    if (!asksMore.has(kind) && missingTopics(plan, topicsOfKind[kind] ?? []).length === 0) return;
    const name = kinds.find(({ key }) => key === kind)?.names[0] ?? kind;
    const word = text.value.slice(start, end);
    const range = locator(text, plan.source)(start, end) ?? text.range;
    findings.add(range, { kind, name, word: shortened(word), from });
  },
};

const asksMore: ReadonlySet<string> = new Set(["outing", "drill"]);

/** The end of a long sentence is what tells. */
function shortened(word: string): string {
  return word.length <= 16 ? word : `…${word.slice(-15)}`;
}
