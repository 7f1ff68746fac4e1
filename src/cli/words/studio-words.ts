import type { Language } from "../../diagnostic/problem.ts";

/** What `plan studio` says, on the terminal and to the page. */
export interface StudioWords {
  readonly opened: (address: string) => string;
  readonly openYourself: string;
  readonly howToEnd: string;
  readonly ended: string;
  readonly noFolder: (path: string) => string;
  readonly outside: string;
  readonly unreadable: string;
  readonly bug: string;
  readonly noPlan: string;
  readonly noPaper: string;
  readonly standing: (errors: number) => string;
  readonly refusals: Readonly<Record<string, string>>;
  readonly elsewhere: string;
  /** A sentence with the line that it is about; 0: about none. */
  readonly inLine: (line: number, sentence: string) => string;
  readonly upToDate: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly isPlan: string;
}

export const studioWords: Readonly<Record<Language, StudioWords>> = {
  zh: {
    opened: (address) => `工作台已打开：${address}`,
    openYourself: "浏览器没有自己打开：请把上面的地址复制到浏览器的地址栏。",
    howToEnd: "关闭浏览器里的页面，工作台就结束；也可以在这里按 Ctrl-C。",
    ended: "工作台已结束。",
    noFolder: (path) => `没有文件夹“${path}”。`,
    outside: "只能打开这个文件夹里的方案。",
    unreadable: "这份方案现在读不成表单，请先在“文本”里改好标出的错误。",
    bug: "程序自己出了错，这一步没有做成；方案没有改动。",
    noPlan: "文件里还没有可以排版的内容：至少要有“标题”。",
    noPaper: "没有这种文书。",
    standing: (errors) => `还有 ${errors} 处错误，改好才能打印；右边先按读得懂的部分排版。`,
    refusals: {
      unreadable: "方案里有看不懂的地方，请先在“文本”里改好标出的错误，再用表单修改。",
      "no such place": "这一格已经不在了，方案可能刚刚改过。",
      shared: "这一格和别处共用同一段文字（YAML 的引用），请在“文本”里修改。",
      "name taken": "方案里已经有这一项了。",
      "only one": "只剩这一行了：可以改它的内容，或删掉整个一项。",
      comments: "这一格里有注释，照这样改会丢掉它，请在“文本”里修改。",
      "other places": "照这样改会影响别处的内容，请在“文本”里修改。",
      "other value": "这样写，读出来会是别的意思，请在“文本”里修改。",
    },
    elsewhere: "这份方案正在另一个窗口里修改。",
    inLine: (line, sentence) => (line > 0 ? `第 ${line} 行：${sentence}` : sentence),
    upToDate: (path) => `没有变化，不用再印：${path}`,
    exists: (path) => `已经有“${path}”了，没有覆盖它。`,
    isPlan: "这已经是方案文件，放进文件夹就能打开，不用导入。",
  },
  en: {
    opened: (address) => `The studio is open: ${address}`,
    openYourself: "No browser opened: please copy the address above into yours.",
    howToEnd: "Close its pages in the browser to end the studio, or press Ctrl-C here.",
    ended: "The studio has ended.",
    noFolder: (path) => `There is no folder “${path}”.`,
    outside: "Only plans of this folder can be opened.",
    unreadable: "This plan cannot be read as a form; mend the mistakes marked in the text first.",
    bug: "The program made a mistake of its own; this step was not done, and the plan is unchanged.",
    noPlan: "There is nothing to print yet: a plan needs at least a title.",
    noPaper: "There is no such document.",
    standing: (errors) =>
      `${errors} ${errors === 1 ? "error stands" : "errors stand"} against printing; the pages show what could be read.`,
    refusals: {
      unreadable: "Parts of the plan cannot be read; mend the mistakes marked in the text first.",
      "no such place": "This cell is not there any more; the plan may have just changed.",
      shared: "This cell shares its text with other places (a YAML alias); change it in the text.",
      "name taken": "The plan has this field already.",
      "only one": "This is the last row: change it, or remove the whole field.",
      comments: "There is a comment in this cell that would be lost; change it in the text.",
      "other places": "Other places would read differently; change it in the text.",
      "other value": "Written so, it would be read as something else; change it in the text.",
    },
    elsewhere: "This plan is being changed in another window.",
    inLine: (line, sentence) => (line > 0 ? `Line ${line}: ${sentence}` : sentence),
    upToDate: (path) => `Up to date: ${path}`,
    exists: (path) => `There is a “${path}” already; it was not overwritten.`,
    isPlan: "This is a plan already: put it into the folder and open it.",
  },
};
