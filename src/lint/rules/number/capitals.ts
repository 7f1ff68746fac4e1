import { surveyOf, textsWith } from "../../../facts/survey.ts";
import { moneyIn } from "../../../notation/numbers/counts-in.ts";
import { capitalAmount } from "../../../notation/numbers/money.ts";
import { exactNumber } from "../../../notation/numbers/number.ts";
import { capitalsIn } from "../../../notation/sums/capitals-in.ts";
import { wrongTotalsIn } from "../../../notation/sums/written-totals.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Label } from "../../../plan/body.ts";
import type { Text } from "../../../plan/text.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** Capitals of a sum that say another amount than its figures. */
export const capitals: Rule<{ figures: number; capitals: number; right: string }> = {
  code: "number/capitals",
  severity: "warning",
  words: {
    zh: ({ figures, capitals, right }) => ({
      message: `大写和小写不一致：大写是${capitals}元，小写是${figures}元`,
      hint: `核对金额；如果小写是对的，大写改成：${right}`,
    }),
    en: ({ figures, capitals, right }) => ({
      message: `The capitals say ${capitals} yuan, the figures ${figures}`,
      hint: `Check the amount; if the figures are right, write: ${right}`,
    }),
  },
  why: {
    zh: "报账和审批以大写为准，大小写不一致会被退回。",
    en: "Accounts go by the capitals; where the two disagree the paper comes back.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n经费: 共计3600元（大写：叁仟伍佰元整）\n",
        "标题: 秋游方案\n经费: 人民币叁仟陆佰元整（￥3,500）\n",
        "标题: 秋游方案\n经费:\n  合计: 3600元\n  大写: 人民币叁仟伍佰元整\n",
      ],
      good: [
        "标题: 秋游方案\n经费: 共计3600元（大写：叁仟陆佰元整），另有车费￥1203.50（壹仟贰佰零叁元伍角）\n",
        "标题: 秋游方案\n经费:\n  场地: 100元\n  合计: 3600.5元\n  大写: 人民币叁仟陆佰元伍角整\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.digit, sign.numeral)) {
      const sums = moneyIn(text.value).filter(({ approximate, to }) => !approximate && to === undefined);
      for (const { start, end, yuan } of capitalsIn(text.value)) {
        const beside = sums.find((sum) => isBeside(text.value, sum, { start, end }));
        if (!beside || Math.abs(beside.yuan - yuan) < 0.005) continue;
        // The sum that the figures should be: they are told, and the capitals are right.
        if (wrongTotalsIn(text.value).some(({ expected }) => Math.abs(expected - yuan) < 0.005)) continue;
        const data = { figures: beside.yuan, capitals: yuan, right: capitalAmount(beside.yuan) ?? "" };
        findings.add(locator(text, plan.source)(start, end) ?? text.range, data);
      }
    }
    for (const labels of surveyOf(plan).labelGroups) {
      const [written, said] = [labels.find(isCapitals), labels.findLast(isTotal)].map(textOf);
      const [capital, another] = written ? capitalsIn(written.value) : [];
      const figures = said && exactNumber(said.value);
      if (!written || !capital || another || figures === undefined) continue;
      if (Math.abs(figures - capital.yuan) < 0.005) continue;
      const data = { figures, capitals: capital.yuan, right: capitalAmount(figures) ?? "" };
      findings.add(written.range, data);
    }
  },
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether nothing but a bracket, a mark or the word 大写 or 小写 parts the two. */
function isBeside(text: string, one: Place, other: Place): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start < first.end) return false;
  return /^[\s（(，,、：:]*(?:人民币)?(?:[大小]写)?[\s：:为]*(?:人民币)?$/u.test(
    text.slice(first.end, second.start),
  );
}

function isCapitals({ label }: Label): boolean {
  return /大写/u.test(label.value);
}

function isTotal(label: Label): boolean {
  return /^(?:总计|合计|共计|总额|总金额|金额|小写)/u.test(label.label.value) && !isCapitals(label);
}

function textOf(label: Label | undefined): Text | undefined {
  const [part, another] = label?.body.parts ?? [];
  return part?.type === "text" && !another && !part.text.todo ? part.text : undefined;
}
