import type { Language } from "../../diagnostic/problem.ts";

/** What is said about a wrong command line, and when the program itself fails. */
export interface UsageWords {
  readonly unknownOption: (flag: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly didYouMean: (word: string) => string;
  readonly fileAsCommand: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (flags: string) => string;
  readonly tooMany: (command: string) => string;
  readonly fullWidthDash: (word: string) => string;
  readonly fullWidthDashHint: (word: string) => string;
  readonly other: (text: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly wrongChoice: (flag: string, found: string) => string;
  readonly choices: (flag: string, choices: readonly string[]) => string;
  readonly wrongEpoch: (value: string) => string;
  readonly noStandardInput: string;
  readonly bug: (message: string) => string;
  readonly draftAndFinal: string;
  readonly draftAndFinalHint: string;
  readonly bugHint: string;
}

/** The words in each language. */
export const usageWords: Readonly<Record<Language, UsageWords>> = {
  zh: {
    unknownOption: (flag) => `没有「${flag}」这个选项`,
    unknownCommand: (name) => `没有「${name}」这个命令`,
    didYouMean: (word) => `是不是想写 ${word}？`,
    fileAsCommand: (name) => `先写要做什么，再写文件：plan check ${name} 检查，plan render ${name} 排版`,
    missingArgument: (name) => `还缺「${name}」`,
    missingValue: (flags) => `选项「${flags}」后面还缺内容`,
    tooMany: (command) => `${command} 后面写的内容太多了；名称里有空格时，请给它加上引号`,
    fullWidthDash: (word) => `「${word}」前面的横线是中文标点`,
    fullWidthDashHint: (word) => `换成两个英文短横线：${word}`,
    other: (text) => `命令读不懂：${text}`,
    seeHelp: (command) => `查看用法：${command} --help`,
    wrongChoice: (flag, found) => `${flag} 后面写的是「${found}」，没有这一种`,
    choices: (flag, choices) => `${flag} 后面可以写：${choices.join("、")}`,
    wrongEpoch: (value) => `环境变量 SOURCE_DATE_EPOCH 写的是「${value}」，应为 1970 年以来的秒数`,
    noStandardInput: "plan render 只读文件，不读标准输入",
    bug: (message) => `程序自己出了错，不是您的方案有问题：${message}`,
    draftAndFinal: "草稿不能同时是定稿",
    draftAndFinalHint: "--draft 和 --final 只写一个",
    bugHint:
      "您的文件没有受损。请把上面这一行、所用的命令和 plan --version 的结果告诉维护者；设置环境变量 PLAN_DEBUG=1 后再运行一次，可以看到详细信息",
  },
  en: {
    unknownOption: (flag) => `there is no option “${flag}”`,
    unknownCommand: (name) => `there is no command “${name}”`,
    didYouMean: (word) => `did you mean ${word}?`,
    fileAsCommand: (name) => `say what to do with the file: plan check ${name}, or plan render ${name}`,
    missingArgument: (name) => `“${name}” is missing`,
    missingValue: (flags) => `the option “${flags}” needs a value`,
    tooMany: (command) => `too much stands behind ${command}; put a name with spaces in quotes`,
    fullWidthDash: (word) => `the dashes of “${word}” are Chinese punctuation`,
    fullWidthDashHint: (word) => `write two plain hyphens: ${word}`,
    other: (text) => `cannot make sense of the command: ${text}`,
    seeHelp: (command) => `see ${command} --help`,
    wrongChoice: (flag, found) => `${flag} does not know “${found}”`,
    choices: (flag, choices) => `${flag} takes: ${choices.join(", ")}`,
    wrongEpoch: (value) => `SOURCE_DATE_EPOCH is “${value}”, but should be a number of seconds since 1970`,
    noStandardInput: "plan render reads files, not standard input",
    bug: (message) => `the program itself has failed, your plan is not to blame: ${message}`,
    draftAndFinal: "a draft is no final version",
    draftAndFinalHint: "give one of --draft and --final",
    bugHint:
      "Your files are unharmed. Please tell the maintainers the line above, the command and what plan --version says; run it again with PLAN_DEBUG=1 for details",
  },
};
