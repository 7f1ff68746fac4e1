import { type CommandEntry, one } from "./command-entry.ts";

/** `plan template`: what it takes, and what its help says. */
export const templateEntry: CommandEntry = {
  words: {
    zh: {
      summary: "学校自己的文书：新建、检查、列出",
      description:
        "照着自带的一种文书新建学校自己的（放在「文书」文件夹，或者 plan.config.yaml 里写的文件夹），检查写错的名称和漏掉的说明，用它的例子试印。不会覆盖已有的文件。",
      usage: "new|check|list [名称] [选项]",
      examples: [
        ["plan template new 活动审批表 --from 备案审批表", "照着备案审批表新建一份"],
        ["plan template new 活动反馈表", "从一份空的开始"],
        ["plan template check 活动审批表", "检查写法，用例子试印一遍"],
        ["plan template list", "自带的和学校自己的都列出来"],
      ],
    },
    en: {
      summary: "papers of your own: make, check, list",
      description:
        "Makes a paper of your own after a built-in one (in the folder 文书, or the one that plan.config.yaml names), finds misspelt names and what its manifest leaves out, and prints it from its examples, into nothing. Never overwrites a file.",
      usage: "new|check|list [NAME] [options]",
      examples: [
        ["plan template new 活动审批表 --from filing-form", "begin with the built-in filing form"],
        ["plan template new 活动反馈表", "begin with an empty one"],
        ["plan template check 活动审批表", "read it, and print it from its examples"],
        ["plan template list", "the built-in papers and your own"],
      ],
    },
  },
  takes: [
    {
      argument: "[new|check|list]",
      says: {
        zh: "新建（new）、检查（check）、列出（list）",
        en: "make one (new), look for mistakes (check), list them (list)",
      },
    },
    {
      argument: "[document]",
      says: { zh: "文书的名称，例如 活动审批表", en: "the name of a paper, such as 活动审批表" },
    },
  ],
  options: [
    {
      flags: "--from <document>",
      says: {
        zh: "照着哪一种自带的文书来写，例如 通知",
        en: "the built-in paper to begin with, such as notice",
      },
    },
    {
      flags: "--template <folder>",
      says: {
        zh: "学校自己的文书放在哪个文件夹（不写就看 plan.config.yaml，再不然是「文书」）",
        en: "the folder of your own papers (default: as plan.config.yaml says, else 文书)",
      },
    },
  ],
  async run(args, given, context) {
    const { template } = await import("../commands/template.ts");
    return template(one(args[0]), one(args[1]), given, context);
  },
};
