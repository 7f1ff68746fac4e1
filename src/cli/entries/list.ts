import { all, type CommandEntry } from "./command-entry.ts";

/** `plan list`: what it takes, and what its help says. */
export const listEntry: CommandEntry = {
  words: {
    zh: {
      summary: "列出全部方案：什么事、哪天、在哪、谁负责、到了哪一步；印好的文件是用什么做的",
      description:
        "一份方案一行：活动、日期、地点、负责人，检查有没有错误和待补，印了没有，印好以后方案（或者版式、模板、图片、名单）有没有改过。--format csv 存成表格，WPS、Excel 能打开。--made 说明每份印好的文件是用哪份方案、哪一版程序、哪些模板、版式、图片、名单、字体做的。",
      usage: "[文件、文件夹或通配符]… [选项]",
      examples: [
        ["plan list 方案", "「方案」文件夹里全部方案的台账"],
        ["plan list 方案 --format csv --save 台账.csv", "存成表格"],
        ["plan list 秋季研学.yaml --made", "印好的文件是用什么做的"],
      ],
    },
    en: {
      summary: "list all plans: what, when, where, who, how far; and what made the printed files",
      description:
        "One line a plan: the event, its days, place and who is in charge, whether the checks find errors or marks to fill in, whether it was printed, and whether the plan (or a style, template, picture or class list) has changed since. --format csv makes a table for WPS and Excel. --made tells of each printed file which plan, version, templates, style, pictures, class lists and fonts it was made from.",
      usage: "[file, folder or pattern]… [options]",
      examples: [
        ["plan list 方案", "a ledger of all plans of a folder"],
        ["plan list 方案 --format csv --save 台账.csv", "save it as a table"],
        ["plan list 秋季研学.yaml --made", "what its printed files were made from"],
      ],
    },
  },
  takes: [
    {
      argument: "[plans...]",
      says: { zh: "要列出的方案；不写就是当前文件夹", en: "the plans; default: the current folder" },
    },
  ],
  options: [
    {
      flags: "--format <format>",
      says: {
        zh: "格式：pretty（给人看）、csv（表格）、json（不写就是 pretty）",
        en: "format: pretty (for people), csv (a table), json (default: pretty)",
      },
    },
    {
      flags: "--made",
      says: {
        zh: "说明每份印好的文件是用什么做的",
        en: "tell what each printed file was made from",
      },
    },
    {
      flags: "--save <file>",
      says: { zh: "存到这个文件（不写就显示出来）", en: "save it to this file (default: print it)" },
    },
    {
      flags: "-o, --out <folder>",
      says: {
        zh: "印好的文件在这个文件夹（印的时候写了 --out，这里也写）",
        en: "the printed files stand in this folder (as it was given to render)",
      },
    },
    {
      flags: "--audience <audience>",
      says: {
        zh: "看给这些人印的文件：内部、家长、公开（不写就是内部）",
        en: "look at the files printed for: internal, parents, public (default: internal)",
      },
    },
    {
      flags: "--template <folder>",
      says: { zh: "用这个文件夹里的文书和模板", en: "use the papers and templates in this folder" },
    },
    {
      flags: "--force",
      says: { zh: "覆盖已有的同名文件", en: "overwrite a file that is there" },
    },
  ],
  async run(args, given, context) {
    const { list } = await import("../commands/list.ts");
    return list(all(args[0]), given, context);
  },
};
