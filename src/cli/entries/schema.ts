import type { CommandEntry } from "./command-entry.ts";

/** `plan schema`: what it takes, and what its help says. */
export const schemaEntry: CommandEntry = {
  words: {
    zh: {
      summary: "输出编辑器补全和检查用的 JSON Schema",
      description: "输出方案的 JSON Schema，编辑器靠它补全和检查。",
      usage: "[选项]",
      examples: [["plan schema --out plan.schema.json", "存成文件"]],
    },
    en: {
      summary: "print the JSON Schema that editors use",
      description: "Prints the JSON Schema of a plan, for completion and checking in an editor.",
      usage: "[options]",
      examples: [["plan schema --out plan.schema.json", "save it as a file"]],
    },
  },
  takes: [],
  options: [
    { flags: "-o, --out <file>", says: { zh: "存成这个文件", en: "save it as this file" } },
    { flags: "--force", says: { zh: "文件已存在时覆盖它", en: "overwrite the file if it exists" } },
  ],
  async run(_args, given, context) {
    const { printSchema } = await import("../commands/schema.ts");
    return printSchema(given, context);
  },
};
