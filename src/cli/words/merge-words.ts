import type { Language } from "../../diagnostic/problem.ts";

/** What `plan report merge` says. */
export interface MergeWords {
  readonly noAction: (found: string | undefined) => string;
  readonly noActionHint: string;
  readonly noFiles: string;
  readonly noReport: (file: string) => string;
  readonly noReportHint: string;
  readonly otherFormat: (file: string, found: string, wanted: string) => string;
  readonly oneFormat: string;
  readonly otherOrigin: (file: string, first: string) => string;
  readonly otherOriginHint: string;
  readonly twice: (file: string) => string;
  readonly otherCount: (found: number, wanted: number) => string;
  readonly otherCountHint: string;
  readonly noCount: (found: string) => string;
  readonly noCountHint: string;
  readonly planAsReport: (file: string) => string;
  readonly outHint: (format: string) => string;
}

/** The words in each language. */
export const mergeWords: Readonly<Record<Language, MergeWords>> = {
  zh: {
    noAction: (found) =>
      found === undefined ? "plan report 后面还缺要做的事" : `plan report 不会「${found}」，只会 merge`,
    noActionHint: "写成 plan report merge 结果1.json 结果2.json --out 全部.json",
    noFiles: "没有写要合并的检查结果",
    noReport: (file) => `${file} 不是 plan check 的检查结果，或者没有写完整`,
    noReportHint:
      "合并的文件要由 plan check --format json=文件（或 sarif、junit）写出；没写完的那一份重新运行一次",
    otherFormat: (file, found, wanted) => `${file} 是 ${found} 的结果，不能和 ${wanted} 的合在一起`,
    oneFormat: "一次只合并一种格式，几种就运行几次",
    otherOrigin: (file, first) => `${file} 和 ${first} 的语言或程序版本不同，不是同一次检查的结果`,
    otherOriginHint: "用同一个版本的 plan、同样的 --lang 重新检查各份",
    twice: (file) => `${file} 写了两次`,
    otherCount: (found, wanted) => `应当有 ${wanted} 份检查结果，找到的是 ${found} 份`,
    otherCountHint: "缺的那一份用原来的 --shard 单独再检查一次，然后再合并",
    noCount: (found) => `--shards 后面的「${found}」不是份数`,
    noCountHint: "写一个从 1 起的整数，和 --shard 里斜线后面的一样，例如 --shards 4",
    planAsReport: (file) => `${file} 像是方案，检查结果不能写进方案里`,
    outHint: (format) => `换一个文件名，例如 --out 检查结果.${format === "junit" ? "xml" : format}`,
  },
  en: {
    noAction: (found) =>
      found === undefined
        ? "plan report: what to do is missing"
        : `plan report cannot “${found}”, only merge`,
    noActionHint: "write plan report merge part1.json part2.json --out all.json",
    noFiles: "there are no reports to merge",
    noReport: (file) => `${file} is no report of plan check, or not a whole one`,
    noReportHint:
      "reports come from plan check --format json=file (or sarif, junit); run the part again whose report is not whole",
    otherFormat: (file, found, wanted) => `${file} is a ${found} report and does not go with ${wanted}`,
    oneFormat: "merge one format at a time",
    otherOrigin: (file, first) =>
      `${file} and ${first} differ in language or version and are not parts of one run`,
    otherOriginHint: "check the parts again with one version of plan and the same --lang",
    twice: (file) => `${file} is given twice`,
    otherCount: (found, wanted) => `${wanted} reports were to be merged, ${found} were found`,
    otherCountHint: "check the missing part again with its own --shard, then merge",
    noCount: (found) => `“${found}” behind --shards is no number of parts`,
    noCountHint: "write a whole number from 1, the one behind the slash of --shard, as in --shards 4",
    planAsReport: (file) => `${file} looks like a plan; a report is not written over plans`,
    outHint: (format) => `use another name, as in --out report.${format === "junit" ? "xml" : format}`,
  },
};
