import { defineProblem, type Problem } from "../diagnostic/problem.ts";

/** The same key twice in one mapping. */
export const duplicateKey: Problem<{ key: string }> = defineProblem({
  code: "yaml/duplicate-key",
  severity: "error",
  words: {
    zh: ({ key }) => ({
      message: `「${key}」写了两次`,
      hint: "删掉一处，或把两处的内容合在一起；同一栏要写两次时给名称加括号，例如「活动流程（第一天）」「活动流程（第二天）」",
    }),
    en: ({ key }) => ({
      message: `“${key}” is written twice`,
      hint: "delete one of them or put their contents together; to have a field twice give it a suffix in brackets: 活动流程（第一天）",
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
/** Aliases that unfold to more than the limit. */
export const tooManyAliases: Problem<{ limit: number }> = defineProblem({
  code: "yaml/too-many-aliases",
  severity: "error",
  words: {
    zh: ({ limit }) => ({ message: `引用（*）展开后超过 ${limit} 项`, hint: "减少引用，或把内容直接写出来" }),
    en: ({ limit }) => ({
      message: `the aliases (*) unfold to more than ${limit} values`,
      hint: "use fewer aliases, or write the values out",
    }),
  },
});
/** A key that is a list or a mapping. */
export const keyNotText: Problem<Record<never, never>> = defineProblem({
  code: "yaml/key-not-text",
  severity: "error",
  words: {
    zh: () => ({ message: "冒号前面的名称不能是列表或字典", hint: "改成一个普通的名称，例如：时间: 3月9日" }),
    en: () => ({
      message: "a key must be plain text, not a list or a mapping",
      hint: "write a name: 时间: 3月9日",
    }),
  },
});
/** A merge key whose value is no mapping. */
export const mergeOfNoMapping: Problem<Record<never, never>> = defineProblem({
  code: "yaml/merge-of-no-mapping",
  severity: "error",
  words: {
    zh: () => ({
      message: "「<<」后面引用的不是「名称: 内容」的形式",
      hint: "让「<<」引用一组「名称: 内容」，或删掉这一行",
    }),
    en: () => ({
      message: "“<<” refers to something that is no mapping",
      hint: "let it refer to a mapping, or delete the line",
    }),
  },
});
/** What no handler knows by name. */
export const broken: Problem<{ what: string }> = defineProblem({
  code: "yaml/broken",
  severity: "error",
  words: {
    zh: ({ what }) => ({ message: `这里的写法读不懂`, hint: `检查「${what}」附近的标点、空格和缩进` }),
    en: ({ what }) => ({
      message: "this cannot be read",
      hint: `check marks, spaces and indentation near “${what}”`,
    }),
  },
});

/** Every problem of this room. */
export const yamlProblems: readonly Problem<never>[] = [
  duplicateKey,
  aliasInItself,
  tooManyAliases,
  keyNotText,
  mergeOfNoMapping,
  broken,
];
