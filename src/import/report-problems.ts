import { defineProblem, type Problem } from "../diagnostic/problem.ts";

/** What a plan was made of. */
export const recognised: Problem<{
  sections: number;
  typed: readonly string[];
  tables: number;
  pictures: number;
}> = defineProblem({
  code: "import/recognised",
  severity: "info",
  words: {
    zh: ({ sections, typed, tables, pictures }) => ({
      message: [
        `分出 ${sections} 节`,
        ...(typed.length > 0 ? [`写成数据的有 ${typed.length} 节：${typed.join("、")}`] : []),
        ...(tables > 0 ? [`表格 ${tables} 张`] : []),
        ...(pictures > 0 ? [`图片 ${pictures} 张，放在旁边的文件夹里`] : []),
      ].join("；"),
    }),
    en: ({ sections, typed, tables, pictures }) => ({
      message: [
        `${sections} sections`,
        ...(typed.length > 0 ? [`${typed.length} of them written as data: ${typed.join(", ")}`] : []),
        ...(tables > 0 ? [`${tables} tables`] : []),
        ...(pictures > 0 ? [`${pictures} pictures, in the folder beside it`] : []),
      ].join("; "),
    }),
  },
});

/** Numbers and bullets that are left to the program. */
export const marksTaken: Problem<{ count: number }> = defineProblem({
  code: "import/marks",
  severity: "info",
  words: {
    zh: ({ count }) => ({ message: `原文的序号和项目符号 ${count} 个去掉了，印的时候由程序来编` }),
    en: ({ count }) => ({
      message: `${count} numbers and bullets were taken off; the program counts when it prints`,
    }),
  },
});

/** A text without a title. */
export const titleGuessed: Problem<{ title: string }> = defineProblem({
  code: "import/title-from-file",
  severity: "info",
  words: {
    zh: ({ title }) => ({ message: `原文没有标题，先用了文件名「${title}」`, hint: "写上方案的标题" }),
    en: ({ title }) => ({
      message: `there is no title; the name of the file stands in: ${title}`,
      hint: "write the title",
    }),
  },
});

/** A heading that the text has lost, proposed. */
export const headingGuessed: Problem<{ heading: string; text: string }> = defineProblem({
  code: "import/guessed-heading",
  severity: "info",
  words: {
    zh: ({ heading, text }) => ({ message: `「${text}」上面没有标题，猜是「${heading}」` }),
    en: ({ heading, text }) => ({ message: `“${text}” has no heading; it may be ${heading}` }),
  },
});

/** The kind of event, told by the title. */
export const kindGuessed: Problem<{ kind: string }> = defineProblem({
  code: "import/guessed-kind",
  severity: "info",
  words: {
    zh: ({ kind }) => ({ message: `按标题猜类型是「${kind}」，它决定做哪些检查` }),
    en: ({ kind }) => ({ message: `by its title the kind is ${kind}, which chooses the checks` }),
  },
});

/** Text for which no heading could be proposed. */
export const headingMissing: Problem<{ text: string; key: string }> = defineProblem({
  code: "import/no-heading",
  severity: "warning",
  words: {
    zh: ({ text, key }) => ({
      message: `「${text}」没有标题，放在「${key}」里`,
      hint: "把这一节的名称改成标题，删去「小标题: 无」",
    }),
    en: ({ text, key }) => ({
      message: `“${text}” has no heading and stands under ${key}`,
      hint: "give that section its heading as its name and delete the line 小标题: 无",
    }),
  },
});

/** A heading with nothing below it. */
export const sectionEmpty: Problem<{ heading: string }> = defineProblem({
  code: "import/empty-section",
  severity: "warning",
  words: {
    zh: ({ heading }) => ({
      message: `「${heading}」下面没有内容，标成了待补`,
      hint: "补上内容，或删去这一节",
    }),
    en: ({ heading }) => ({
      message: `nothing stands below ${heading}; it is marked as open`,
      hint: "write it, or delete the section",
    }),
  },
});

/** Numbers that skip, or begin late. */
export const numberGap: Problem<{ text: string; number: number; expected: number }> = defineProblem({
  code: "import/number-gap",
  severity: "warning",
  words: {
    zh: ({ text, number, expected }) => ({
      message: `「${text}」在原文里是第 ${number} 条，按顺序应是第 ${expected} 条`,
      hint: "看看原文是不是少了内容；印出来会接着编",
    }),
    en: ({ text, number, expected }) => ({
      message: `“${text}” is number ${number} in the source where ${expected} should be`,
      hint: "see whether something is missing; in print the numbers run on",
    }),
  },
});

/** Text that does not come back as it was. */
export const notWhole: Problem<{ place: string }> = defineProblem({
  code: "import/not-whole",
  severity: "warning",
  words: {
    zh: ({ place }) => ({ message: `「${place}」印出来和原文不完全一样`, hint: "对照原文看一遍" }),
    en: ({ place }) => ({
      message: `${place} does not print exactly as the source reads`,
      hint: "compare it with the source",
    }),
  },
});

/** Comments of readers. */
export const commentsKept: Problem<{ count: number }> = defineProblem({
  code: "import/comments",
  severity: "warning",
  words: {
    zh: ({ count }) => ({
      message: `原文有 ${count} 条批注，写成了注释（「# 批注」），不会印出来`,
      hint: "看过以后删去",
    }),
    en: ({ count }) => ({
      message: `${count} comments became remarks that do not print`,
      hint: "delete them when you have read them",
    }),
  },
});

/** A file of an older Word, which tells less than a newer one. */
export const olderFile: Problem<Record<never, never>> = defineProblem({
  code: "import/older-file",
  severity: "warning",
  words: {
    zh: () => ({
      message: "这是旧版 .doc：Word 自动编的序号、合并的单元格和图片读不出来，表格里的列可能对错",
      hint: "对照原文看一遍；用 WPS 或 Word 另存为 .docx 再读入，这些就都在",
    }),
    en: () => ({
      message:
        "this is an older .doc: numbers that Word counts, joined cells and pictures cannot be read, and columns of tables may be off",
      hint: "compare it with the source; saved as .docx from WPS or Word, it comes whole",
    }),
  },
});

/** Changes that were still open. */
export const changesTaken: Problem<{ inserted: string; deleted: string }> = defineProblem({
  code: "import/tracked-changes",
  severity: "warning",
  words: {
    zh: ({ inserted, deleted }) => ({
      message: `原文有没接受的修订，都按接受处理${inserted === "" ? "" : `；插入了：${inserted}`}${deleted === "" ? "" : `；删去了：${deleted}`}`,
      hint: "看看是不是都该接受",
    }),
    en: ({ inserted, deleted }) => ({
      message: `tracked changes were all accepted${inserted === "" ? "" : `; inserted: ${inserted}`}${deleted === "" ? "" : `; deleted: ${deleted}`}`,
      hint: "see whether all of them should be",
    }),
  },
});

const asideWords: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  header: ["页眉页脚没有放进方案（由版式来印）", "headers and footers are left to the style"],
  note: ["脚注和尾注写进了正文的括号里", "notes stand in brackets in the text"],
  box: ["文本框里的字放在了它所在的段落后面", "the text of boxes follows the paragraph that held them"],
  remark: [
    "批注没有放进方案（旧版 .doc 没说批在哪里）",
    "comments, of which an older file does not say where they belong",
  ],
  contents: ["目录没有放进方案", "the table of contents was left out"],
  hidden: ["隐藏的文字没有放进方案", "hidden text was left out"],
  object: ["嵌入的对象（如 Excel 表、公式）没有放进方案", "embedded objects were left out"],
  picture: ["没有放进方案的图片", "pictures that are not in the plan"],
  link: ["链接的网址没有放进方案", "the addresses of links were left out"],
  noise: ["像是网页、页码或客套话，去掉了", "taken for noise of a web site, a page or a chat and left out"],
  joined: ["断开的行接上了", "broken lines were joined"],
  cells: [
    "像是表格，一格一行，看不出哪几格是一行，按段落写了（把原文另存为 .docx 再读入，表格就在）",
    "taken for a table with its cells one a line; which are a row is not to be told, so they are paragraphs (saved as .docx, the table comes whole)",
  ],
  label: [
    "表格里换页后又写了一遍、已并入上面一格的",
    "said again in a table behind a page, and joined to the cell above",
  ],
};

/** What stands in the source and not in the plan, or elsewhere in it. */
export const asideTold: Problem<{ kind: string; count: number; texts: readonly string[] }> = defineProblem({
  code: "import/left-aside",
  severity: "info",
  words: {
    zh: ({ kind, texts }) => ({
      message: [asideWords[kind]?.[0] ?? "没有放进方案的", ...quoted(texts)].join("："),
    }),
    en: ({ kind, texts }) => ({
      message: [asideWords[kind]?.[1] ?? "left out", ...quoted(texts)].join(": "),
    }),
  },
});

function quoted(texts: readonly string[]): readonly string[] {
  const shown = texts.filter((text) => text !== "");
  return shown.length === 0 ? [] : [shown.map((text) => `「${text}」`).join("")];
}
