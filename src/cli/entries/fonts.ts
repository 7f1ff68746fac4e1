import type { CommandEntry } from "./command-entry.ts";

/** `plan fonts`: what it takes, and what its help says. */
export const fontsEntry: CommandEntry = {
  words: {
    zh: {
      summary: "列出电脑里的中文字体，添加找字体的文件夹",
      description:
        "列出这台电脑里公文和学校文档常用的字体在哪里，哪些没有；字体放在别的文件夹里时，用 --add 记住那个文件夹。",
      usage: "[选项]",
      examples: [
        ["plan fonts", "看有哪些字体"],
        ["plan fonts --add D:\\字体", "以后也到这个文件夹里找字体"],
      ],
    },
    en: {
      summary: "list the Chinese fonts of this machine, add a folder of fonts",
      description:
        "Lists where the fonts of Chinese documents are on this machine, and which are missing; --add remembers another folder to look in.",
      usage: "[options]",
      examples: [
        ["plan fonts", "see what fonts there are"],
        ["plan fonts --add ~/fonts", "look for fonts in this folder too, from now on"],
      ],
    },
  },
  takes: [],
  options: [
    {
      flags: "--add <folder>",
      says: { zh: "以后也到这个文件夹里找字体", en: "look for fonts in this folder too, from now on" },
    },
    {
      flags: "--remove <folder>",
      says: { zh: "以后不再到这个文件夹里找字体", en: "no longer look for fonts in this folder" },
    },
  ],
  async run(_args, given, context) {
    const { fonts } = await import("../commands/fonts.ts");
    return fonts(given, context);
  },
};
