import { someOf } from "../../../config/kinds.ts";
import type { RuleOption } from "../../../config/rule-option.ts";
import { kindOf } from "../../../facts/words/kind.ts";
import { missingTopics, type Topic } from "../../../facts/words/topics.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Choice } from "../../../vocabulary/choices.ts";
import type { Rule } from "../../rule.ts";

const topics: readonly (Choice & { readonly key: Topic })[] = [
  { key: "head-count", names: ["人数"] },
  { key: "transport", names: ["交通"] },
  { key: "insurance", names: ["保险"] },
  { key: "notice", names: ["告知家长", "家长"] },
  { key: "first-aid", names: ["医护", "急救"] },
  { key: "rain", names: ["雨天", "天气"] },
  { key: "emergency", names: ["应急预案", "应急"] },
  { key: "return", names: ["返回时间", "返校"] },
  { key: "contact", names: ["联系方式", "就近医院"] },
];

const outside: RuleOption<readonly string[]> = {
  key: "outing",
  zh: "外出",
  kind: someOf(topics),
  fallback: topics.map(({ key }) => key).filter((key) => key !== "contact"),
  usual: "除联系方式外都要",
  about: { zh: "校外活动的方案要提到哪几样", en: "what the plan of an outing has to mention" },
};
const drill: RuleOption<readonly string[]> = {
  key: "drill",
  zh: "演练",
  kind: someOf(topics),
  fallback: ["head-count", "notice", "first-aid", "emergency"],
  usual: "人数、告知家长、医护、应急预案",
  about: { zh: "演练的方案要提到哪几样", en: "what the plan of a drill has to mention" },
};

const names: Readonly<Partial<Record<Topic, { readonly zh: string; readonly en: string }>>> = {
  "head-count": { zh: "人数", en: "the head count" },
  transport: { zh: "交通", en: "transport" },
  insurance: { zh: "保险", en: "insurance" },
  notice: { zh: "告知家长", en: "a notice to parents" },
  "first-aid": { zh: "医护", en: "first aid" },
  rain: { zh: "雨天怎么办", en: "what happens when it rains" },
  emergency: { zh: "应急预案", en: "an emergency plan" },
  return: { zh: "返回的时间", en: "when they are back" },
  contact: { zh: "联系方式", en: "whom to call" },
};

/** What an outing or a drill has to think of and the plan does not mention anywhere. */
export const offCampus: Rule<{ drill: boolean; missing: readonly string[] }> = {
  code: "completeness/off-campus",
  severity: "warning",
  words: {
    zh: ({ drill: isDrill, missing }) => ({
      message: `${isDrill ? "演练" : "校外活动"}方案里没有提到：${missing.map((topic) => names[topic as Topic]?.zh ?? topic).join("、")}`,
      hint: isDrill ? "补上这几项" : "补上这几项；不出校门的活动写「校外: 否」",
    }),
    en: ({ drill: isDrill, missing }) => ({
      message: `The plan of ${isDrill ? "a drill" : "an outing"} does not mention ${missing.map((topic) => names[topic as Topic]?.en ?? topic).join(", ")}`,
      hint: isDrill ? "Add them" : "Add them, or write “校外: 否” if nobody leaves the school",
    }),
  },
  why: {
    zh: "组织学生外出要写明人数、交通、保险、告知家长、医护和应急办法，上级审批时也看这几项；演练同样要防意外。以当地规定为准。",
    en: "These are what a school is asked for when pupils leave it, and what protects them; local rules come first.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n类型: 秋游\n活动时间: 2026-11-13\n活动地点: 人民公园\n参加对象: 三年级学生\n",
        "标题: 敬老方案\n类型: 敬老\n校外: 是\n活动地点: 春晖社区\n",
        "标题: 消防演练方案\n类型: 演练\n演练地点: 教学楼\n",
        '标题: 三年级春游活动方案\n活动地点: 人民公园\n注意事项: 请看气象台预报，备好雨伞和晕车药，注意突发事件。\n医疗救护小组: ""\n',
      ],
      good: [
        "标题: 游园方案\n类型: 秋游\n校外: 否\n活动地点: 学校操场\n",
        "标题: 秋游方案\n类型: 秋游\n活动要求: 三年级160人乘车前往；已投保意外险；发放告家长书；校医随队；遇雨顺延；突发情况按应急预案处理；15:30返校。\n",
        "标题: 秋游总结\n活动地点: 人民公园\n",
      ],
    };
  },
  options: [outside, drill],
  check(plan, findings, { option }) {
    const asked = askedOf(plan);
    const wanted = new Set(asked ? option(asked) : []);
    const missing = missingTopics(
      plan,
      topics.map(({ key }) => key).filter((key) => wanted.has(key)),
    );
    if (missing.length > 0) findings.add(plan.title.range, { drill: asked === drill, missing });
  },
};

function askedOf(plan: Plan): RuleOption<readonly string[]> | undefined {
  const kind = kindOf(plan);
  if (kind === "report") return undefined;
  if (plan.offCampus ?? kind === "outing") return outside;
  return kind === "drill" ? drill : undefined;
}
