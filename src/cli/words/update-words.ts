import type { Language } from "../../diagnostic/problem.ts";

/** What `plan update` says. */
export interface UpdateWords {
  readonly filesMissing: string;
  readonly filesMissingHint: string;
  readonly refused: (file: string, message: string) => string;
  readonly noPlan: (file: string) => string;
  readonly noPlanHint: (file: string) => string;
  readonly other: (file: string, plan: string) => string;
  readonly otherHint: string;
  readonly paper: (name: string) => string;
  readonly same: (file: string, plan: string) => string;
  readonly wouldPlace: (count: number) => string;
  readonly wouldPlaceHint: (command: string) => string;
  readonly written: (plan: string, count: number) => string;
  readonly unplaced: string;
  readonly follows: string;
  readonly comments: string;
  readonly changed: (was: string, is: string) => string;
  readonly added: (is: string) => string;
  readonly removed: (was: string) => string;
  readonly moved: (text: string) => string;
}

/** The words in each language. */
export const updateWords: Readonly<Record<Language, UpdateWords>> = {
  zh: {
    filesMissing: "要写方案和改过的 Word 文件",
    filesMissingHint: "例如：plan update 秋游.yaml 秋游-方案-改.docx",
    refused: (file, message) => `没有读 ${file}：${message}`,
    noPlan: (file) => `${file} 有错误，印不出来，没法和 Word 文件对照`,
    noPlanHint: (file) => `先改好：plan check ${file}`,
    other: (file, plan) => `${file} 不像是 ${plan} 印出来的，什么也没有改`,
    otherHint:
      "要对照的是用它印出的方案、通知、告家长书等；印的时候用了 --style，这里也加上。别的 Word 文件用 plan import 读入",
    paper: (name) => `这是用它印的「${name}」：方案里有的改回去，只有「${name}」里才有的话列在下面`,
    same: (file, plan) => `${file} 和 ${plan} 印出来的一样，没有要改的`,
    wouldPlace: (count) => `可以改 ${count} 处，现在什么也没有写`,
    wouldPlaceHint: (command) => `看过没有问题，就加上 --write：${command}`,
    written: (plan, count) => `已改好 ${plan}，${count} 处`,
    unplaced: "没有找到位置（星期、合计、大写、序号是程序算出来的，改它的来源；别的请自己改）：",
    follows: "跟着变的（同一件事别处也印，或者是算出来的）：",
    comments: "批注：",
    changed: (was, is) => `「${was}」→「${is}」`,
    added: (is) => `加了「${is}」`,
    removed: (was) => `删了「${was}」`,
    moved: (text) => `移了「${text}」`,
  },
  en: {
    filesMissing: "name the plan and the Word file that was changed",
    filesMissingHint: "as in: plan update outing.yaml outing-changed.docx",
    refused: (file, message) => `${file} was not read: ${message}`,
    noPlan: (file) => `${file} has errors and cannot be printed, so there is nothing to compare`,
    noPlanHint: (file) => `mend it first: plan check ${file}`,
    other: (file, plan) => `${file} does not look like a print of ${plan}; nothing was changed`,
    paper: (name) => `this is its ${name} in print: what the plan says is brought back, the rest is listed`,
    otherHint:
      "what is compared is the plan or a paper of it in print; if it was printed with --style, add that here. Other Word files are for plan import",
    same: (file, plan) => `${file} reads as ${plan} prints; nothing to change`,
    wouldPlace: (count) => `${count} place${count === 1 ? "" : "s"} can be changed; nothing was written`,
    wouldPlaceHint: (command) => `if this is right, add --write: ${command}`,
    written: (plan, count) => `changed ${plan} in ${count} place${count === 1 ? "" : "s"}`,
    unplaced:
      "Not placed (weekdays, sums, amounts in words and numbers are reckoned by the program: change what they come from; change the rest yourself):",
    follows: "Changes with it (the same fact printed elsewhere, or reckoned from it):",
    comments: "Comments:",
    changed: (was, is) => `“${was}” → “${is}”`,
    added: (is) => `added “${is}”`,
    removed: (was) => `removed “${was}”`,
    moved: (text) => `moved “${text}”`,
  },
};
