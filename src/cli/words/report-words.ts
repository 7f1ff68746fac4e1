import type { Language } from "../../diagnostic/problem.ts";

/** What is said about the reports of `plan check` and about the files it looks at. */
export interface ReportWords {
  readonly noFile: (format: string) => string;
  readonly fileHint: (format: string) => string;
  readonly planAsReport: (file: string) => string;
  readonly mixed: (format: string) => string;
  readonly sameFile: (file: string) => string;
  readonly wrongCount: (value: string) => string;
  readonly hidden: (count: number) => string;
  readonly onlyQuieted: (files: number, quieted: number) => string;
  readonly noGit: string;
  readonly noGitHint: string;
  readonly noRepository: string;
  readonly noRepositoryHint: string;
  readonly noRevision: (revision: string) => string;
  readonly noRevisionHint: string;
  readonly gitRefused: (text: string) => string;
  readonly nothingChanged: (revision: string) => string;
}

/** The words in each language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  zh: {
    noFile: (format) => `--format ${format}= 后面还缺文件名`,
    fileHint: (format) =>
      `把结果存成文件：--format ${format}=检查结果.${format === "junit" ? "xml" : format}`,
    planAsReport: (file) => `${file} 像是方案，检查结果不能写进方案里`,
    mixed: (format) => `${format} 的结果不能和别的结果印在一起`,
    sameFile: (file) => `两种结果都要写进 ${file}`,
    wrongCount: (value) => `--max-problems 后面写的是「${value}」，应为数字，例如 20`,
    hidden: (count) => `还有 ${count} 条没有显示（--max-problems 可以改）`,
    onlyQuieted: (files, quieted) =>
      `${files} 份方案检查完毕，没有错误（另有 ${quieted} 条警告和提醒没有显示）`,
    noGit: "--changed 要用到 git，这台电脑上没有找到它",
    noGitHint: "装好 git 再运行，或去掉 --changed，检查全部方案",
    noRepository: "--changed 只能用在 git 管理的文件夹里，这里不是",
    noRepositoryHint: "去掉 --changed，检查全部方案",
    noRevision: (revision) => `git 里没有「${revision}」这个版本`,
    noRevisionHint: "写版本的名称，例如 --changed main；后面还要写文件夹时，写成 --changed=HEAD 方案",
    gitRefused: (text) => `git 没有答应：${text}`,
    nothingChanged: (revision) => `和 ${revision} 相比，没有改动过的方案`,
  },
  en: {
    noFile: (format) => `--format ${format}= needs a file name`,
    fileHint: (format) =>
      `write it into a file: --format ${format}=report.${format === "junit" ? "xml" : format}`,
    planAsReport: (file) => `${file} looks like a plan; a report is not written over plans`,
    mixed: (format) => `${format} cannot be printed together with another report`,
    sameFile: (file) => `two reports would go into ${file}`,
    wrongCount: (value) => `--max-problems is “${value}”, but should be a number, as 20`,
    hidden: (count) => `${count} more not shown (see --max-problems)`,
    onlyQuieted: (files, quieted) => `${files} checked, no errors (${quieted} warnings and notes not shown)`,
    noGit: "--changed needs git, which was not found on this machine",
    noGitHint: "install git, or leave out --changed to check all plans",
    noRepository: "--changed works in a folder kept by git, which this is not",
    noRepositoryHint: "leave out --changed to check all plans",
    noRevision: (revision) => `git knows no revision “${revision}”`,
    noRevisionHint: "name a revision, as in --changed main; before a folder write --changed=HEAD plans",
    gitRefused: (text) => `git refused: ${text}`,
    nothingChanged: (revision) => `no plan has changed since ${revision}`,
  },
};
