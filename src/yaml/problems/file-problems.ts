import { defineProblem, type Problem } from "../../diagnostic/problem.ts";

/** No data: the sentence is always the same. */
type None = Readonly<Record<never, never>>;

interface FileKind {
  readonly zh: string;
  readonly en: string;
  readonly imports?: true;
}

/** What a file is that is no text, in words, and whether `plan import` makes a plan of it. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  word: { zh: "这是 Word 文件", en: "this is a Word file", imports: true },
  excel: { zh: "这是 Excel 表格", en: "this is an Excel workbook" },
  powerpoint: { zh: "这是 PowerPoint 幻灯片", en: "this is a PowerPoint presentation" },
  office: { zh: "这是 Word、Excel 或 WPS 文件", en: "this is a Word, Excel or WPS file", imports: true },
  pdf: { zh: "这是 PDF 文件", en: "this is a PDF file" },
  archive: { zh: "这是压缩包", en: "this is an archive" },
  image: { zh: "这是图片", en: "this is a picture" },
  web: { zh: "这是网页", en: "this is a web page", imports: true },
  rtf: { zh: "这是 RTF 格式的文档", en: "this is an RTF document" },
};

/** An empty file, or one with comments only. */
export const empty: Problem<{ comments: boolean }> = defineProblem({
  code: "yaml/empty",
  severity: "error",
  words: {
    zh: ({ comments }) => ({
      message: `${comments ? "文件里只有注释，没有内容" : "文件是空的"}`,
      hint: "写上第一行，例如：标题: 秋季研学活动方案；也可以用 plan new 新建一份",
    }),
    en: ({ comments }) => ({
      message: `${comments ? "the file has nothing but comments" : "the file is empty"}`,
      hint: "write a first line: 标题: 秋季研学活动方案; or make a plan with plan new",
    }),
  },
});

/** A file whose top level is no mapping. */
export const notAMapping: Problem<{ found: string }> = defineProblem({
  code: "yaml/not-a-mapping",
  severity: "error",
  words: {
    zh: ({ found }) => ({
      message: `${found === "list" ? "整个文件是一个列表" : "整个文件是一段文字"}，不是「名称: 内容」`,
      hint: "把内容写成「名称: 内容」，第一行写标题，例如：标题: 秋季研学活动方案",
    }),
    en: ({ found }) => ({
      message: `the file is ${found === "list" ? "a list" : "plain text"}, not names with their values`,
      hint: "write “name: value” lines, the title first: 标题: 秋季研学活动方案",
    }),
  },
});

/** A file of another kind, known by its first bytes. */
export const notYaml: Problem<{ kind: string }> = defineProblem({
  code: "yaml/not-yaml",
  severity: "error",
  words: {
    zh: ({ kind }) => ({
      message: `${fileKinds[kind]?.zh ?? "这个文件不是文本文件"}，不是方案`,
      hint: fileKinds[kind]?.imports
        ? "用 plan import 加上文件名，把它变成方案，再检查那一份"
        : "换成 .yaml 文本文件；可以用 plan new 新建一份",
    }),
    en: ({ kind }) => ({
      message: `${fileKinds[kind]?.en ?? "this is no text file"}, not a plan`,
      hint: fileKinds[kind]?.imports
        ? "make a plan of it with plan import and the name of the file, and check that one"
        : "name a .yaml text file; plan new makes one",
    }),
  },
});

/** Bytes that are no text of any encoding known here. */
export const notText: Problem<None> = defineProblem({
  code: "yaml/not-text",
  severity: "error",
  words: {
    zh: () => ({
      message: "文件里有不是文字的内容，可能选错了文件",
      hint: "换成用记事本、VS Code 等编辑器写的 .yaml 文本文件",
    }),
    en: () => ({
      message: "the file holds something that is no text; it may be the wrong file",
      hint: "use a .yaml text file written with a text editor",
    }),
  },
});

/** A file in GBK or GB18030. */
export const encodingGbk: Problem<{ sample: string }> = defineProblem({
  code: "yaml/encoding-gbk",
  severity: "error",
  words: {
    zh: ({ sample }) => ({
      message: `文件编码是 GBK（ANSI），应为 UTF-8；开头的文字是「${sample}」`,
      hint: "用记事本打开，点「文件 → 另存为」，编码选「UTF-8」再保存；VS Code 点右下角的编码，选「通过编码重新打开 → GB18030」，再选「通过编码保存 → UTF-8」；WPS 文字另存为纯文本时编码选「UTF-8」",
    }),
    en: ({ sample }) => ({
      message: `the file is encoded in GBK (ANSI), it should be UTF-8; it starts with “${sample}”`,
      hint: "open it in Notepad, choose File, Save As and the encoding UTF-8; in VS Code click the encoding at the lower right, reopen with GB18030, then save with UTF-8; in WPS save as plain text with the encoding UTF-8",
    }),
  },
});

/** UTF-8 with a few broken bytes. */
export const encodingDamaged: Problem<None> = defineProblem({
  code: "yaml/encoding-damaged",
  severity: "error",
  words: {
    zh: () => ({
      message: "这里的文字已损坏，读不出来",
      hint: "打开文件，把显示成「\ufffd」的字重新打一遍，再用 UTF-8 编码保存",
    }),
    en: () => ({
      message: "the text is damaged here and cannot be read",
      hint: "open the file, type the characters shown as “\ufffd” anew and save it as UTF-8",
    }),
  },
});

/** A file in UTF-16. */
export const encodingUtf16: Problem<{ order: string }> = defineProblem({
  code: "yaml/encoding-utf16",
  severity: "error",
  words: {
    zh: ({ order }) => ({
      message: `文件编码是 UTF-16 ${order}（记事本里叫「Unicode」），应为 UTF-8`,
      hint: "用记事本打开，点「文件 → 另存为」，编码选「UTF-8」再保存；VS Code 点右下角的编码，选「通过编码保存 → UTF-8」",
    }),
    en: ({ order }) => ({
      message: `the file is encoded in UTF-16 ${order}, it should be UTF-8`,
      hint: "open it in Notepad, choose File, Save As and the encoding UTF-8; in VS Code click the encoding at the lower right and save with UTF-8",
    }),
  },
});

/** A control character in the text. */
export const controlCharacter: Problem<{ name: string }> = defineProblem({
  code: "yaml/control-character",
  severity: "error",
  words: {
    zh: ({ name }) => ({
      message: `文字里有看不见的控制字符（${name}），印不出来`,
      hint: "删掉这个字符；看不见就把这一行重新打一遍",
    }),
    en: ({ name }) => ({
      message: `the text holds an invisible control character (${name}) that cannot be printed`,
      hint: "delete the character, or type the line anew",
    }),
  },
});

/** A file larger than the limit. */
export const tooLarge: Problem<{ bytes: number; limit: number }> = defineProblem({
  code: "yaml/too-large",
  severity: "error",
  words: {
    zh: ({ bytes, limit }) => ({
      message: `文件有 ${Math.ceil(bytes / 1000)} KB，超过了 ${Math.floor(limit / 1000)} KB`,
      hint: "删去不必要的内容，或拆成几个文件；也请确认没有选错文件",
    }),
    en: ({ bytes, limit }) => ({
      message: `the file has ${Math.ceil(bytes / 1000)} KB, more than ${Math.floor(limit / 1000)} KB`,
      hint: "leave out what is not needed or make several files of it, and check that it is the right file",
    }),
  },
});

/** Nesting deeper than the limit. */
export const tooDeep: Problem<{ limit: number }> = defineProblem({
  code: "yaml/too-deep",
  severity: "error",
  words: {
    zh: ({ limit }) => ({
      message: `内容一层套一层，超过了 ${limit} 层`,
      hint: "减少层次；检查是不是多打了括号或「- 」",
    }),
    en: ({ limit }) => ({
      message: `the contents are nested more than ${limit} levels deep`,
      hint: "use fewer levels; check for brackets or dashes too many",
    }),
  },
});

/** More items in one list than the limit. */
export const tooManyRows: Problem<{ limit: number }> = defineProblem({
  code: "yaml/too-many-rows",
  severity: "error",
  words: {
    zh: ({ limit }) => ({
      message: `这一组内容超过了 ${limit} 行`,
      hint: "拆成几组，或把长名单另存成附件文件",
    }),
    en: ({ limit }) => ({
      message: `this group has more than ${limit} rows`,
      hint: "split it, or put a long list into an attached file",
    }),
  },
});

/** More values in one file than the limit. */
export const tooManyNodes: Problem<{ limit: number }> = defineProblem({
  code: "yaml/too-many-nodes",
  severity: "error",
  words: {
    zh: ({ limit }) => ({
      message: `文件里的内容超过了 ${limit} 项`,
      hint: "拆成几个文件，或把长表格另存成附件文件",
    }),
    en: ({ limit }) => ({
      message: `the file holds more than ${limit} values`,
      hint: "make several files of it, or put long tables into an attached file",
    }),
  },
});

/** Aliases that unfold to more than the limit. */
export const tooManyAliases: Problem<{ limit: number }> = defineProblem({
  code: "yaml/too-many-aliases",
  severity: "error",
  words: {
    zh: ({ limit }) => ({
      message: `引用（*）展开后超过了 ${limit} 项`,
      hint: "减少引用，或把内容直接写出来",
    }),
    en: ({ limit }) => ({
      message: `the references (*) unfold to more than ${limit} values`,
      hint: "use fewer of them, or write the values out",
    }),
  },
});

/** So many mistakes that reading stopped. */
export const tooManyProblems: Problem<{ limit: number }> = defineProblem({
  code: "yaml/too-many-problems",
  severity: "error",
  words: {
    zh: ({ limit }) => ({
      message: `前面的问题太多（超过 ${limit} 处），后面的内容先不检查`,
      hint: "先改好前面的问题，再检查一次",
    }),
    en: ({ limit }) => ({
      message: `there are so many problems above (more than ${limit}) that the rest was not read`,
      hint: "mend these first, then check again",
    }),
  },
});

/** Every problem of this file. */
export const fileProblems: readonly Problem<never>[] = [
  empty,
  notAMapping,
  notYaml,
  notText,
  encodingGbk,
  encodingDamaged,
  encodingUtf16,
  controlCharacter,
  tooLarge,
  tooDeep,
  tooManyRows,
  tooManyNodes,
  tooManyAliases,
  tooManyProblems,
];
