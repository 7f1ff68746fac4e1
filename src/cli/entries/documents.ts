import { type CommandEntry, one } from "./command-entry.ts";
import { audience } from "./shared-options.ts";

/** `plan documents`: what it takes, and what its help says. */
export const documentsEntry: CommandEntry = {
  words: {
    zh: {
      summary: "列出能做哪些文书，一份方案还缺什么",
      description:
        "列出全部文书，自带的和学校自己的。写了方案，就说明它现在能做哪些，别的还缺哪一项、加哪一行就行。",
      usage: "[文件] [选项]",
      examples: [
        ["plan documents", "有哪些文书"],
        ["plan documents 秋季研学.yaml", "这份方案能做哪些，还缺什么"],
        ["plan documents 秋季研学.yaml --format json", "结果写成 JSON，给别的程序读"],
      ],
    },
    en: {
      summary: "list the papers that can be made, and what a plan lacks",
      description:
        "Lists all papers, the shipped ones and the school's own. Of a plan it tells which can be made now, what the others lack, and the line to add.",
      usage: "[file] [options]",
      examples: [
        ["plan documents", "which papers there are"],
        ["plan documents 秋季研学.yaml", "which of them this plan can make, and what is missing"],
        ["plan documents 秋季研学.yaml --format json", "the same as JSON, for programs"],
      ],
    },
  },
  takes: [
    {
      argument: "[file]",
      says: { zh: "一份方案；不写就列出全部文书", en: "a plan; all papers if left out" },
    },
  ],
  options: [
    {
      flags: "--format <format>",
      says: {
        zh: "格式：pretty（给人看）、json（不写就是 pretty）",
        en: "format: pretty (for people), json (default: pretty)",
      },
    },
    audience,
    {
      flags: "--dossier",
      says: {
        zh: "只列成套印时会印的那几份，按成套的次序",
        en: "list those alone that are printed as a dossier, in its order",
      },
    },
    {
      flags: "--template <folder>",
      says: { zh: "用这个文件夹里的文书和模板", en: "use the papers and templates in this folder" },
    },
  ],
  async run(args, given, context) {
    const { documents } = await import("../commands/documents.ts");
    return documents(one(args[0]), given, context);
  },
};
