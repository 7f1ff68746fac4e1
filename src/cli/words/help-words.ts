import type { Language } from "../../diagnostic/problem.ts";

/** A line that a user can type, with what it does. */
export type Example = readonly [command: string, does: string];

/** What `--help` says of the program; each command has its own words in its entry. */
export interface HelpWords {
  readonly about: string;
  readonly usage: string;
  /** Commander's own titles. */
  readonly titles: Readonly<Record<string, string>>;
  readonly examplesTitle: string;
  readonly examples: readonly Example[];
  readonly exitCodesTitle: string;
  readonly exitCodes: readonly (readonly [code: string, means: string])[];
  readonly environmentTitle: string;
  readonly environment: readonly (readonly [name: string, means: string])[];
  readonly version: string;
  readonly help: string;
  readonly lang: string;
  /** What `plan help` does. */
  readonly helpSummary: string;
  /** Placeholders of values. */
  readonly value: Readonly<
    Record<
      | "file"
      | "from"
      | "inputs"
      | "plans"
      | "format"
      | "report"
      | "reports"
      | "level"
      | "number"
      | "pixels"
      | "shard"
      | "revision"
      | "service"
      | "source"
      | "version"
      | "folder"
      | "style"
      | "kind"
      | "text"
      | "date"
      | "document"
      | "audience"
      | "count"
      | "keys"
      | "code"
      | "command",
      string
    >
  >;
}

const zh: HelpWords = {
  about: "把学校活动的事实用 YAML 写一次，检查后印成 Word 和 PDF。",
  usage: "<命令> [选项]",
  titles: {
    "Usage:": "用法",
    "Arguments:": "参数：",
    "Options:": "选项：",
    "Commands:": "命令：",
    "Global Options:": "通用选项：",
  },
  examplesTitle: "例子：",
  examples: [
    ["plan new --kind 研学 --title 秋季研学活动方案", "新建一份方案"],
    ["plan check", "检查当前文件夹里的方案"],
    ["plan render 秋季研学活动方案.yaml", "印成 Word 和 PDF"],
  ],
  exitCodesTitle: "退出码：",
  exitCodes: [
    ["0", "一切正常"],
    ["1", "方案里有问题（达到 --fail-on 的程度），或有方案因错误没有排版"],
    ["2", "命令写得不对"],
    ["3", "文件找不到、读不了、写不了，或为了不覆盖而没有写"],
    ["70", "程序自己出了错"],
    ["130", "被 Ctrl-C 或系统中断，已经写出的文件都是完整的"],
  ],
  environmentTitle: "环境变量：",
  environment: [
    ["PLAN_LANG", "界面语言 zh 或 en，同 --lang"],
    ["NO_COLOR、FORCE_COLOR", "不用颜色、总用颜色"],
    ["SOURCE_DATE_EPOCH", "写进文档属性的时间（1970 年以来的秒数）"],
    ["PLAN_CACHE", "记住哪些文档没有变化的文件夹（不写就在用户的缓存里）"],
    ["PLAN_DEBUG", "程序出错时显示详细信息"],
  ],
  version: "显示版本号",
  help: "显示用法",
  lang: "界面语言：zh 或 en",
  helpSummary: "显示某个命令的用法",
  value: {
    file: "文件",
    from: "改过的.docx",
    inputs: "文件、文件夹、通配符或 -",
    plans: "文件、文件夹或通配符",
    format: "格式",
    report: "格式[=文件]",
    reports: "结果",
    level: "程度",
    number: "个数",
    pixels: "像素",
    shard: "第几份/共几份",
    revision: "版本",
    service: "网站",
    source: "来源",
    version: "版本",
    document: "文书",
    audience: "范围",
    folder: "文件夹",
    style: "名称或文件",
    kind: "类型",
    text: "文字",
    date: "日期",
    count: "人数",
    keys: "语言",
    code: "代码",
    command: "命令",
  },
};

const en: HelpWords = {
  about: "Write the facts of a school event once, in YAML; check them and print Word and PDF.",
  usage: "<command> [options]",
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Commands:": "Commands:",
    "Global Options:": "Common options:",
  },
  examplesTitle: "Examples:",
  examples: [
    ["plan new --kind outing --title 秋季研学活动方案", "start a plan"],
    ["plan check", "check the plans of this folder"],
    ["plan render 秋季研学活动方案.yaml", "print it to Word and PDF"],
  ],
  exitCodesTitle: "Exit codes:",
  exitCodes: [
    ["0", "all is well"],
    ["1", "problems in the plans, as grave as --fail-on, or a plan not rendered for its errors"],
    ["2", "the command line is wrong"],
    ["3", "a file cannot be found, read or written, or was not overwritten on purpose"],
    ["70", "the program itself has failed"],
    ["130", "broken off by Ctrl-C or the system; what was written is whole"],
  ],
  environmentTitle: "Environment:",
  environment: [
    ["PLAN_LANG", "language of the messages, zh or en, as --lang"],
    ["NO_COLOR, FORCE_COLOR", "never or always use colours"],
    ["SOURCE_DATE_EPOCH", "the time written into the documents (seconds since 1970)"],
    ["PLAN_CACHE", "where it is remembered which documents are up to date (default: the user's cache)"],
    ["PLAN_DEBUG", "show details when the program fails"],
  ],
  version: "show the version",
  help: "show this help",
  lang: "language of the messages: zh or en",
  helpSummary: "show the help of a command",
  value: {
    file: "file",
    from: "changed.docx",
    inputs: "file, folder, pattern or -",
    plans: "file, folder or pattern",
    format: "format",
    report: "format[=file]",
    reports: "report",
    level: "severity",
    number: "number",
    pixels: "pixels",
    shard: "part/parts",
    revision: "revision",
    service: "service",
    source: "source",
    version: "version",
    document: "papers",
    audience: "audience",
    folder: "folder",
    style: "name or file",
    kind: "kind",
    text: "text",
    date: "date",
    count: "number",
    keys: "language",
    code: "code",
    command: "command",
  },
};

/** The words in each language. */
export const helpWords: Readonly<Record<Language, HelpWords>> = { zh, en };
