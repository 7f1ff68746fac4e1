import { defineProblem, type Problem } from "../../diagnostic/problem.ts";

/** A mark that the input method got wrong: where, what was typed, and the line as it should be. */
export type Typed = { readonly line: number; readonly found: string; readonly mended: string };

/** A colon of the input method where YAML needs `: `. */
export const fullWidthColon: Problem<Typed> = defineProblem({
  code: "yaml/full-width-colon",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ line, found, mended }) => ({
      message: `第 ${line} 行的冒号是全角「${found}」`,
      hint: `改成半角冒号${mended.endsWith(":") ? "" : "加一个空格"}：${mended}`,
    }),
    en: ({ line, found, mended }) => ({
      message: `the colon in line ${line} is full-width “${found}”`,
      hint: `write a half-width colon${mended.endsWith(":") ? "" : " and a space"}: ${mended}`,
    }),
  },
});

/** `时间:3月9日`. */
export const colonWithoutSpace: Problem<Typed> = defineProblem({
  code: "yaml/colon-without-space",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ line, mended }) => ({
      message: `第 ${line} 行的冒号后面少一个空格`,
      hint: `在冒号后面加一个空格：${mended}`,
    }),
    en: ({ line, mended }) => ({
      message: `the colon in line ${line} has no space after it`,
      hint: `put a space after the colon: ${mended}`,
    }),
  },
});

/** `-集合`. */
export const dashWithoutSpace: Problem<Typed> = defineProblem({
  code: "yaml/dash-without-space",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ line, mended }) => ({
      message: `第 ${line} 行的「-」后面少一个空格`,
      hint: `在「-」后面加一个空格：${mended}`,
    }),
    en: ({ line, mended }) => ({
      message: `the “-” in line ${line} has no space after it`,
      hint: `put a space after the “-”: ${mended}`,
    }),
  },
});

/** `上午 8 : 30`, whose colon YAML takes for that of a name. */
export const spacedClock: Problem<{ found: string; mended: string }> = defineProblem({
  code: "yaml/spaced-clock",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ found, mended }) => ({
      message: `「${found}」里时刻的冒号旁边有空格，会被当成名称和内容`,
      hint: `去掉空格：${mended}`,
    }),
    en: ({ found, mended }) => ({
      message: `in “${found}” the colon of a clock has spaces beside it and is taken for that of a name`,
      hint: `take the spaces out: ${mended}`,
    }),
  },
});

const isDash = (found: string): boolean => /^\p{Pd}|^\u2212/u.test(found);

/** `－ 集合`, `— 集合`, or a bullet before a name. */
export const fullWidthDash: Problem<Typed> = defineProblem({
  code: "yaml/full-width-dash",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ line, found, mended }) => ({
      message: isDash(found)
        ? `第 ${line} 行开头的短横是全角「${found}」，不会当成列表`
        : `第 ${line} 行开头是「${found}」，不是短横，不会当成列表`,
      hint: `改成半角短横「-」加一个空格：${mended}`,
    }),
    en: ({ line, found, mended }) => ({
      message: `${isDash(found) ? "the dash in" : "what opens"} line ${line} is “${found}”, which makes no list item`,
      hint: `write a half-width “-” and a space: ${mended}`,
    }),
  },
});

/** `＃ 备注` on a line of its own. */
export const fullWidthHash: Problem<Typed> = defineProblem({
  code: "yaml/full-width-hash",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ line, found, mended }) => ({
      message: `第 ${line} 行开头的井号是全角「${found}」，不会当成写给自己看的话`,
      hint: `改成半角井号「#」加一个空格：${mended}；要印出来就写成「名称: 内容」`,
    }),
    en: ({ line, found, mended }) => ({
      message: `the “${found}” in line ${line} is full-width and starts no comment`,
      hint: `write a half-width “#” and a space: ${mended}; to print the line, write “name: content”`,
    }),
  },
});

/** `｛对象: 学生，人数: 30｝` and `［一班，二班］`. */
export const fullWidthBracket: Problem<{ found: string; mended: string }> = defineProblem({
  code: "yaml/full-width-bracket",
  severity: "error",
  alike: ({ found }) => found,
  words: {
    zh: ({ found, mended }) => ({
      message: `括号「${found}」是全角的，会被当成普通文字`,
      hint: `改成半角括号、半角冒号和半角逗号：${mended}`,
    }),
    en: ({ found, mended }) => ({
      message: `the bracket “${found}” is full-width and is taken for text`,
      hint: `write half-width brackets, colons and commas: ${mended}`,
    }),
  },
});

/** An ideographic or other odd space where YAML needs the ordinary one. */
export const fullWidthSpace: Problem<Typed> = defineProblem({
  code: "yaml/full-width-space",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ line, found, mended }) => ({
      message: `第 ${line} 行用了${found === "\u3000" ? "全角空格" : "特殊空格"}，这里要用半角空格`,
      hint: `删掉它，改用半角空格：${mended}`,
    }),
    en: ({ line, found, mended }) => ({
      message: `line ${line} has a ${found === "\u3000" ? "full-width" : "special"} space where an ordinary one is needed`,
      hint: `put ordinary spaces in its place: ${mended}`,
    }),
  },
});

/** A tab in the indentation. */
export const tabIndent: Problem<{ line: number; spaces: number }> = defineProblem({
  code: "yaml/tab-indent",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ line, spaces }) => ({
      message: `第 ${line} 行开头用了制表符（Tab 键），这里只能用空格`,
      hint: `把行首的制表符改成 ${spaces} 个空格`,
    }),
    en: ({ line, spaces }) => ({
      message: `line ${line} is indented with a tab; only spaces may be used`,
      hint: `replace the tab at the start of the line by ${spaces} spaces`,
    }),
  },
});

/** `，` between the items of a list in brackets. */
export const fullWidthComma: Problem<{ mended: string }> = defineProblem({
  code: "yaml/full-width-comma",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ mended }) => ({
      message: "括号里用了全角逗号「，」，会被当成一整项",
      hint: `改成半角逗号加一个空格：${mended}`,
    }),
    en: ({ mended }) => ({
      message: "the items in brackets are parted by a full-width comma “，”, which makes them one item",
      hint: `write a half-width comma and a space: ${mended}`,
    }),
  },
});

/** “ or ” where the value needs half-width quotes. */
export const fullWidthQuote: Problem<{ found: string; mended: string }> = defineProblem({
  code: "yaml/full-width-quote",
  severity: "error",
  alike: ({ found }) => found,
  words: {
    zh: ({ found, mended }) => ({
      message: `这里的引号是全角「${found}」，起不到引号的作用`,
      hint: `改成半角引号：${mended}`,
    }),
    en: ({ found, mended }) => ({
      message: `the quote “${found}” is full-width and does not quote`,
      hint: `write half-width quotes: ${mended}`,
    }),
  },
});

/** A quote that is never closed. */
export const unclosedQuote: Problem<{ quote: string; mended: string }> = defineProblem({
  code: "yaml/unclosed-quote",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ quote, mended }) => ({
      message: `引号 ${quote} 只有开头，没有结尾`,
      hint: `在这段文字末尾补上同样的引号：${mended}`,
    }),
    en: ({ quote, mended }) => ({
      message: `the quote ${quote} is opened but never closed`,
      hint: `close the quote at the end of the text: ${mended}`,
    }),
  },
});

/** Text behind a closing quote. */
export const textAfterQuote: Problem<{ mended: string }> = defineProblem({
  code: "yaml/text-after-quote",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ mended }) => ({
      message: "引号结束后，同一行又写了别的文字",
      hint: `把整段文字放进一对单引号，或改用中文引号“ ”：${mended}`,
    }),
    en: ({ mended }) => ({
      message: "there is more text behind the closing quote",
      hint: `put the whole text in single quotes: ${mended}`,
    }),
  },
});

/** Every problem of this file. */
export const typingProblems: readonly Problem<never>[] = [
  fullWidthColon,
  colonWithoutSpace,
  dashWithoutSpace,
  spacedClock,
  fullWidthDash,
  fullWidthHash,
  fullWidthBracket,
  fullWidthSpace,
  tabIndent,
  fullWidthComma,
  fullWidthQuote,
  unclosedQuote,
  textAfterQuote,
];
