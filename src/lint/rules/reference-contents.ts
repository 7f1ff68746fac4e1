import type { Rule } from "../rule.ts";

/** A table of contents that is typed: the program makes none, and a typed one has no page numbers. */
export const typedContents: Rule<Record<string, never>> = {
  code: "reference/contents",
  severity: "warning",
  words: {
    zh: () => ({
      message: "「目录」会当作普通的一节来印，程序还不会生成目录",
      hint: "删去这一节；要目录，印成 Word 以后用「引用」里的「目录」插入，各级标题已经设好",
    }),
    en: () => ({
      message: "A table of contents would print as a section: the program makes none yet",
      hint: "Delete the section; Word inserts one under References, the headings are ready for it",
    }),
  },
  why: {
    zh: "手打的目录没有页码，标题一改就对不上。",
    en: "A typed table of contents has no page numbers, and is wrong as soon as a heading changes.",
  },
  examples: {
    bad: ["标题: 秋游方案\n目录: [活动目的, 活动时间]\n活动目的: 亲近自然\n"],
    good: ["标题: 秋游方案\n活动目的: 亲近自然\n书目录入: 四年级\n"],
  },
  check({ sections }, findings) {
    for (const { key, keyRange } of sections) {
      if (/^目\s*[录次]$/u.test(key.trim())) findings.add(keyRange, {});
    }
  },
};
