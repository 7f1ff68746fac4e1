import type { Language, Problem } from "../diagnostic/problem.ts";

/** Where a key that its mapping does not know may go instead. */
export type Way =
  | "none"
  | "heading"
  | "chinese"
  | "flow"
  | "items"
  | "note"
  | "beside-items"
  | "join"
  | "list"
  | "lines"
  | "signature"
  | "below-table";

/** The ways in words: Chinese and English, after what the place takes. */
const ways: Readonly<Record<Way, Readonly<Record<Language, (key: string, heading: string) => string>>>> = {
  none: { zh: () => "", en: () => "" },
  heading: {
    zh: () => "要另起一节，请用中文作标题",
    en: () => "A section of your own needs a Chinese heading",
  },
  flow: {
    zh: (_, heading) => `名称以「流程」结尾的一节认得它，把「${heading}」改成：${heading}流程`,
    en: (_, heading) =>
      `Sections whose name ends in 流程 know it: instead of “${heading}” write ${heading}流程`,
  },
  chinese: { zh: () => "名称请用中文写", en: () => "Names of your own are written in Chinese" },
  items: {
    zh: (key) =>
      `别的内容写到这一条的「条目」里，如 条目: [{${key}: ……}]；几个小活动各有时间、地点、对象，就把它们写在「分项活动」这一节`,
    en: (key) =>
      `Anything else goes below the item, as 条目: [{${key}: ……}]; small plans with a time, place and people of their own go into a section 分项活动`,
  },
  note: {
    zh: () => "别的内容写进「备注」，要自己定几列就改用「表格」",
    en: () => "Anything else goes into 备注 (note); for columns of your own use a table",
  },
  "beside-items": {
    zh: (key) => `「${key}」不写在一条里面，写在「条目」上面一行，管这一节所有的条目`,
    en: (key) => `“${key}” does not stand in an item but beside 条目, for all items of the section`,
  },
  join: { zh: () => "", en: () => "" },
  "below-table": {
    zh: () => "表下面的说明写在「表格」外面，与「表格」并排：结尾: ……",
    en: () => "What stands below a table is written beside 表格 and not in it: 结尾: ……",
  },
  lines: {
    zh: () => "这里每一行只写文字，如「- 内容」，不再分项",
    en: () => "Each line here is a text, as “- text”, without names",
  },
  signature: {
    zh: () => "几个单位一起落款，不写成几行，写成「单位: [甲单位, 乙单位]」和「日期: ……」两行",
    en: () => "Several units sign together by two lines: 单位: [one, another] and 日期: …",
  },
  list: {
    zh: () => "编号不用自己写，每行写成「- 内容」就会编号",
    en: () => "Numbers need not be typed: begin each line with “- ”",
  },
};

const asTable: Readonly<Record<Language, (line: string) => string>> = {
  zh: (line) => (line === "" ? "" : `各行都有这几样，也可以在第一行上面加一行「${line}」，印成一张表`),
  en: (line) =>
    line === "" ? "" : `Since all rows have them, a line “${line}” above the first makes a table of them`,
};

/** Keys that no field, row or body knows; those of one list are told together. */
export const unknownField: Problem<{
  keys: readonly string[];
  count: number;
  nearest: string;
  known: readonly string[];
  way: Way;
  /** The line that makes a table of rows that all have these keys; empty where they are no such rows. */
  table: string;
  /** The section in which they stand. */
  heading: string;
}> = {
  code: "schema/unknown-field",
  severity: "error",
  words: {
    zh: ({ keys, count, nearest, known, way, table, heading }) => {
      const said = keys.map((key) => `「${key}」`).join("");
      const takes = known.length > 0 ? `这里可以写：${known.join("、")}` : "";
      const hint =
        way === "join"
          ? `「${nearest}」已经写过了，把内容并到那里，删去这一处`
          : nearest !== ""
            ? `改成：${nearest}`
            : [takes, ways[way].zh(keys[0] ?? "", heading), asTable.zh(table)]
                .filter((part) => part !== "")
                .join("；");
      return { message: `不认识${said}${count > 1 ? `，共 ${count} 处` : "这一项"}`, hint };
    },
    en: ({ keys, count, nearest, known, way, table, heading }) => {
      const said = keys.map((key) => `“${key}”`).join(", ");
      const takes = known.length > 0 ? `Known here: ${known.join(", ")}` : "";
      const hint =
        way === "join"
          ? `“${nearest}” stands here already: join the two and delete this one`
          : nearest !== ""
            ? `Write: ${nearest}`
            : [takes, ways[way].en(keys[0] ?? "", heading), asTable.en(table)]
                .filter((part) => part !== "")
                .join(". ");
      return {
        message: `Unknown field${keys.length > 1 ? "s" : ""} ${said}${count > 1 ? ` (${count} times)` : ""}`,
        hint,
      };
    },
  },
};

/** Two names of one field in one mapping. */
export const doubledField: Problem<{ key: string; first: string; suffixed: boolean }> = {
  code: "schema/doubled-field",
  severity: "error",
  words: {
    zh: ({ key, first, suffixed }) => ({
      message: `「${key}」和前面的「${first}」是同一项，只能写一次`,
      hint: suffixed
        ? `合成一项；要分开写，请加上括号说明，如：${key}（第一天）、${key}（第二天）`
        : "把两处合成一处，删去另一处",
    }),
    en: ({ key, first, suffixed }) => ({
      message: `“${key}” is the same field as “${first}” above; a field stands once`,
      hint: suffixed
        ? `Join them, or tell them apart with a suffix: ${key}（第一天）`
        : "Join the two and delete one of them",
    }),
  },
};

/** A width of a picture that is no length and no share. */
export const pictureWidth: Problem<{ found: string }> = {
  code: "schema/picture-width",
  severity: "error",
  words: {
    zh: ({ found }) => ({
      message: `「${found}」不是图片的宽度`,
      hint: "写成 60mm、6cm 这样的长度，或 80% 这样的比例（占版面宽度的几成，最大 100%）",
    }),
    en: ({ found }) => ({
      message: `“${found}” is no width of a picture`,
      hint: "Write a length such as 60mm or 6cm, or a share of the text width such as 80% (100% at most)",
    }),
  },
};

/** A text where the file of a class list is named. */
export const noRosterFile: Problem<{ found: string }> = {
  code: "schema/roster-file",
  severity: "error",
  words: {
    zh: ({ found }) => ({
      message: `「${found}」不是学生名单的文件名`,
      hint: "写文件名和后缀，如 三年级.xlsx；要把姓名直接印在方案里，就换一个小标题",
    }),
    en: ({ found }) => ({
      message: `“${found}” is no file of a class list`,
      hint: "Write the name of the file with its ending, such as 三年级.xlsx; to print names in the plan itself use another heading",
    }),
  },
};

/** What a value can be, as a word of its own. */
export type Expected =
  | "text"
  | "texts"
  | "number"
  | "amount"
  | "list"
  | "map"
  | "flag"
  | "rows"
  | "table"
  | "body"
  | "todo";

const expectedZh: Readonly<Record<Expected, string>> = {
  text: "一句话（文字）",
  texts: "文字，或几行以「- 」开头的文字",
  number: "数字，如 40 或 40人",
  amount: "数字，如 40 或 40元",
  list: "以「- 」开头的几行",
  map: "「名称: 内容」这样的几行",
  flag: "「是」或「否」",
  rows: "以「- 」开头的几行，每行是几个「名称: 内容」",
  table: "表格：列 和 行",
  body: "文字、条目或表格",
  todo: "「待补: 还缺什么」这一行",
};
const expectedEn: Readonly<Record<Expected, string>> = {
  text: "a text",
  texts: "a text or a list of texts",
  number: "a number such as 40",
  amount: "a number such as 40",
  list: "a list of lines that begin with “- ”",
  map: "lines of “name: value”",
  flag: "是 or 否 (true or false)",
  rows: "a list whose lines are “name: value” pairs",
  table: "a table with columns and rows",
  body: "a text, items or a table",
  todo: "one line “todo: what is missing”",
};

/** What a value is. */
export type Found = "text" | "list" | "map";

function foundZh(kind: Found, text: string): string {
  return kind === "text" ? `「${text}」` : kind === "list" ? "一串条目" : "「名称: 内容」的几行";
}

function foundEn(kind: Found, text: string): string {
  return kind === "text" ? `“${text}”` : kind === "list" ? "a list" : "lines of “name: value”";
}

/** Whether an example leaves a fact open. */
function isOpen(example: string): boolean {
  return /: \{(?:待补|todo): /u.test(example);
}

/** A value of the wrong shape. */
export const wrongType: Problem<{
  key: string;
  kind: Found;
  found: string;
  expected: Expected;
  /** A line to write in its place; empty where nobody can know one. */
  example: string;
  /** Another name under which the value may stand as it is; empty where there is none. */
  rename: string;
}> = {
  code: "schema/wrong-type",
  severity: "error",
  alike: ({ key, kind, expected, rename }) => `${key} ${kind} ${expected} ${rename}`,
  words: {
    zh: ({ key, kind, found, expected, example, rename }) => ({
      message: `${key === "" ? "这里" : `「${key}」`}写的是${foundZh(kind, found)}，应为${expectedZh[expected]}`,
      hint:
        rename !== ""
          ? `把「${key}」改成：${rename}`
          : example === ""
            ? `改成${expectedZh[expected]}`
            : `${isOpen(example) ? "写上数字；还不知道就" : ""}写成：${example}`,
    }),
    en: ({ key, kind, found, expected, example, rename }) => ({
      message: `${key === "" ? "This" : `“${key}”`} is ${foundEn(kind, found)}; expected ${expectedEn[expected]}`,
      hint:
        rename !== ""
          ? `Instead of “${key}” write: ${rename}`
          : example === ""
            ? `Write ${expectedEn[expected]}`
            : `Write ${isOpen(example) ? "the number; while it is unknown, write" : ""}: ${example}`.replace(
                " :",
                ":",
              ),
    }),
  },
};

/** A key with nothing behind it, or a list or mapping with nothing in it. */
export const emptyValue: Problem<{ key: string }> = {
  code: "schema/empty-value",
  severity: "error",
  words: {
    zh: ({ key }) => ({
      message: `${key === "" ? "这里" : `「${key}」后面`}是空的`,
      hint: "写上内容；还不知道就写 {待补: 说明}；用不着就删去这一行",
    }),
    en: ({ key }) => ({
      message: `${key === "" ? "This" : `“${key}”`} is empty`,
      hint: "Write its content, or “{todo: …}” while it is unknown, or delete the line",
    }),
  },
};

/** A key that has to be there. */
export const missingField: Problem<{ key: string; line: string; where: string }> = {
  code: "schema/missing-field",
  severity: "error",
  words: {
    zh: ({ key, line, where }) => ({
      message: `${where === "" ? "" : `「${where}」里`}缺少「${key}」`,
      hint: `加上一行：${line}`,
    }),
    en: ({ key, line, where }) => ({
      message: `“${key}” is missing${where === "" ? "" : ` in “${where}”`}`,
      hint: `Add the line: ${line}`,
    }),
  },
};

/** A value outside a closed list. */
export const notAChoice: Problem<{
  key: string;
  found: string;
  choices: readonly string[];
  nearest: string;
}> = {
  code: "schema/not-a-choice",
  severity: "error",
  words: {
    zh: ({ key, found, choices, nearest }) => ({
      message: `「${key}」不能写「${found}」`,
      hint: nearest === "" ? `从这些里选：${choices.join("、")}` : `改成：${nearest}`,
    }),
    en: ({ key, found, choices, nearest }) => ({
      message: `“${key}” cannot be “${found}”`,
      hint: nearest === "" ? `Choose one of: ${choices.join(", ")}` : `Write: ${nearest}`,
    }),
  },
};

/** What no other problem explains; every error of the schema is told. */
export const invalidValue: Problem<{ key: string; kind: Found; found: string }> = {
  code: "schema/invalid-value",
  severity: "error",
  words: {
    zh: ({ key, kind, found }) => ({
      message: `${key === "" ? "这里" : `「${key}」`}的写法不合规定：${foundZh(kind, found)}`,
      hint: "对照 plan schema 或示例改写这一项",
    }),
    en: ({ key, kind, found }) => ({
      message: `${key === "" ? "This" : `“${key}”`} is not written as it should be: ${foundEn(kind, found)}`,
      hint: "Compare with an example, or with plan schema",
    }),
  },
};

/** A row of a table that names a column which the table does not have. */
export const unknownColumn: Problem<{ column: string; nearest: string; columns: readonly string[] }> = {
  code: "schema/unknown-column",
  severity: "error",
  words: {
    zh: ({ column, nearest, columns }) => ({
      message: `表格没有「${column}」这一列`,
      hint: nearest === "" ? `从这些列里选：${columns.join("、")}；或在「列」里加上它` : `改成：${nearest}`,
    }),
    en: ({ column, nearest, columns }) => ({
      message: `The table has no column “${column}”`,
      hint: nearest === "" ? `Its columns are: ${columns.join(", ")}` : `Write: ${nearest}`,
    }),
  },
};

/** A row with another number of cells than the table has columns. */
export const cellCount: Problem<{ found: number; expected: number }> = {
  code: "schema/cell-count",
  severity: "error",
  alike: ({ found, expected }) => `${found > expected}`,
  words: {
    zh: ({ found, expected }) => ({
      message: `这一行有 ${found} 格，表格有 ${expected} 列`,
      hint:
        found > expected
          ? "删去多出的格，或在「列」里加上一列"
          : '补足格数：空格写 ""，与上格合并写 ^，与左格合并写 <',
    }),
    en: ({ found, expected }) => ({
      message: `This row has ${found} cells, the table has ${expected} columns`,
      hint:
        found > expected
          ? "Delete the extra cells or add a column"
          : 'Fill it up: "" is a blank cell, ^ joins the cell above, < the cell to the left',
    }),
  },
};

/** A joining mark with no cell to join. */
export const nothingToJoin: Problem<{ mark: string }> = {
  code: "schema/nothing-to-join",
  severity: "error",
  words: {
    zh: ({ mark }) => ({
      message: mark === "^" ? "第一行上面没有可以合并的格" : "第一列左边没有可以合并的格",
      hint: `写上这一格的内容；要印出「${mark}」这个字符，写成 \\${mark}`,
    }),
    en: ({ mark }) => ({
      message:
        mark === "^"
          ? "There is no cell above the first row"
          : "There is no cell to the left of the first column",
      hint: `Write the cell's text; for the character itself write \\${mark}`,
    }),
  },
};

/** A mark that looks like a joining mark and is none: ^^, ＾. */
export const oddJoin: Problem<{ found: string; mark: string }> = {
  code: "schema/odd-join",
  severity: "warning",
  words: {
    zh: ({ found, mark }) => ({
      message: `这一格的「${found}」会照样印出来，不会合并`,
      hint: `要与${mark === "^" ? "上面" : "左边"}一格合并，改成：${mark}`,
    }),
    en: ({ found, mark }) => ({
      message: `The “${found}” in this cell is printed as it is and joins nothing`,
      hint: `To join the cell with the one ${mark === "^" ? "above" : "to the left"}, write: ${mark}`,
    }),
  },
};

/** A joining mark whose cells make no rectangle together. */
export const noRectangle: Problem<{ mark: string }> = {
  code: "schema/no-rectangle",
  severity: "error",
  words: {
    zh: ({ mark }) => ({
      message: `这个「${mark}」合并不成：合在一起的格子要成一个长方形`,
      hint: "横着合并过的格子，要往下合并就在它占的每一列都写「^」；不合并就写上这一格的内容",
    }),
    en: ({ mark }) => ({
      message: `This “${mark}” joins nothing: joined cells must make a rectangle`,
      hint: "To join down from a cell that is joined sideways write “^” in each of its columns, or write the cell's text",
    }),
  },
};

/** A numbering that is neither a scheme nor a mark. */
export const unknownNumbering: Problem<{ found: string; choices: readonly string[]; nearest: string }> = {
  code: "schema/unknown-numbering",
  severity: "error",
  words: {
    zh: ({ found, choices, nearest }) => ({
      message: `看不懂编号「${found}」`,
      hint:
        nearest === ""
          ? `写第一个编号的样子，如 1、 或（1）或 ①，或从这些里选：${choices.join("、")}`
          : `改成：${nearest}`,
    }),
    en: ({ found, choices, nearest }) => ({
      message: `“${found}” is no numbering`,
      hint:
        nearest === ""
          ? `Write the first mark, as 1、 or （1） or ①, or one of: ${choices.join(", ")}`
          : `Write: ${nearest}`,
    }),
  },
};

/** A number typed before a key: numbers are made by the program. */
export const typedNumber: Problem<{ number: string; key: string }> = {
  code: "schema/typed-number",
  severity: "warning",
  alike: () => "",
  words: {
    zh: ({ number, key }) => ({
      message: `编号「${number}」不用自己写，打印时会自动编号`,
      hint: `改成：${key}`,
    }),
    en: ({ number, key }) => ({
      message: `The number “${number}” need not be typed; headings are numbered when printed`,
      hint: `Write: ${key}`,
    }),
  },
};

/** A heading of one's own that is one slip away from a known field. */
export const similarField: Problem<{ key: string; nearest: string }> = {
  code: "schema/similar-field",
  severity: "info",
  words: {
    zh: ({ key, nearest }) => ({
      message: `「${key}」会作为自拟的一节打印，它很像已有的「${nearest}」`,
      hint: `如果写错了，改成：${nearest}；没有写错就不用管`,
    }),
    en: ({ key, nearest }) => ({
      message: `“${key}” is printed as a section of your own; it looks like the field “${nearest}”`,
      hint: `If it is a slip, write: ${nearest}; if not, leave it`,
    }),
  },
};

/** Every problem of the room. */
export const planProblems: readonly Problem<never>[] = [
  pictureWidth,
  noRosterFile,
  unknownField,
  doubledField,
  wrongType,
  emptyValue,
  missingField,
  notAChoice,
  invalidValue,
  unknownColumn,
  cellCount,
  noRectangle,
  oddJoin,
  nothingToJoin,
  unknownNumbering,
  typedNumber,
  similarField,
];
