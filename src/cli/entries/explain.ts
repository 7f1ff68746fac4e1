import { type CommandEntry, one } from "./command-entry.ts";

/** `plan explain`: what it takes, and what its help says. */
export const explainEntry: CommandEntry = {
  words: {
    zh: {
      summary: "说明报告里的一条：为什么，怎样改，怎样不查",
      description:
        "说明报告里的一条：为什么要紧，什么样的写法不对，怎样改，怎样不查。代码写在报告每条的末尾。",
      usage: "[代码] [选项]",
      examples: [
        ["plan explain date/weekday-mismatch", "说明「星期和日期不符」"],
        ["plan explain --all", "列出全部代码，每条一行"],
      ],
    },
    en: {
      summary: "explain a finding: why, how to mend it, how to switch it off",
      description:
        "Explains what a finding is about: why it matters, what is wrong and right, how to mend it and how to switch it off. Its code stands at the end of the finding.",
      usage: "[code] [options]",
      examples: [
        ["plan explain date/weekday-mismatch", "about a weekday that is not that of its date"],
        ["plan explain --all", "all codes, a line each"],
      ],
    },
  },
  takes: [
    { argument: "[code]", says: { zh: "报告里每条末尾的代码", en: "the code at the end of a finding" } },
  ],
  options: [{ flags: "--all", says: { zh: "列出全部代码，每条一行", en: "list all codes, a line each" } }],
  async run(args, given, context) {
    const { explain } = await import("../commands/explain.ts");
    return explain(one(args[0]), given, context);
  },
};
