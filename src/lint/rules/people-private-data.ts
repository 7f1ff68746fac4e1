import { textsWith } from "../../facts/survey.ts";
import { halfWidthDigits } from "../../notation/digits.ts";
import { sign } from "../../notation/signs.ts";
import { locator } from "../place.ts";
import type { Rule } from "../rule.ts";

type Sort = "identity" | "bank" | "address";
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
  examples: {
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
  },
  check(plan, findings) {
    for (const text of textsWith(plan, sign.figures)) {
      const value = halfWidthDigits(text.value);
      const found = [...numbersIn(value), ...addressesIn(value)];
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

interface Found {
  readonly start: number;
  readonly end: number;
  readonly sort: Sort;
}

const number = /(?<![\dA-Za-z./_-])\d(?:[ -]?\d){14,18}[Xx]?(?![\dA-Za-z]|[./_-]\w)/g;

function numbersIn(value: string): readonly Found[] {
  const found: Found[] = [];
  for (const { 0: written, index: start } of value.matchAll(number)) {
    const digits = written.replace(/[ -]/g, "");
    const end = start + written.length;
    if (isIdentityNumber(digits)) found.push({ start, end, sort: "identity" });
    else if (isBankCard(digits)) found.push({ start, end, sort: "bank" });
  }
  return found;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: a region, a birthday, a sequence and a check digit (ISO 7064, MOD 11-2). */
function isIdentityNumber(text: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text))
    return false;
  const total = weights.reduce((all, weight, index) => all + weight * Number(text[index]), 0);
  return "10X98765432"[total % 11] === text.at(-1)?.toUpperCase();
}

/** The lengths and first digits of cards in use, with the check digit of Luhn (ISO/IEC 7812-1). */
function isBankCard(text: string): boolean {
  if (!/^(?:62\d{14,17}|[45]\d{15}|3[57]\d{13,14}|9\d{15,18})$/.test(text)) return false;
  const total = [...text].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return total % 10 === 0;
}

const home =
  /[\u4e00-\u9fff]{0,8}(?:村|小区|苑|花园|公寓|弄|家园|里|坊|庭|城|府|院|巷|胡同|路|街)(?:第?[一二三四五六七八九十\d]{1,3}(?:期|区|村))?\d{1,4}(?:号楼?|弄|幢|栋|座)(?:\d{1,3}(?:号楼?|幢|栋|座))?(?:[\d一二三四五六七八九十]{1,2}单元)?\d{3,4}(?:室|房|号(?!楼|车|教))/gu;
/** Quick to look for: a number of a building and one of a room. */
const homeEnd = /\d[号弄幢栋座\d一二三四五六七八九十单元楼]{0,16}\d(?:室|房|号)/u;
const officeBefore =
  /学校|小学|中学|大学|学院|幼儿园|校区|教学|实验|办公|行政|综合|大厦|馆|中心|医院|酒店|宾馆|公司|委员会|居委会|派出所|街道办|政府|教育局/u;

/** A home by its room; the rooms of schools, offices and hotels are public. */
function addressesIn(value: string): readonly Found[] {
  if (!homeEnd.test(value)) return [];
  return [...value.matchAll(home)].flatMap((match): readonly Found[] => {
    const before = value.slice(Math.max(0, match.index - 8), match.index) + match[0];
    if (officeBefore.test(before)) return [];
    // 看望住在春晖新村25号202室: what is done there is no part of the address.
    const lead = /^.*(?:住在|住|位于|在|到|去|至|往|是|为)(?=.{3})/u.exec(match[0].slice(0, 8))?.[0] ?? "";
    const end = match.index + match[0].length;
    return [{ start: match.index + lead.length, end, sort: "address" }];
  });
}
