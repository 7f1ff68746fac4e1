import { type KeyProblems, keyProblems } from "../diagnostic/key-problems.ts";
import { defineProblem, type Problem } from "../diagnostic/problem.ts";
import { fileKinds } from "../yaml/problems/file-problems.ts";

/** A file of another kind is given as a style. */
export const notAStyle: Problem<{ kind: string }> = defineProblem({
  code: "style/not-a-style",
  severity: "error",
  words: {
    zh: ({ kind }) => ({
      message: `${fileKinds[kind]?.zh ?? "文件里有不是文字的内容"}，不是版式文件`,
      hint: "新建一个 .yaml 文本文件，第一行写「继承: 公文」，下面写要改的几行，例如「纸张: { 上边距: 30mm }」",
    }),
    en: ({ kind }) => ({
      message: `${fileKinds[kind]?.en ?? "the file holds something that is no text"}, not a style file`,
      hint: "make a .yaml text file that begins with “extends: official”, then the lines that differ, such as “page: {top: 30mm}”",
    }),
  },
});

const ofStyles = keyProblems("style", { zh: "版式文件", en: "a style file" });

/** A key that no style has. */
export const unknownKey: KeyProblems["unknownKey"] = ofStyles.unknownKey;

/** A colon that is full-width, or has no space behind it, so that key and value run together. */
export const wrongColon: KeyProblems["wrongColon"] = ofStyles.wrongColon;

/** A key that is written twice, maybe once in Chinese and once in English. */
export const repeatedKey: KeyProblems["repeatedKey"] = ofStyles.repeatedKey;

/** A value that does not fit its key. */
export const wrongValue: KeyProblems["wrongValue"] = ofStyles.wrongValue;

/** A group is expected and something else is found. */
export const notAGroup: KeyProblems["notAGroup"] = ofStyles.notAGroup;

/** A style builds on one that is not there. */
export const unknownBase: Problem<{ name: string; nearest: string; known: readonly string[] }> =
  defineProblem({
    code: "style/unknown-base",
    severity: "error",
    words: {
      zh: ({ name, nearest, known }) => ({
        message: `找不到要继承的版式「${name}」`,
        hint: `${nearest === "" ? "改用" : `改成「${nearest}」；`}现有的版式：${known.join("、")}`,
      }),
      en: ({ name, nearest, known }) => ({
        message: `there is no style “${name}” to build on`,
        hint: `${nearest === "" ? "use one of" : `write “${nearest}”; there are`}: ${known.join(", ")}`,
      }),
    },
  });

/** A style builds on itself, maybe through others. */
export const circularBase: Problem<{ name: string }> = defineProblem({
  code: "style/circular-base",
  severity: "error",
  words: {
    zh: ({ name }) => ({
      message: `版式「${name}」绕了一圈又继承到自己`,
      hint: "把这里的「继承」改成别的版式，例如写成：继承: standard",
    }),
    en: ({ name }) => ({
      message: `the style “${name}” ends up building on itself`,
      hint: "build on another style; write, for instance, “继承: standard”",
    }),
  },
});

/** The picture of a header is not there, or cannot be printed. */
export const missingLogo: Problem<{ file: string }> = defineProblem({
  code: "style/missing-logo",
  severity: "error",
  words: {
    zh: ({ file }) => ({
      message: `页眉的图片「${file}」找不到，或者不是能印的 PNG、JPEG 图片`,
      hint: "把图片放在版式文件的文件夹里，写它的文件名，例如「图片: 校徽.png」；不要图片就写「图片: 无」",
    }),
    en: ({ file }) => ({
      message: `the picture “${file}” of the header is not there, or is no PNG or JPEG that can be printed`,
      hint: "put it beside the style file and write its file name, such as “图片: 校徽.png”; for no picture write “图片: 无”",
    }),
  },
});

/** A style that builds on nothing leaves something out. */
export const missingValue: Problem<{ group: string; key: string; expectedZh: string; expectedEn: string }> =
  defineProblem({
    code: "style/missing-value",
    severity: "error",
    words: {
      zh: ({ group, key, expectedZh }) => ({
        message: `${group === "" ? "版式文件" : `「${group}」`}里缺「${key}」`,
        hint: `写上「${key}: 」和它的内容（${expectedZh}），或者在开头写「继承: standard」`,
      }),
      en: ({ group, key, expectedEn }) => ({
        message: `${group === "" ? "the style file" : `“${group}”`} lacks “${key}”`,
        hint: `write “${key}: ” and its value (${expectedEn}), or “extends: standard” at the top`,
      }),
    },
  });

/** Margins that leave no room for text. */
export const noRoom: Problem<{ direction: string }> = defineProblem({
  code: "style/no-room",
  severity: "error",
  words: {
    zh: ({ direction }) => ({
      message:
        direction === "width" ? "左右边距太大，纸上没有写字的地方了" : "上下边距太大，纸上没有写字的地方了",
      hint: `改小页边距，例如写成：${direction === "width" ? "左" : "上"}边距: 25.4mm`,
    }),
    en: ({ direction }) => ({
      message: `the margins leave no ${direction} for the text`,
      hint: `make the margins smaller; write, for instance, “${direction === "width" ? "左" : "上"}边距: 25.4mm”`,
    }),
  },
});

/** A style says something for a paper that there is not; the papers that there are print as they would without it. */
export const unknownPaper: Problem<{ name: string; nearest: string; known: readonly string[] }> =
  defineProblem({
    code: "style/unknown-paper",
    severity: "warning",
    words: {
      zh: ({ name, nearest, known }) => ({
        message: `版式里的「文书」写了「${name}」，没有这样一份文书，这一段不起作用`,
        hint: `${nearest === "" ? "改用" : `改成「${nearest}」；`}现有的文书：${known.join("、")}`,
      }),
      en: ({ name, nearest, known }) => ({
        message: `the style says something for “${name}”, but there is no such paper`,
        hint: `${nearest === "" ? "use one of" : `write “${nearest}”; there are`}: ${known.join(", ")}`,
      }),
    },
  });

/** A plan or the command line asks for a style that is neither built in nor a file. */
export const unknownStyle: Problem<{ name: string; nearest: string; known: readonly string[] }> =
  defineProblem({
    code: "style/unknown-style",
    severity: "error",
    words: {
      zh: ({ name, nearest, known }) => ({
        message: `找不到版式「${name}」`,
        hint: `${nearest === "" ? "改用" : `改成「${nearest}」；`}现有的版式：${known.join("、")}；用自己的版式文件时，写它的文件名，例如 校办版式.yaml`,
      }),
      en: ({ name, nearest, known }) => ({
        message: `there is no style “${name}”`,
        hint: `${nearest === "" ? "use one of" : `write “${nearest}”; there are`}: ${known.join(", ")}; for a style file of your own write its path`,
      }),
    },
  });
