import { all, type CommandEntry } from "./command-entry.ts";

/** `plan import`: what it takes, and what its help says. */
export const importEntry: CommandEntry = {
  words: {
    zh: {
      summary: "把 Word、网页、聊天里的方案读成可以用的方案",
      description:
        "把去年的 Word 文件、同事发来的文字、网页或 AI 的回答读成一份 YAML 方案，一个字也不丢；猜的地方写着「猜的」，并说明认出了什么、去掉了什么、哪里要您看。已有的文件不会被覆盖。",
      usage: "文件… [选项]",
      examples: [
        ["plan import 去年的春游方案.docx", "得到 去年的春游方案.yaml，图片在旁边的文件夹里"],
        ["plan import 旧方案/*.docx --out 方案", "一次读入几份，放进「方案」文件夹"],
        ["plan import - < 聊天回答.md", "从标准输入读"],
        ["plan import --clipboard-text", "粘贴复制来的文字，得到用标题命名的方案"],
      ],
    },
    en: {
      summary: "make plans of Word files, web pages and chat answers",
      description:
        "Makes a YAML plan of last year's Word file, a text, a web page or the answer of a chat assistant without losing a character; guesses are marked as such, and a report says what was recognised, what was left out and what needs your eye. Never overwrites anything.",
      usage: "file… [options]",
      examples: [
        ["plan import last-year.docx", "makes last-year.yaml, with its pictures in a folder beside it"],
        ["plan import old/*.docx --out plans", "several at once, into a folder"],
        ["plan import - < answer.md", "a text from standard input"],
        ["plan import --clipboard-text", "paste what you have copied; the plan is named after its title"],
      ],
    },
  },
  takes: [
    {
      argument: "[file...]",
      says: {
        zh: "要读入的文件：.docx、.doc、.txt、.md、网页；- 表示标准输入",
        en: "the files: .docx, .doc, .txt, .md or web pages; - for standard input",
      },
    },
  ],
  options: [
    {
      flags: "-o, --out <folder>",
      says: {
        zh: "把方案放到这个文件夹，没有就新建（不写就放在原来的文件旁边）",
        en: "put the plans into this folder (default: beside each file)",
      },
    },
    {
      flags: "--clipboard-text",
      says: {
        zh: "读粘贴进来、或者别的程序从标准输入送来的文字（同 -），不管是哪种中文编码",
        en: "read text that is pasted, or sent by another program (as -), in any encoding of Chinese",
      },
    },
  ],
  async run(args, given, context) {
    const { importFiles } = await import("../commands/import.ts");
    return importFiles(all(args[0]), given, context);
  },
};
