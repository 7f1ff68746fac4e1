import type { Fix } from "../../../diagnostic/diagnostic.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { openFact } from "../../../notation/words/open-facts.ts";
import type { Text } from "../../../plan/text.ts";
import type { Source } from "../../../source/source.ts";
import { printValue } from "../../../yaml/edit/print-value.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A todo mark written as a text: 待补, 待补：还没定, 【待补】, （未定）. */
const typedTodo =
  /(?:^|[【[（(：:，、。；\s])(?:待补[充写齐]?(?!考|课|办|贴|票|种|给)(?:\s*[：:]\s*([^】\])）\n]*))?|(?:时间|地点|人员|名单|日期|具体)?(?:暂|尚|还)?(?:未定|没定|未确定|待确定|待通知|待落实|待安排)(?=$|[】\]）)。，；！]))/u;

/** A fact that is still missing: told as information, refused for the final print. */
export const todo: Rule<{ what: string }> = {
  code: "left-over/todo",
  severity: "info",
  words: {
    zh: ({ what }) => ({
      message: what === "" ? "这里还有待补的内容" : `还有待补的内容：${what}`,
      hint: "补上真实的内容，去掉待补、未定的字样；没补之前印出来会看得见",
    }),
    en: ({ what }) => ({
      message: what === "" ? "A fact is still missing here" : `A fact is still missing: ${what}`,
      hint: "Write it in place of the todo mark; until then it prints as 【待补】",
    }),
  },
  why: {
    zh: "起草时可以先空着，但发出去的方案不能留空。写成「待补」就不会被忘记：平时只提醒，定稿时（--final）不放行。",
    en: "A draft may leave facts open, a plan that goes out may not. A todo mark is told while drafting and refused by --final.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n活动地点: {待补: 和公园联系后确定}\n",
        "标题: 秋游方案\n活动地点: 待补\n",
        "标题: 秋游方案\n活动地点: 待补：还没定\n",
        '标题: 秋游方案\n活动地点: "待补: 还没定"\n',
        "标题: 秋游方案\n联系人: 【待补】\n",
        "标题: 秋游方案\n活动地点: 人民公园（未定）\n",
        "标题: 秋游方案\n领队: 暂未确定\n",
        "标题: 秋游方案\n活动地点: 待定\n",
        "标题: 秋游方案\n活动地点: ＜待补＞\n",
        "标题: 秋游方案\n活动口号: 待定（校长定）\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 学生, 人数: 待定}\n",
        "标题: 秋游方案\n注意事项:\n  - 带水\n  - TODO：安全要求\n",
      ],
      good: [
        "标题: 秋游方案\n活动地点: 人民公园\n",
        "标题: 秋游方案\n活动内容: 缺席的同学等待补考，期待补课，胜负未定，悬而未定。\n",
      ],
    };
  },
  check(plan, findings) {
    const { open, texts } = surveyOf(plan);
    for (const text of open) findings.add(text.range, { what: text.value });
    for (const text of texts) {
      const whole = openFact(text.value);
      if (whole !== undefined) {
        const fix = asMark(text, whole, plan.source);
        findings.add(text.range, { what: whole }, fix ? { fix } : {});
        continue;
      }
      const match = typedTodo.exec(text.value);
      if (!match) continue;
      const place = locator(text, plan.source)(match.index, match.index + match[0].length) ?? text.range;
      findings.add(place, { what: match[1]?.trim() ?? "" });
    }
  },
};

/** A text in whose place the mark of a missing fact may stand: a value on one line, no name. */
function asMark({ range }: Text, what: string, source: Source): Fix | undefined {
  const raw = source.text.slice(range.start, range.end);
  const isName = /^[ \t]*:/u.test(source.text.slice(range.end, range.end + 20));
  if (raw === "" || /[\r\n]/u.test(raw) || isName) return undefined;
  const said = what === "" ? "" : printValue(what, { indent: 0, flow: true });
  return { edits: [{ range, text: `{待补: ${said}}` }] };
}
