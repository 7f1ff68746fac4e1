import { reportFormatList } from "../../report/report-formats.ts";
import { all, type CommandEntry } from "./command-entry.ts";
import { jobs, shard } from "./shared-options.ts";

/** `plan check`: what it takes, and what its help says. */
export const checkEntry: CommandEntry = {
  words: {
    zh: {
      summary: "检查方案，找出错误并说明怎样改",
      description: "检查方案，一次报出全部问题：在哪一行、错在哪里、应当怎样写。",
      usage: "[文件、文件夹、通配符或 -]… [选项]",
      examples: [
        ["plan check", "检查当前文件夹和它下面的全部方案"],
        ["plan check 秋季研学.yaml", "检查一份"],
        ['plan check "方案/*.yaml" --final', "定稿前检查，待补的内容也算错误"],
        ["plan check 秋季研学.yaml --fix --dry-run", "看看能自动改哪些地方，先不改"],
        ["plan check 秋季研学.yaml --fix", "自动改好能改的地方"],
        ["plan check - --format json < 秋季研学.yaml", "从标准输入读，结果写成 JSON"],
        ["plan check --format pretty --format sarif=检查结果.sarif", "屏幕上显示，同时存一份 SARIF"],
        ["plan check --changed --quiet", "只检查改动过的方案，只报错误"],
      ],
    },
    en: {
      summary: "find the mistakes in plans and explain them",
      description: "Reports all problems of all plans in one run: where, what is wrong and what to write.",
      usage: "[file, folder, pattern or -]… [options]",
      examples: [
        ["plan check", "all plans in and below this folder"],
        ["plan check 秋季研学.yaml", "one plan"],
        ['plan check "plans/*.yaml" --final', "before printing: missing facts are errors"],
        ["plan check 秋季研学.yaml --fix --dry-run", "see what can be mended, without doing it"],
        ["plan check 秋季研学.yaml --fix", "mend what can be mended"],
        ["plan check - --format json < 秋季研学.yaml", "from standard input, result as JSON"],
        ["plan check --format pretty --format sarif=report.sarif", "on the screen, and as SARIF in a file"],
        ["plan check --changed --quiet", "only the plans that have changed, only errors"],
      ],
    },
  },
  takes: [
    {
      argument: "[inputs...]",
      says: { zh: "要处理的方案；不写就是当前文件夹", en: "the plans; this folder if left out" },
    },
  ],
  options: [
    {
      flags: "--format <report>",
      says: {
        zh: `结果的格式：${reportFormatList("zh")}；可以写多次，=文件 存成文件`,
        en: `format: ${reportFormatList("en")}; may be repeated, =file saves it`,
      },
      many: true,
    },
    {
      flags: "--fail-on <level>",
      says: {
        zh: "有这种程度的问题时退出码为 1：error、warning、info（不写就是 error）",
        en: "exit with 1 on findings this grave: error, warning, info (default: error)",
      },
    },
    { flags: "--quiet", says: { zh: "只报错误", en: "tell errors only" } },
    {
      flags: "--max-problems <number>",
      says: { zh: "最多显示这么多条，严重的在先", en: "show this many at most, the gravest of them" },
    },
    {
      flags: "--changed [revision]",
      says: {
        zh: "只检查和 git 的这个版本相比改动过的方案（不写就是 HEAD）",
        en: "only plans that differ from this git revision (default: HEAD)",
      },
    },
    {
      flags: "--final",
      says: { zh: "定稿检查：待补的内容算错误", en: "final check: missing facts (todo) are errors" },
    },
    {
      flags: "--fix",
      says: {
        zh: "能自动修改的就改到文件里，再报出剩下的问题",
        en: "mend in the files what can be mended, then report what is left",
      },
    },
    {
      flags: "--dry-run",
      says: {
        zh: "和 --fix 一起用：只显示会怎样改，不写文件",
        en: "with --fix: only show what would change, write nothing",
      },
    },
    jobs,
    shard,
  ],
  async run(args, given, context) {
    const { check } = await import("../commands/check.ts");
    return check(all(args[0]), given, context);
  },
};
