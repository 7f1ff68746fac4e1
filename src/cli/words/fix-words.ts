import type { Language } from "../../diagnostic/problem.ts";

/** What `plan check --fix` says itself. */
export interface FixWords {
  readonly mended: (places: number, files: number) => string;
  readonly wouldMend: (places: number, files: number) => string;
  readonly wouldMendHint: string;
  readonly nothing: string;
  readonly dryRunAlone: string;
  readonly dryRunAloneHint: string;
}

/** The words in each language. */
export const fixWords: Readonly<Record<Language, FixWords>> = {
  zh: {
    mended: (places, files) => `已自动修改 ${places} 处（${files} 个文件）`,
    wouldMend: (places, files) => `可以自动修改 ${places} 处（${files} 个文件），现在什么也没有写`,
    wouldMendHint: "去掉 --dry-run 再运行一次，就会改到文件里",
    nothing: "没有可以自动修改的地方",
    dryRunAlone: "--dry-run 要和 --fix 一起用",
    dryRunAloneHint: "写成：plan check --fix --dry-run",
  },
  en: {
    mended: (places, files) => `mended ${count(places, "place")} in ${count(files, "file")}`,
    wouldMend: (places, files) =>
      `${count(places, "place")} in ${count(files, "file")} can be mended; nothing was written`,
    wouldMendHint: "run it again without --dry-run to write the files",
    nothing: "nothing to mend",
    dryRunAlone: "--dry-run goes with --fix",
    dryRunAloneHint: "write: plan check --fix --dry-run",
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
