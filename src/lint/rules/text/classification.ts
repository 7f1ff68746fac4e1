import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Rule } from "../../rule.ts";

type Mark = "serial" | "secrecy" | "urgency";

const marks: Readonly<
  Record<
    Mark,
    { readonly fits: RegExp; readonly zh: string; readonly write: string; readonly others: string }
  >
> = {
  serial: { fits: /^\d{6}$/u, zh: "份号", write: '"000001"', others: "份号用六位数字" },
  secrecy: {
    fits: /^(?:绝密|机密|秘密)(?:★(?:\d+(?:年|个月|月|天)|长期))?$/u,
    zh: "密级",
    write: "秘密",
    others: "密级是绝密、机密或秘密，保密期限写在 ★ 后面，例如 机密★1年",
  },
  urgency: {
    fits: /^(?:特急|加急|特提|平急)$/u,
    zh: "紧急程度",
    write: "加急",
    others: "紧急程度是特急或加急",
  },
};

/** A serial number, a grade of secrecy or of urgency in words that no office has. */
export const classification: Rule<{ mark: Mark; value: string }> = {
  code: "text/classification",
  severity: "warning",
  words: {
    zh: ({ mark, value }) => ({
      message: `「${marks[mark].zh}」写的是「${value}」，公文里没有这样的写法`,
      hint: `改成：${marks[mark].write}；${marks[mark].others}`,
    }),
    en: ({ mark, value }) => ({
      message: `${marks[mark].zh} says “${value}”, which no official document has`,
      hint: `Write ${{ serial: 'six digits, such as "000001"', secrecy: "绝密, 机密 or 秘密, and for how long behind ★: 机密★1年", urgency: "特急 or 加急" }[mark]}`,
    }),
  },
  why: {
    zh: "《党政机关公文格式》（GB/T 9704-2012）7.2.1 至 7.2.3：份号用六位数字；密级是绝密、机密、秘密；紧急程度是特急、加急。",
    en: "GB/T 9704-2012, 7.2.1 to 7.2.3: serial numbers have six digits; documents are 绝密, 机密 or 秘密, and 特急 or 加急.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n份号: 第3份\n",
        "标题: 秋游方案\n密级: 保密\n",
        "标题: 秋游方案\n紧急程度: 十万火急\n",
      ],
      good: [
        '标题: 秋游方案\n份号: "000012"\n密级: 机密★1年\n紧急程度: 特急\n',
        "标题: 秋游方案\n密级: 秘密\n紧急程度: 加急\n",
      ],
    };
  },
  check(plan, findings) {
    for (const [mark, text] of marksOf(plan)) {
      const value = text.value.replace(/\s/gu, "");
      if (!text.todo && value !== "" && !marks[mark].fits.test(value))
        findings.add(text.range, { mark, value: text.value });
    }
  },
};

function marksOf({ serial, secrecy, urgency }: Plan): readonly (readonly [Mark, Text])[] {
  const all = [
    ["serial", serial],
    ["secrecy", secrecy],
    ["urgency", urgency],
  ] as const;
  return all.filter((each): each is readonly [Mark, Text] => each[1] !== undefined);
}
