import type { CommandEntry } from "./command-entry.ts";
import { fontDir } from "./shared-options.ts";

/** `plan doctor`: what it takes, and what its help says. */
export const doctorEntry: CommandEntry = {
  words: {
    zh: {
      summary: "检查这台电脑能不能排版，缺什么",
      description:
        "查看程序、设置、能不能写文件，以及一种版式要的字体找到了没有、在哪里；有妨碍排版的问题时退出码是 1。",
      usage: "[选项]",
      examples: [
        ["plan doctor", "看这台电脑缺什么"],
        ["plan doctor --style 公文", "看公文版式的字体齐不齐"],
      ],
    },
    en: {
      summary: "see whether this machine can print, and what it lacks",
      description:
        "Looks at the program, the settings, the right to write, and which fonts of a style were found and where. Ends with 1 where something keeps plans from being printed.",
      usage: "[options]",
      examples: [
        ["plan doctor", "see what this machine lacks"],
        ["plan doctor --style official", "see whether the official style has its fonts"],
      ],
    },
  },
  takes: [],
  options: [
    {
      flags: "--style <style>",
      says: {
        zh: "看这种版式的字体：名称，或者版式文件（不写就是设置里的，或者通用）",
        en: "look at the fonts of this style: a name or a style file (default: the configured one, or standard)",
      },
    },
    {
      flags: "-o, --out <folder>",
      says: {
        zh: "试试能不能写到这个文件夹（不写就是当前文件夹）",
        en: "try to write into this folder (default: this one)",
      },
    },
    fontDir,
  ],
  async run(_args, given, context) {
    const { doctor } = await import("../commands/doctor.ts");
    return doctor(given, context);
  },
};
