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

/** Who reads what is put out. */
export const audience: Option = {
  flags: "--audience <audience>",
  says: {
    zh: "给谁看：内部（全印，不写就是它）、家长、公开；遮去不该看的电话、证件号、住址、学生姓名，不印内部的栏目",
    en: "who reads it: internal (everything, the default), parents, public; phones, numbers of cards, homes, pupils' names and internal sections are masked or left out",
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
