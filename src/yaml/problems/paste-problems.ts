import { defineProblem, type Problem } from "../../diagnostic/problem.ts";

/** Rows of a table that was pasted from Word, Excel or Markdown. */
export const pastedTable: Problem<{
  rows: number;
  columns: number;
  /** The first two rows as they are to be written; empty where the rows do not fit one another. */
  head: string;
  row: string;
}> = defineProblem({
  code: "yaml/pasted-table",
  severity: "error",
  words: {
    zh: ({ rows, columns, head, row }) => ({
      message: `这里贴进来一张表格（${rows} 行 ${columns} 列），会连成一段文字`,
      hint:
        head !== ""
          ? `改写成「列: ${head}」和「行:」，每一行写成「- ${row}」`
          : "第一行写上各列的名称，每行的格数要一样；或者写成「列: [时间, 内容]」和「行:」，每一行写成「- [08:00, 入场]」",
    }),
    en: ({ rows, columns, head, row }) => ({
      message: `a table of ${rows} rows and ${columns} columns was pasted here; it would become one text`,
      hint:
        head !== ""
          ? `write it as 列: ${head} and 行:, each row as - ${row}`
          : "name the columns in the first row and give all rows as many cells; or write 列: [时间, 内容] and 行:, each row as - [08:00, 入场]",
    }),
  },
});

/** A heading of Markdown over lines without a name. */
export const pastedHeading: Problem<{ heading: string; name: string; count: number }> = defineProblem({
  code: "yaml/pasted-heading",
  severity: "error",
  words: {
    zh: ({ heading, name, count }) => ({
      message: `「${heading}」是聊天工具的小标题，在方案里只是一句说明，不会印出来${count > 1 ? `，这样的共 ${count} 处` : ""}`,
      hint: `改成「${name}:」，下面的几行往右缩进两格`,
    }),
    en: ({ heading, name, count }) => ({
      message: `“${heading}” is a heading as chats write it; in a plan it is a remark and does not print${count > 1 ? `; ${count} of them` : ""}`,
      hint: `write “${name}:” and indent the lines below it by two spaces`,
    }),
  },
});

/** Lines with bullets, numbers or clocks that were pasted where a list should stand. */
export const pastedLines: Problem<{ text: string; count: number }> = defineProblem({
  code: "yaml/pasted-lines",
  severity: "error",
  words: {
    zh: ({ text, count }) => ({
      message: `从「${text}」起的 ${count} 行是贴进来的，会连成一段文字`,
      hint: "每行开头加上「- 」，一行一项；项目符号和手写的序号都不用留",
    }),
    en: ({ text, count }) => ({
      message: `${count} lines from “${text}” on were pasted as they were; they would become one text`,
      hint: "begin each line with “- ” to make a list; no bullets or numbers are needed",
    }),
  },
});

/** A plan between the fences of a chat's answer. */
export const pastedAnswer: Problem<{ count: number }> = defineProblem({
  code: "yaml/pasted-answer",
  severity: "error",
  words: {
    zh: () => ({
      message: "这是整段贴进来的聊天回答，方案夹在「```」中间",
      hint: "删去「```」和前后的话，或在这些行开头写「# 」",
    }),
    en: () => ({
      message: "this is the whole answer of a chat, with the plan between “```”",
      hint: "delete the “```” lines and the talk around them, or begin those lines with “# ”",
    }),
  },
});

/** A text with headings that is no plan: Markdown, or a document pasted as text. */
export const pastedText: Problem<{ sections: number; mended: boolean }> = defineProblem({
  code: "yaml/pasted-text",
  severity: "error",
  words: {
    zh: ({ sections }) => ({
      message: `这是整篇贴进来的文字，有 ${sections} 个小标题，还不是方案`,
      hint: "小标题各占一行，后面加半角冒号；下面的文字缩进两格，一项一项的每行以「- 」开头",
    }),
    en: ({ sections }) => ({
      message: `this is a whole text pasted in, with ${sections} headings, and no plan yet`,
      hint: "give each heading a line of its own with a half-width colon behind it, indent its text by two spaces, and begin the lines of a list with “- ”",
    }),
  },
});

/** Names with the stars of Markdown. */
export const pastedStars: Problem<{ name: string; count: number }> = defineProblem({
  code: "yaml/pasted-stars",
  severity: "error",
  words: {
    zh: ({ name, count }) => ({
      message: `名称「${name}」前后带着星号「**」${count > 1 ? `，这样的共有 ${count} 行` : ""}`,
      hint: `去掉星号，冒号用半角并空一格：${name}: `.trimEnd(),
    }),
    en: ({ name, count }) => ({
      message: `the name “${name}” has stars around it${count > 1 ? `, as on ${count} lines in all` : ""}`,
      hint: `take the stars away and write a half-width colon and a space: ${name}:`,
    }),
  },
});

/** Line breaks inside a line, as Word's Shift+Enter leaves them. */
export const softReturn: Problem<{ count: number }> = defineProblem({
  code: "yaml/soft-return",
  severity: "error",
  words: {
    zh: ({ count }) => ({
      message: `这一行里有 ${count} 个软回车（Word 里 Shift+Enter 换的行），印出来会连在一起`,
      hint: "在冒号后面写「|」，下面每行另起并缩进两格",
    }),
    en: ({ count }) => ({
      message: `there are ${count} soft returns (Shift+Enter in Word) in this line; its parts would run together`,
      hint: "write | behind the colon and each part on a line of its own below, indented by two spaces",
    }),
  },
});

/** Several lines that became one word without any space, as a table pasted into one line does. */
export const gluedLines: Problem<{ text: string }> = defineProblem({
  code: "yaml/glued-lines",
  severity: "warning",
  alike: () => "",
  words: {
    zh: ({ text }) => ({
      message: `「${text}」像是几行连成了一行`,
      hint: "每个时间另起一行，以「- 」开头",
    }),
    en: ({ text }) => ({
      message: `“${text}” looks like several lines run together`,
      hint: "begin a line with “- ” for each time",
    }),
  },
});

/** All problems of pasted texts. */
export const pasteProblems: readonly Problem<never>[] = [
  pastedTable,
  pastedLines,
  pastedAnswer,
  pastedText,
  pastedHeading,
  pastedStars,
  softReturn,
  gluedLines,
];
