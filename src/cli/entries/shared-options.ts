import type { Option } from "./command-entry.ts";

/** How many threads work. */
export const jobs: Option = {
  flags: "--jobs <number>",
  says: { zh: "同时用几个线程（不写就由程序决定）", en: "how many threads (default: what pays)" },
};

/** A part of the plans, for one of several machines. */
export const shard: Option = {
  flags: "--shard <shard>",
  says: {
    zh: "把方案分成几份，只做其中一份，例如 1/4",
    en: "cut the plans into parts and do one of them, as in 1/4",
  },
};

/** Further folders of fonts. */
export const fontDir: Option = {
  flags: "--font-dir <folder>",
  says: {
    zh: "也在这个文件夹里找字体，可以写多次",
    en: "look for fonts in this folder too; may be given several times",
  },
  many: true,
};
