import { type CommandEntry, one } from "./command-entry.ts";

/** `plan mcp`: what it takes, and what its help says. */
export const mcpEntry: CommandEntry = {
  words: {
    zh: {
      summary: "让 AI 助手直接用 plan：写、检查、印（MCP）",
      description:
        "按 Model Context Protocol 通过标准输入输出提供服务，AI 助手就能自己新建、检查、修改、印方案，只在这一个文件夹里，不覆盖已有的文件。不用自己运行，写进助手的设置。",
      usage: "[文件夹]",
      examples: [
        ["plan mcp 方案", "写在助手的设置里，让它用「方案」文件夹"],
        ["plan mcp", "用当前文件夹"],
      ],
    },
    en: {
      summary: "let an assistant write, check and print plans by itself (MCP)",
      description:
        "Serves the Model Context Protocol on standard input and output, so that an assistant makes, checks, mends and prints plans by itself, in this one folder, overwriting nothing. It is named in the settings of the assistant, not started by hand.",
      usage: "[folder]",
      examples: [
        ["plan mcp plans", "in the settings of an assistant, for the folder plans"],
        ["plan mcp", "for the current folder"],
      ],
    },
  },
  takes: [
    {
      argument: "[folder]",
      says: {
        zh: "放方案的文件夹；不写就是当前文件夹",
        en: "the folder of the plans; the current one where none is named",
      },
    },
  ],
  options: [],
  async run(args, _given, context) {
    const { mcp } = await import("../mcp/serve.ts");
    return mcp(one(args[0]), context);
  },
};
