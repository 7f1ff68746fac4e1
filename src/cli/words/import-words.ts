import type { Language } from "../../diagnostic/problem.ts";
import type { DraftRemarks } from "../../import/draft/plan-draft.ts";
import type { NoteKind } from "../../import/report.ts";

/** What `plan import` says, and the comments of the file that it writes. */
export interface ImportWords {
  readonly fileMissing: string;
  readonly fileMissingHint: string;
  readonly remarks: (file: string) => DraftRemarks;
  readonly pictures: (stem: string) => string;
  /** What a pasted text is called, and the name of the file where it has no title. */
  readonly pasted: string;
  readonly standardInput: string;
  readonly pasteHere: string;
  readonly wasPlan: string;
  readonly refused: (file: string, message: string) => string;
  readonly made: (file: string) => string;
  readonly exists: (file: string) => string;
  readonly existsHint: string;
  readonly isPlan: (file: string) => string;
  readonly isPlanHint: (file: string) => string;
  readonly parts: Readonly<Record<NoteKind, string>>;
  readonly hint: (text: string) => string;
  readonly next: (file: string) => string;
}

/** The words in each language. */
export const importWords: Readonly<Record<Language, ImportWords>> = {
  zh: {
    fileMissing: "没有写要读入哪个文件",
    fileMissingHint:
      "写上文件名，例如：plan import 去年的春游方案.docx；复制的文字用 plan import --clipboard-text",
    remarks: (file) => ({
      head: [
        `从「${file}」读入，文字和原文一样。写着「猜的」的地方请看一眼，看过把这行注释删去。`,
        "序号由程序来编，不用写。改好以后运行 plan check，再运行 plan render。",
      ],
      titleFromFile: "猜的：原文没有标题，这是文件名",
      kindFromTitle: "猜的：按标题猜的类型，它决定做哪些检查",
      guessedHeading: "猜的：原文没有这个标题",
      noHeading: "原文这里没有标题：把这一节的名称改成标题，删去「小标题: 无」",
      comment: (text) => `批注：${text}`,
    }),
    pictures: (stem) => `${stem}-图片`,
    pasted: "粘贴的文字",
    standardInput: "粘贴的方案",
    pasteHere: "把文字粘贴到这里，按回车，再按 Ctrl-Z 和回车（苹果电脑和 Linux 按 Ctrl-D）",
    wasPlan: "里面已经是写好的方案，照原样存下了",
    refused: (file, message) => `没有读入 ${file}：${message}`,
    made: (file) => `已写出 ${file}`,
    exists: (file) => `${file} 已经有了，没有覆盖`,
    existsHint: "用 --out 放到别的文件夹，或先把那个文件改名",
    isPlan: (file) => `${file} 已经是写好的方案（YAML），不用读入`,
    isPlanHint: (file) => `直接检查它：plan check ${file}`,
    parts: {
      recognised: "认出来的",
      guessed: "猜的，请看一眼",
      look: "要您看的",
      aside: "去掉的、挪了地方的",
    },
    hint: (text) => `（${text}）`,
    next: (file) => `接下来：plan check ${file}`,
  },
  en: {
    fileMissing: "no file to import was named",
    fileMissingHint:
      "name a file, as plan import last-year.docx; text you have copied is read by plan import --clipboard-text",
    remarks: (file) => ({
      head: [
        `Imported from ${file}, with its text as it was. Look at what is marked as a guess, then delete the remark.`,
        "The program counts headings and lists. Then run plan check and plan render.",
      ],
      titleFromFile: "a guess: the source has no title, this is the name of its file",
      kindFromTitle: "a guess by the title; it chooses the checks",
      guessedHeading: "a guess: the source has no such heading",
      noHeading:
        "there is no heading here: give the section its heading as its name, and delete the line below that says none",
      comment: (text) => `comment: ${text}`,
    }),
    pictures: (stem) => `${stem}-pictures`,
    pasted: "the pasted text",
    standardInput: "pasted-plan",
    pasteHere: "paste the text here, then press Enter, Ctrl-Z and Enter (on macOS and Linux Ctrl-D)",
    wasPlan: "there was a finished plan in it, which was saved as it is",
    refused: (file, message) => `${file} was not imported: ${message}`,
    made: (file) => `wrote ${file}`,
    exists: (file) => `${file} exists and was not overwritten`,
    existsHint: "choose another folder with --out, or rename that file first",
    isPlan: (file) => `${file} is a plan already and needs no import`,
    isPlanHint: (file) => `check it: plan check ${file}`,
    parts: {
      recognised: "Recognised",
      guessed: "Guessed; please look",
      look: "For your eye",
      aside: "Left out or moved",
    },
    hint: (text) => ` (${text})`,
    next: (file) => `Next: plan check ${file}`,
  },
};
