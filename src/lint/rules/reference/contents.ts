import type { Rule } from "../../rule.ts";

/** A table of contents that is typed: the program makes one, and a typed one has no page numbers. */
export const typedContents: Rule<Record<string, never>> = {
  code: "reference/contents",
  severity: "warning",
  words: {
    zh: () => ({
      message: "目录由程序来编，这里写的各条不会印出来",
      hint: "改成「目录: 是」",
    }),
    en: () => ({
      message: "The program makes the table of contents; the lines written here do not print",
      hint: "Write “目录: 是”",
    }),
  },
  why: {
    zh: "手打的目录没有页码，标题一改就对不上。",
    en: "A typed table of contents has no page numbers, and is wrong as soon as a heading changes.",
  },
  get examples() {
    return {
      bad: ["标题: 秋游方案\n目录: [活动目的, 活动时间]\n活动目的: 亲近自然\n"],
      good: [
        "标题: 秋游方案\n目录: 是\n活动目的: 亲近自然\n",
        "标题: 秋游方案\n目录: 三级\n活动目的: 亲近自然\n书目录入: 四年级\n",
      ],
    };
  },
  check({ contents }, findings) {
    if (contents?.typed) findings.add(contents.range, {});
  },
};
