import type { Language } from "../../diagnostic/problem.ts";

/** What `plan read` says when there is no plan to read. */
export interface ReadWords {
  readonly fileMissing: string;
  readonly fileMissingHint: string;
  readonly oneFile: string;
  readonly oneFileHint: string;
  readonly noPlan: (path: string) => string;
}

export const readWords: Readonly<Record<Language, ReadWords>> = {
  zh: {
    fileMissing: "没有写要读哪份方案",
    fileMissingHint: "写上文件名，例如：plan read --json 秋游.yaml",
    oneFile: "plan read 一次读一份方案",
    oneFileHint: "写上一个文件名，例如：plan read --json 秋游.yaml",
    noPlan: (path) => `${path} 里没有方案`,
  },
  en: {
    fileMissing: "no plan to read was named",
    fileMissingHint: "name a file: plan read --json 秋游.yaml",
    oneFile: "plan read reads one plan at a time",
    oneFileHint: "name one file: plan read --json 秋游.yaml",
    noPlan: (path) => `there is no plan in ${path}`,
  },
};
