import type { CommandEntry } from "./command-entry.ts";

/** `plan guide`: what it takes, and what its help says. */
export const guideEntry: CommandEntry = {
  words: {
    zh: {
      summary: "一页纸，教 AI 助手写方案",
      description:
        "输出一页说明，贴到和 AI 的对话里，它就会写方案：有哪些项、各写什么、五个小例子、怎样检查和修改。",
      usage: "[选项]",
      examples: [
        ["plan guide", "显示出来，复制到对话里"],
        ["plan guide --out 写法.md", "存成文件，作为附件发给 AI"],
        ["plan guide --lang en", "英文的"],
      ],
    },
    en: {
      summary: "one page that teaches a chat assistant to write plans",
      description:
        "Prints a page to paste into a chat, so that the model writes plans: the fields, what each holds, five small examples, how to check and mend.",
      usage: "[options]",
      examples: [
        ["plan guide", "show it, to be pasted into a chat"],
        ["plan guide --out guide.md", "save it, to be attached to a chat"],
        ["plan guide --lang en", "in English"],
      ],
    },
  },
  takes: [],
  options: [
    { flags: "-o, --out <file>", says: { zh: "存成这个文件", en: "save it as this file" } },
    { flags: "--force", says: { zh: "文件已存在时覆盖它", en: "overwrite the file if it exists" } },
  ],
  async run(_args, given, context) {
    const { printGuide } = await import("../commands/guide.ts");
    return printGuide(given, context);
  },
};
