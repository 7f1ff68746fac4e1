import { defineProblem, type Problem } from "../../diagnostic/problem.ts";

/** No data: the sentence is always the same. */
type None = Readonly<Record<never, never>>;

/** The same key twice in one mapping; `row` where it begins a row anew, whose dash was forgotten. */
export const duplicateKey: Problem<{ key: string; top: boolean; row: boolean }> = defineProblem({
  code: "yaml/duplicate-key",
  severity: "error",
  words: {
    zh: ({ key, top, row }) => ({
      message: `「${key}」写了两次`,
      hint: row
        ? `若是另起一条，这一行开头少了「- 」，改成：- ${key}`
        : top
          ? `删掉一处，或把两处的内容合在一起；真要写两节，就给名称加括号，如：${key}（第一天）、${key}（第二天）`
          : "删掉一处，或把两处的内容合在一起",
    }),
    en: ({ key, top, row }) => ({
      message: `“${key}” is written twice`,
      hint: row
        ? `if a new item begins here, its dash is missing; write: - ${key}`
        : top
          ? `delete one of them or put their contents together; for two sections give each a suffix in brackets: ${key}（第一天）`
          : "delete one of them or put their contents together",
    }),
  },
});

/** A line that lines up with nothing above it. */
export const badIndent: Problem<{
  line: number;
  spaces: number;
  /** How many spaces the line should have, as which line; and the other place that is as likely, or the same. */
  expected: number;
  like: number;
  other: number;
  otherLike: number;
}> = defineProblem({
  code: "yaml/bad-indent",
  severity: "error",
  alike: ({ spaces, expected }) => `${spaces} ${expected}`,
  words: {
    zh: ({ line, spaces, expected, like, other, otherLike }) => ({
      message: `第 ${line} 行前面空了 ${spaces} 格，和上面的内容对不齐`,
      hint:
        `${expected === 0 ? "删掉行首的空格" : `改成空 ${expected} 格`}，与第 ${like} 行对齐` +
        (other === expected ? "" : `；如果它和第 ${otherLike} 行并列，就改成空 ${other} 格`),
    }),
    en: ({ line, spaces, expected, like, other, otherLike }) => ({
      message: `line ${line} is indented by ${spaces} spaces and lines up with nothing above it`,
      hint:
        `${expected === 0 ? "delete the spaces in front" : `indent it by ${expected} spaces`}, like line ${like}` +
        (other === expected ? "" : `; if it stands beside line ${otherLike}, by ${other}`),
    }),
  },
});

/** A text behind `|` whose first line is indented further than another of its lines. */
export const deepStart: Problem<{ text: string; spaces: number }> = defineProblem({
  code: "yaml/deep-start",
  severity: "error",
  words: {
    zh: ({ text, spaces }) => ({
      message: `「|」下面的第一行「${text}」缩进得比后面的行多，后面的行就不算在这段文字里了`,
      hint: `第一行也空 ${spaces} 格，与后面的行对齐`,
    }),
    en: ({ text, spaces }) => ({
      message: `the first line “${text}” below | is indented further than the lines behind it, which then are no part of the text`,
      hint: `indent the first line by ${spaces} spaces, as the others are`,
    }),
  },
});

/** A mark of what is missing below a name that has its value already. */
export const keptTodo: Problem<{ name: string; value: string; text: string }> = defineProblem({
  code: "yaml/kept-todo",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ name, value, text }) => ({
      message: `「${name}」已经写了「${value}」，下面还留着「${text}」这一行`,
      hint: "删去待补的这一行",
    }),
    en: ({ name, value, text }) => ({
      message: `“${name}” already says “${value}”, and below it “${text}” is still there`,
      hint: "delete the line with the todo mark",
    }),
  },
});

/** A line of text where a name is needed. */
export const lineWithoutKey: Problem<{
  text: string;
  inList: boolean;
  heads: boolean;
  /** The line with the colon that it seems to have lost; empty where it seems to have had none. */
  meant: string;
}> = defineProblem({
  code: "yaml/line-without-key",
  severity: "error",
  alike: ({ inList, heads, meant }) => `${inList} ${heads} ${meant}`,
  words: {
    zh: ({ text, inList, heads, meant }) => ({
      message: inList ? `「${text}」这一行夹在列表里，前面没有「- 」` : `「${text}」这一行没有「名称: 」`,
      hint: inList
        ? "在前面加上「- 」，让它自成一项；若是上一项的内容，就接在那一行后面"
        : heads
          ? `下面缩进的几行是它的内容，就在行尾加上冒号：${text}:`
          : meant !== ""
            ? `名称后面要有冒号和空格，改成：${meant}`
            : "写成「名称: 内容」；若是上一行的内容，就把它缩进两格",
    }),
    en: ({ text, inList, heads, meant }) => ({
      message: inList
        ? `the line “${text}” stands in a list without “- ” before it`
        : `the line “${text}” has no name`,
      hint: inList
        ? "put “- ” before it, as an item of its own; if it belongs to the item above, join it to that line"
        : heads
          ? `if the indented lines below belong to it, end it with a colon: ${text}:`
          : meant !== ""
            ? `put a colon and a space behind the name: ${meant}`
            : "write it as “name: value”; if it belongs to the line above, indent it by two spaces",
    }),
  },
});

/** List items and keys at one level. */
export const listAndKeys: Problem<{ text: string }> = defineProblem({
  code: "yaml/list-and-keys",
  severity: "error",
  words: {
    zh: ({ text }) => ({
      message: `「${text}」处，列表「- 」和「名称: 」混在了同一层`,
      hint: "把列表放到一个名称下面，或给每一行都写上名称",
    }),
    en: ({ text }) => ({
      message: `at “${text}”, list items and names are mixed at one level`,
      hint: "put the list under a name, or give every line a name",
    }),
  },
});

/** A bracket that is never closed. */
export const unclosedBracket: Problem<{ open: string; close: string }> = defineProblem({
  code: "yaml/unclosed-bracket",
  severity: "error",
  words: {
    zh: ({ open, close }) => ({
      message: `括号「${open}」只有开头，没有结尾`,
      hint: `在这一组内容的末尾补上「${close}」`,
    }),
    en: ({ open, close }) => ({
      message: `the bracket “${open}” is opened but never closed`,
      hint: `put “${close}” at the end of its contents`,
    }),
  },
});

/** A closing bracket with no opening one, or the wrong one. */
export const strayBracket: Problem<{ found: string }> = defineProblem({
  code: "yaml/stray-bracket",
  severity: "error",
  words: {
    zh: ({ found }) => ({ message: `这里多了一个「${found}」`, hint: "删掉它，或在前面补上对应的开头括号" }),
    en: ({ found }) => ({
      message: `there is a “${found}” too many here`,
      hint: "delete it, or put its opening bracket in front",
    }),
  },
});

/** Two commas in a row in brackets. */
export const emptyItem: Problem<None> = defineProblem({
  code: "yaml/empty-item",
  severity: "error",
  words: {
    zh: () => ({ message: "括号里有一项是空的", hint: "删掉多余的逗号；要留空格子就写一对引号 ''" }),
    en: () => ({
      message: "an item in the brackets is empty",
      hint: "delete the extra comma; write '' for a cell that is blank on purpose",
    }),
  },
});

/** Items in brackets with no comma between them. */
export const missingComma: Problem<None> = defineProblem({
  code: "yaml/missing-comma",
  severity: "error",
  words: {
    zh: () => ({
      message: "括号里的两项之间少一个逗号",
      hint: "在两项之间加半角逗号和一个空格，例如：[甲, 乙]",
    }),
    en: () => ({
      message: "a comma is missing between two items in brackets",
      hint: "put a half-width comma and a space between them: [甲, 乙]",
    }),
  },
});

/** List or mapping lines inside brackets. */
export const linesInBrackets: Problem<None> = defineProblem({
  code: "yaml/lines-in-brackets",
  severity: "error",
  words: {
    zh: () => ({ message: "括号里不能再用换行的列表或「名称: 内容」", hint: "去掉括号，改成每项一行" }),
    en: () => ({
      message: "lines of a list or of names cannot stand inside brackets",
      hint: "leave out the brackets and write each item on a line of its own",
    }),
  },
});

/** A backslash in double quotes that escapes nothing. */
export const badEscape: Problem<{ text: string }> = defineProblem({
  code: "yaml/bad-escape",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text }) => ({
      message: `双引号里的「${text}」不是有效的写法`,
      hint: "改用单引号，或把「\\」写成「\\\\」",
    }),
    en: ({ text }) => ({
      message: `“${text}” means nothing inside double quotes`,
      hint: "use single quotes, or write “\\\\” for a backslash",
    }),
  },
});

/** A key longer than YAML allows. */
export const longKey: Problem<None> = defineProblem({
  code: "yaml/long-key",
  severity: "error",
  words: {
    zh: () => ({
      message: "冒号前面的名称太长（超过 1024 个字）",
      hint: "把名称改短，把长的文字写到冒号后面",
    }),
    en: () => ({
      message: "the name before the colon is longer than 1024 characters",
      hint: "shorten the name and put the text behind the colon",
    }),
  },
});

/** A key that is a list or a mapping. */
export const keyNotText: Problem<None> = defineProblem({
  code: "yaml/key-not-text",
  severity: "error",
  words: {
    zh: () => ({ message: "冒号前面的名称不能是一组内容", hint: "改成一个普通的名称，例如：时间: 3月9日" }),
    en: () => ({ message: "a name must be plain text", hint: "write a plain name: 时间: 3月9日" }),
  },
});

/** A value with no key in front of the colon. */
export const keyMissing: Problem<None> = defineProblem({
  code: "yaml/key-missing",
  severity: "error",
  words: {
    zh: () => ({ message: "冒号前面没有名称", hint: "在冒号前面写上名称，例如：时间: 3月9日" }),
    en: () => ({
      message: "there is no name in front of the colon",
      hint: "write a name in front of the colon: 时间: 3月9日",
    }),
  },
});

/** A word behind `|` or `>`. */
export const textAfterBlockMark: Problem<{ mark: string; mended: string }> = defineProblem({
  code: "yaml/text-after-block-mark",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ mark, mended }) => ({
      message: `「${mark}」后面不能在同一行接着写字`,
      hint: `把文字写到下一行并缩进两格；「${mark}」只是文字就加引号：${mended}`,
    }),
    en: ({ mark, mended }) => ({
      message: `no text may follow “${mark}” on the same line`,
      hint: `write the text on the next line, two spaces further in; if “${mark}” is just text, put it in quotes: ${mended}`,
    }),
  },
});

/** A comment with no space in front. */
export const commentWithoutSpace: Problem<None> = defineProblem({
  code: "yaml/comment-without-space",
  severity: "error",
  words: {
    zh: () => ({ message: "「#」前面少一个空格", hint: "在「#」前面加一个空格" }),
    en: () => ({ message: "there is no space in front of “#”", hint: "put a space in front of “#”" }),
  },
});

/** An alias whose anchor does not exist. */
export const unknownAlias: Problem<{ name: string; known: readonly string[] }> = defineProblem({
  code: "yaml/unknown-alias",
  severity: "error",
  words: {
    zh: ({ name, known }) => ({
      message: `「*${name}」引用的「&${name}」前面没有写过`,
      hint: `改成前面写过的：${known.map((name) => `*${name}`).join("、")}`,
    }),
    en: ({ name, known }) => ({
      message: `“*${name}” refers to “&${name}”, which is not written above`,
      hint: `check the name; written above are: ${known.join(", ")}`,
    }),
  },
});

/** An alias inside the value that it names. */
export const aliasInItself: Problem<{ name: string }> = defineProblem({
  code: "yaml/alias-in-itself",
  severity: "error",
  words: {
    zh: ({ name }) => ({
      message: `「*${name}」引用了它自己所在的内容`,
      hint: "删掉这个引用，或把要引用的内容移到前面单独写",
    }),
    en: ({ name }) => ({
      message: `“*${name}” refers to the value it stands in`,
      hint: "delete it, or write the value it refers to further up",
    }),
  },
});

/** A merge key whose value is no mapping. */
export const mergeOfNoMapping: Problem<None> = defineProblem({
  code: "yaml/merge-of-no-mapping",
  severity: "error",
  words: {
    zh: () => ({
      message: "「<<」后面引用的不是一组「名称: 内容」",
      hint: "让「<<」引用一组「名称: 内容」，或删掉这一行",
    }),
    en: () => ({
      message: "“<<” refers to something that is not a group of names and values",
      hint: "let it refer to such a group, or delete the line",
    }),
  },
});

/** A tag of the file's own, such as `!include`. */
export const customTag: Problem<{ tag: string }> = defineProblem({
  code: "yaml/custom-tag",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ tag }) => ({
      message: `不支持「${tag}」这样的标记`,
      hint: `删掉「${tag}」；要当文字印出来就给整段文字加引号`,
    }),
    en: ({ tag }) => ({
      message: `the tag “${tag}” is not supported`,
      hint: `delete “${tag}”; to print it as text, put the whole text in quotes`,
    }),
  },
});

/** A line that starts with `%`. */
export const directive: Problem<{ text: string }> = defineProblem({
  code: "yaml/directive",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text }) => ({
      message: `「${text}」以「%」开头，这样的行不支持`,
      hint: "删掉这一行；是正文就写成「名称: 内容」，并给以「%」开头的文字加引号",
    }),
    en: ({ text }) => ({
      message: `a line such as “${text}” that starts with “%” is not supported`,
      hint: "delete it; if it is text, write it as “name: value” with the text in quotes",
    }),
  },
});

/** A second document behind `---`. */
export const severalDocuments: Problem<{ mark: string }> = defineProblem({
  code: "yaml/several-documents",
  severity: "error",
  words: {
    zh: ({ mark }) => ({
      message: `「${mark}」把文件分成了几份，一个文件只能写一份方案`,
      hint: "删掉这一行；后面是另一份方案，就把它存成另一个文件",
    }),
    en: ({ mark }) => ({
      message: `“${mark}” parts the file into several documents; one file holds one plan`,
      hint: "delete the line; if another plan follows, save it as a file of its own",
    }),
  },
});

/** A value with two anchors, tags and the like. */
export const doubledMark: Problem<{ found: string }> = defineProblem({
  code: "yaml/doubled-mark",
  severity: "error",
  words: {
    zh: ({ found }) => ({
      message: `这里的「${found}」和前面的标记重复或位置不对`,
      hint: `删掉「${found}」；是文字就给整段文字加引号`,
    }),
    en: ({ found }) => ({
      message: `“${found}” repeats a mark or stands in the wrong place`,
      hint: `delete “${found}”; if it is text, put the whole text in quotes`,
    }),
  },
});

/** What no handler knows by name. */
export const broken: Problem<{ text: string }> = defineProblem({
  code: "yaml/broken",
  severity: "error",
  words: {
    zh: ({ text }) => ({
      message: `「${text}」这里的写法读不懂`,
      hint: "检查这一行和上一行的标点、空格和缩进；是普通文字就给它加上引号",
    }),
    en: ({ text }) => ({
      message: `what stands at “${text}” cannot be read`,
      hint: "check marks, spaces and indentation of this line and the one above; if it is plain text, put it in quotes",
    }),
  },
});

/** Every problem of this file. */
export const structureProblems: readonly Problem<never>[] = [
  duplicateKey,
  badIndent,
  deepStart,
  keptTodo,
  lineWithoutKey,
  listAndKeys,
  unclosedBracket,
  strayBracket,
  emptyItem,
  missingComma,
  linesInBrackets,
  badEscape,
  longKey,
  keyNotText,
  keyMissing,
  textAfterBlockMark,
  commentWithoutSpace,
  unknownAlias,
  aliasInItself,
  mergeOfNoMapping,
  customTag,
  directive,
  severalDocuments,
  doubledMark,
  broken,
];
