import type { Language } from "../../diagnostic/problem.ts";

/** What is said about files that are written or left alone. */
export interface FileWords {
  readonly written: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly existsForce: string;
  readonly existsNew: string;
}

/** The words in each language. */
export const fileWords: Readonly<Record<Language, FileWords>> = {
  zh: {
    written: (path) => `已写出 ${path}`,
    exists: (path) => `${path} 已经存在，没有覆盖`,
    existsForce: "换一个文件名，或加上 --force 覆盖它",
    existsNew: "换一个文件名，例如 plan new 另一个名称.yaml",
  },
  en: {
    written: (path) => `wrote ${path}`,
    exists: (path) => `${path} exists and was left alone`,
    existsForce: "use another name, or add --force to overwrite it",
    existsNew: "use another name, as in plan new another-name.yaml",
  },
};
