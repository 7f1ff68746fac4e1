import { type CommandEntry, one } from "./command-entry.ts";
import { audience } from "./shared-options.ts";

/** `plan read`: what it takes, and what its help says. */
export const readEntry: CommandEntry = {
  words: {
    zh: {
      summary: "把方案读成 JSON，给别的程序用",
      description:
        "把一份方案读成 JSON：里面的每一项和它在文件里的位置，还有检查发现的问题；有错误时退出码是 1。",
      usage: "[文件] [选项]",
      examples: [
        ["plan read --json 秋游.yaml > 秋游.json", "存成文件"],
        ["plan read 秋游.yaml --audience 公开", "遮去电话、学生姓名，可以交给别人"],
      ],
    },
    en: {
      summary: "print a plan as JSON, for other programs",
      description:
        "Prints a plan as JSON: all that it says, with places in the file, and what the checks found. Ends with 1 where that is an error.",
      usage: "[file] [options]",
      examples: [
        ["plan read --json 秋游.yaml > 秋游.json", "save it as a file"],
        ["plan read 秋游.yaml --audience 公开", "without phones and pupils' names, to be given away"],
      ],
    },
  },
  takes: [
    {
      argument: "[file]",
      says: { zh: "要读的方案，- 表示标准输入", en: "the plan to read; - is standard input" },
    },
  ],
  options: [
    {
      flags: "--json",
      says: {
        zh: "输出 JSON（只有这一种格式，不写也一样）",
        en: "print JSON (the one format there is, also without this)",
      },
    },
    audience,
  ],
  async run(args, given, context) {
    const { read } = await import("../commands/read.ts");
    return read(one(args[0]), given, context);
  },
};
