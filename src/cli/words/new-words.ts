import type { Language } from "../../diagnostic/problem.ts";

/** What `plan new` says, and the comments of the file it writes. */
export interface NewWords {
  readonly fileHead: (todo: string) => readonly string[];
  readonly ownSection: string;
  readonly rowKeys: (keys: readonly string[]) => string;
  readonly greeting: string;
  readonly askKind: string;
  readonly askUnit: string;
  readonly askTitle: string;
  readonly askDate: string;
  readonly askPlace: string;
  readonly askPeople: string;
  readonly leaveOpen: string;
  readonly brokenOff: string;
  readonly noSuchDay: (text: string) => string;
  readonly relativeDay: (text: string) => string;
  readonly noNumber: (text: string) => string;
  readonly noHeads: (text: string) => string;
  readonly noSuchKind: (word: string) => string;
  readonly kindHint: (kinds: readonly string[]) => string;
  readonly needsFrom: (option: string) => string;
  readonly needsFromHint: string;
  readonly titleTaken: (path: string) => string;
  readonly titleLines: string;
  readonly made: (path: string) => string;
  readonly schemaKept: (path: string) => string;
  readonly schemaKeptHint: (path: string) => string;
  readonly schemaFailed: string;
  readonly next: string;
  readonly steps: (path: string) => readonly string[];
}

/** The words in each language. */
export const newWords: Readonly<Record<Language, NewWords>> = {
  zh: {
    fileHead: (todo) => [
      "冒号后面写内容。冒号用英文的，后面空一格；下一层缩进两个空格。",
      `写着「${todo}」的是还没定的内容：定下来以后，把「${todo}: ……」整个换成内容。`,
      "用不着的项目可以删去。行首带「# 」的项目可写可不写，去掉「# 」就用上了。",
      "各节按这里的先后印出，编号由程序来加。",
    ],
    ownSection: "自己加的一节：名称就是标题",
    rowKeys: (keys) => `每条可以写：${keys.join("、")}`,
    greeting: "新建一份活动方案（按 Ctrl+C 随时退出）",
    askKind: "是哪一类活动？（上下键选择，回车确定）",
    askUnit: "组织单位？",
    askTitle: "方案的标题？",
    askDate: "活动日期？",
    askPlace: "活动地点？",
    askPeople: "参加的学生有多少人？",
    leaveOpen: "还没定就直接按回车",
    brokenOff: "没有新建方案，什么也没有写。想好了再来：plan new",
    noSuchDay: (text) => `没有「${text}」这一天，请写成 2026-10-23 这样`,
    relativeDay: (text) => `过几天再看就说不清「${text}」是哪一天，请写成 2026-10-23 这样`,
    noNumber: (text) => `「${text}」看不出一共多少人，请写人数，例如 120`,
    noHeads: (text) => `人数不能是「${text}」，请写大于零的数，例如 120`,
    noSuchKind: (word) => `没有「${word}」这种活动`,
    kindHint: (kinds) => `--kind 后面可以写：${kinds.join("、")}`,
    needsFrom: (option) => `${option} 要和 --from 一起用`,
    needsFromHint: "写成：plan new --from 去年.yaml --date 2027-03-09",
    titleTaken: (path) => `${path} 已经存在，请换一个标题`,
    titleLines: "标题请写成一行",
    made: (path) => `已新建 ${path}`,
    schemaKept: (path) => `${path} 和现在的版本不同，没有改动它`,
    schemaKeptHint: (path) => `编辑器的补全要用新的，可以运行 plan schema --out ${path} --force`,
    schemaFailed: "编辑器补全用的文件没有写成，方案本身不受影响",
    next: "下一步：",
    steps: (path) => [
      `打开 ${path}，照说明填写`,
      `plan check ${path}     检查有没有错误和遗漏`,
      `plan render ${path}    印成 Word 和 PDF`,
    ],
  },
  en: {
    fileHead: (todo) => [
      "Write the content after the colon and a space; what belongs below is indented by two spaces.",
      `“${todo}” marks what is still open: put the content in place of all of “${todo}: …”.`,
      "Delete what you do not need. Fields behind “# ” are optional: take the “# ” away to use them.",
      "Sections print in this order and are numbered by the program.",
    ],
    ownSection: "a section of one's own: its name is its heading",
    rowKeys: (keys) => `each may have: ${keys.join(", ")}`,
    greeting: "A new plan (Ctrl+C to leave)",
    askKind: "What kind of event? (arrow keys, then Enter)",
    askUnit: "Who holds it?",
    askTitle: "The title of the plan?",
    askDate: "The date of the event?",
    askPlace: "The place?",
    askPeople: "How many pupils take part?",
    leaveOpen: "press Enter to leave it open",
    brokenOff: "No plan made, nothing written. Come back any time: plan new",
    noSuchDay: (text) => `there is no such day as “${text}”; write it as 2026-10-23`,
    relativeDay: (text) => `nobody can tell later which day “${text}” was; write it as 2026-10-23`,
    noNumber: (text) => `“${text}” does not say how many people; write a number, as 120`,
    noHeads: (text) => `“${text}” is no number of people; write one above zero, as 120`,
    noSuchKind: (word) => `there is no kind “${word}”`,
    kindHint: (kinds) => `--kind takes: ${kinds.join(", ")}`,
    needsFrom: (option) => `${option} goes with --from`,
    needsFromHint: "write: plan new --from last-year.yaml --date 2027-03-09",
    titleTaken: (path) => `${path} exists; choose another title`,
    titleLines: "write the title on one line",
    made: (path) => `made ${path}`,
    schemaKept: (path) => `${path} is of another version and was left alone`,
    schemaKeptHint: (path) => `for up-to-date completion run plan schema --out ${path} --force`,
    schemaFailed: "the file for editor completion could not be written; the plan is not affected",
    next: "Next:",
    steps: (path) => [
      `open ${path} and fill it in`,
      `plan check ${path}     finds mistakes and gaps`,
      `plan render ${path}    prints Word and PDF`,
    ],
  },
};
