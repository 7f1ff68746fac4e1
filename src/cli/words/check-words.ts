import type { Language } from "../../diagnostic/problem.ts";

/** What `plan check` says itself; the findings are worded by the reporters. */
export interface CheckWords {
  readonly allFine: (files: number, passedOver: number) => string;
}

/** The words in each language. */
export const checkWords: Readonly<Record<Language, CheckWords>> = {
  zh: {
    allFine: (files, passedOver) =>
      `${files} 份方案检查完毕，没有发现问题${passedOver > 0 ? `（另有 ${passedOver} 个文件不是方案，已略过）` : ""}`,
  },
  en: {
    allFine: (files, passedOver) => {
      const plans = files === 1 ? "1 plan" : `${files} plans`;
      const others = passedOver === 1 ? "1 file is no plan" : `${passedOver} files are no plans`;
      return `${plans} checked, no problems found${passedOver > 0 ? ` (${others} and passed over)` : ""}`;
    },
  },
};
