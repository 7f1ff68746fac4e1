import { type CommandEntry, one } from "./command-entry.ts";

/** `plan update`: what it takes, and what its help says. */
export const updateEntry: CommandEntry = {
  words: {
    zh: {
      summary: "把 Word 里的改动改回方案",
      description:
        "印出来的 Word 文件有人改过（时间、一句话、加一行、校长的修订）：找到每处改动在方案里的位置，先给您看差别，加上 --write 才写。注释和排列不动；找不到位置的列出来，不猜。",
      usage: "方案.yaml 改过的.docx [选项]",
      examples: [
        ["plan update 秋游.yaml 秋游-改.docx", "看看改了什么，能改回哪里"],
        ["plan update 秋游.yaml 秋游-改.docx --write", "写进方案"],
      ],
    },
    en: {
      summary: "bring changes made in Word back into the plan",
      description:
        "Somebody has changed the printed Word file: a time, a sentence, a row, with tracked changes or without. Finds the place of each change in the plan and shows the difference; --write writes it. Comments and layout stay; what has no place is listed, never guessed.",
      usage: "plan.yaml changed.docx [options]",
      examples: [
        ["plan update outing.yaml outing-changed.docx", "see what was changed, and where it belongs"],
        ["plan update outing.yaml outing-changed.docx --write", "write it into the plan"],
      ],
    },
  },
  takes: [
    { argument: "[file]", says: { zh: "方案（YAML）", en: "the plan (YAML)" } },
    {
      argument: "[from]",
      says: {
        zh: "用它印出来、有人改过的 Word 文件",
        en: "the Word file that was printed of it and changed",
      },
    },
  ],
  options: [
    {
      flags: "--write",
      says: { zh: "把改动写进方案（不写就只给您看）", en: "write the plan (default: only show)" },
    },
    {
      flags: "--style <style>",
      says: {
        zh: "印的时候用的版式，如果用了 --style",
        en: "the style that it was printed in, where --style was used",
      },
    },
  ],
  async run(args, given, context) {
    const { update } = await import("../commands/update.ts");
    return update(args.map(one), given, context);
  },
};
