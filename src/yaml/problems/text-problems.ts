import { defineProblem, type Problem } from "../../diagnostic/problem.ts";

/** What was typed and the text as it should be written. */
export type Text = { readonly text: string; readonly mended: string };

/** `- **注意**`: the star makes an alias of it. */
export const aliasByAccident: Problem<Text> = defineProblem({
  code: "yaml/alias-by-accident",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text, mended }) => ({
      message: `「${text}」以「*」开头，会被当成引用而不是文字`,
      hint: `给这段文字加上引号：${mended}`,
    }),
    en: ({ text, mended }) => ({
      message: `“${text}” starts with “*”, which refers to another value instead of being text`,
      hint: `put the text in quotes: ${mended}`,
    }),
  },
});

/** ` #3`: the rest of the line is taken as a comment. */
export const commentByAccident: Problem<Text> = defineProblem({
  code: "yaml/comment-by-accident",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text, mended }) => ({
      message: `「${text}」前面有空格，会被当成注释丢掉`,
      hint: `要印出来就给整段文字加引号：${mended}；真是注释就在「#」后面加一个空格`,
    }),
    en: ({ text, mended }) => ({
      message: `“${text}” has a space before it and is dropped as a comment`,
      hint: `to print it, put the whole text in quotes: ${mended}; for a comment, put a space after “#”`,
    }),
  },
});

/** `[具体日期]`. */
export const bracketText: Problem<Text> = defineProblem({
  code: "yaml/bracket-text",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text, mended }) => ({
      message: `「${text}」用了方括号，会被当成列表而不是文字`,
      hint: `还没定的内容写成 {待补: 还缺什么}；要原样印出来就加引号：${mended}`,
    }),
    en: ({ text, mended }) => ({
      message: `“${text}” is in square brackets and is read as a list, not as text`,
      hint: `write {todo: what is missing} for what is still open; to print it as it stands, put it in quotes: ${mended}`,
    }),
  },
});

/** `{{主题}}`. */
export const braceText: Problem<Text> = defineProblem({
  code: "yaml/brace-text",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text, mended }) => ({
      message: `「${text}」用了花括号，会被当成一组「名称: 内容」而不是文字`,
      hint: `还没定的内容写成 {待补: 还缺什么}；要原样印出来就加引号：${mended}`,
    }),
    en: ({ text, mended }) => ({
      message: `“${text}” is in braces and is read as names and values, not as text`,
      hint: `write {todo: what is missing} for what is still open; to print it as it stands, put it in quotes: ${mended}`,
    }),
  },
});

/** A text that starts with a character that means something to YAML. */
export const reservedCharacter: Problem<Text & { readonly character: string }> = defineProblem({
  code: "yaml/reserved-character",
  severity: "error",
  alike: ({ character }) => character,
  words: {
    zh: ({ character, mended }) => ({
      message: `这段文字以「${character}」开头，「${character}」在这里有特殊含义`,
      hint: `给这段文字加上引号：${mended}`,
    }),
    en: ({ character, mended }) => ({
      message: `the text starts with “${character}”, which has a meaning of its own here`,
      hint: `put the text in quotes: ${mended}`,
    }),
  },
});

/** `标题: 通知: 春游`. */
export const colonInText: Problem<Text> = defineProblem({
  code: "yaml/colon-in-text",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text, mended }) => ({
      message: `「${text}」里又有冒号加空格，分不清哪个是名称`,
      hint: mended.startsWith("{") ? `放进花括号：${mended}` : `给冒号后面的整段文字加上引号：${mended}`,
    }),
    en: ({ text, mended }) => ({
      message: `“${text}” has another colon with a space, so that it is unclear which is the name`,
      hint: mended.startsWith("{")
        ? `put it in braces: ${mended}`
        : `put the whole text behind the first colon in quotes: ${mended}`,
    }),
  },
});

/** `标题: - 甲`. */
export const dashOnKeyLine: Problem<Text> = defineProblem({
  code: "yaml/dash-on-key-line",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text, mended }) => ({
      message: `「${text}」和名称写在了同一行，列表要从下一行开始`,
      hint: `把它移到下一行并多缩进两格；只是普通文字就加引号：${mended}`,
    }),
    en: ({ text, mended }) => ({
      message: `“${text}” stands on the line of its name; a list starts on the next line`,
      hint: `move it to the next line, two spaces further in; if it is just text, put it in quotes: ${mended}`,
    }),
  },
});

/** `数量: -`: a dash for what there is none of, as a value or as a cell of a row. */
export const loneDash: Problem<{ cell: boolean }> = defineProblem({
  code: "yaml/lone-dash",
  severity: "error",
  words: {
    zh: ({ cell }) => ({
      message: "单独一个「-」会被当成列表的开头",
      hint: cell
        ? "要印出一横就加引号：'-'；要空着就写一对引号 ''"
        : "没有内容就把这一项连名称一起删去；要印出一横就加引号：'-'",
    }),
    en: ({ cell }) => ({
      message: "a “-” alone is read as the beginning of a list",
      hint: cell
        ? "to print a dash, put it in quotes: '-'; for a blank cell write ''"
        : "where there is nothing to say, delete it with its name; to print a dash, put it in quotes: '-'",
    }),
  },
});

/** `1,000` in a list in brackets. */
export const commaNumber: Problem<Text> = defineProblem({
  code: "yaml/comma-number",
  severity: "error",
  alike: () => "",
  words: {
    zh: ({ text, mended }) => ({
      message: `括号里的「${text}」会被逗号拆成几项`,
      hint: `去掉数字里的逗号：${mended}；要保留逗号就加引号：'${text}'`,
    }),
    en: ({ text, mended }) => ({
      message: `“${text}” in brackets is split at its comma`,
      hint: `take the comma out of the number: ${mended}; to keep it, put it in quotes: '${text}'`,
    }),
  },
});

/** Lines that YAML joins to one text though a list was meant. */
export const foldedLines: Problem<{ text: string; form: string }> = defineProblem({
  code: "yaml/folded-lines",
  severity: "error",
  alike: ({ form }) => form,
  words: {
    zh: ({ text, form }) => ({
      message: `「${text}」会和上一行连成一段，不会另起一行`,
      hint:
        form === "label"
          ? "写成名称和内容就让它们从下一行开始、逐行对齐，用半角冒号加空格；要保留分行就在冒号后面写「|」"
          : form === "led"
            ? "上面那段话写成「正文: ……」，另起一行写「条目:」，各条往右再缩进两格"
            : "写成列表就让每项占一行，以「- 」开头，不用自己编号；要保留分行就在冒号后面写「|」",
    }),
    en: ({ text, form }) => ({
      message: `“${text}” is joined to the line above and does not start a line`,
      hint:
        form === "label"
          ? "write names and values on lines of their own, with a half-width colon and a space; to keep the line breaks, write “|” behind the colon"
          : form === "led"
            ? "write the paragraph above as “正文: …”, then a line “条目:” with the items two spaces further right"
            : "write a list, each item on a line of its own that starts with “- ” and no number; to keep the line breaks, write “|” behind the colon",
    }),
  },
});

/** Every problem of this file. */
export const textProblems: readonly Problem<never>[] = [
  aliasByAccident,
  commentByAccident,
  bracketText,
  braceText,
  reservedCharacter,
  colonInText,
  dashOnKeyLine,
  loneDash,
  commaNumber,
  foldedLines,
];
