import { textsWith } from "../../../facts/survey.ts";
import { halfWidthDigits } from "../../../notation/numbers/digits.ts";
import { cardNumbersIn, homesIn, type PrivatePart } from "../../../notation/people/private-data.ts";
import { sign } from "../../../notation/words/signs.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

type Sort = PrivatePart["sort"];
const nouns: Readonly<Record<Sort, { readonly zh: string; readonly en: string }>> = {
  identity: { zh: "身份证号", en: "an identity-card number" },
  bank: { zh: "银行卡号", en: "a bank card number" },
  address: { zh: "住户的门牌号", en: "a private address with its room number" },
};

/** Data of a person that no plan needs: an identity card, a bank card, a home address. */
export const privateData: Rule<{ sort: string; shown: string }> = {
  code: "people/private-data",
  severity: "warning",
  words: {
    zh: ({ sort, shown }) => ({
      message: `这里写着${nouns[sort as Sort].zh}（${shown}）`,
      hint:
        sort === "address"
          ? "写到小区或楼号为止，房号另外告诉带队教师"
          : "从方案里删去，需要登记的另外单独保管",
    }),
    en: ({ sort, shown }) => ({
      message: `This holds ${nouns[sort as Sort].en} (${shown})`,
      hint:
        sort === "address"
          ? "Stop at the building; tell the room to the teachers in person"
          : "Delete it from the plan and keep it elsewhere",
    }),
  },
  why: {
    zh: "方案会打印、转发、存进共享文件夹，身份证号、银行卡号和家庭住址一旦外泄就收不回来。",
    en: "A plan is printed, forwarded and stored in shared folders; private numbers and addresses cannot be called back.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n带队人员: 司机身份证11010519491231002X\n",
        "标题: 秋游方案\n收款方式: 汇到 6222 0212 3456 7890 128\n",
        "标题: 敬老方案\n活动地点: 春晖新村25号202室\n",
      ],
      good: [
        "标题: 秋游方案\n编号说明: 物资编号110105194912310021，订单62220212345678901234567\n",
        "标题: 敬老方案\n活动地点: 春晖社区居委会25号楼202室，学校实验楼3号楼305室\n",
        "标题: 敬老方案\n活动地点: 春晖新村25号楼\n",
      ],
    };
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.figures)) {
      const value = halfWidthDigits(text.value);
      const found = [...cardNumbersIn(value), ...homesIn(value)];
      if (found.length === 0 || value.length !== text.value.length) continue;
      const locate = locator(text, plan.source);
      for (const { start, end, sort } of found) {
        const shown =
          sort === "address"
            ? value.slice(start, end)
            : `${value.slice(start, start + 3)}…${value.slice(end - 2, end)}`;
        findings.add(locate(start, end) ?? text.range, { sort, shown });
      }
    }
  },
};
