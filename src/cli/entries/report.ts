import { all, type CommandEntry } from "./command-entry.ts";

/** `plan report`: what it takes, and what its help says. */
export const reportEntry: CommandEntry = {
  words: {
    zh: {
      summary: "把分份检查的结果合成一份",
      description:
        "把 plan check --shard 各份的结果（json、sarif 或 junit）合成一份，和一次检查全部方案的结果一个字节也不差。",
      usage: "merge 结果… [选项]",
      examples: [
        ["plan check 方案 --shard 1/2 --format json=结果/1.json", "检查第一份，结果存成文件"],
        ["plan report merge 结果/*.json --shards 4 --out 全部.json", "四份都检查完，合成一份"],
      ],
    },
    en: {
      summary: "join the reports of shards into one",
      description:
        "Joins the reports (json, sarif or junit) of the shards of plan check into one that is, byte for byte, the report of a run over all plans.",
      usage: "merge report… [options]",
      examples: [
        [
          "plan check plans --shard 1/2 --format json=reports/1.json",
          "check the first part, keep its report",
        ],
        [
          "plan report merge reports/*.json --shards 4 --out all.json",
          "when all four parts are done, join them",
        ],
      ],
    },
  },
  takes: [
    { argument: "[merge]", says: { zh: "要做的事：merge（合并）", en: "what to do: merge" } },
    {
      argument: "[reports...]",
      says: {
        zh: "要合并的结果：文件、文件夹或通配符",
        en: "the reports to join: files, folders or patterns",
      },
    },
  ],
  options: [
    {
      flags: "--format <format>",
      says: {
        zh: "结果的格式：json、sarif、junit（不写就看内容）",
        en: "format of the reports: json, sarif, junit (default: seen from them)",
      },
    },
    {
      flags: "-o, --out <file>",
      says: { zh: "存成这个文件（不写就印出来）", en: "save it as this file (default: print it)" },
    },
    {
      flags: "--shards <number>",
      says: {
        zh: "应当有几份；份数不对就不合并",
        en: "how many reports there must be; nothing is merged if one is missing",
      },
    },
  ],
  async run(args, given, context) {
    const { report } = await import("../commands/report.ts");
    return report([...all(args[0]), ...all(args[1])], given, context);
  },
};
