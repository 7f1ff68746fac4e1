import { defineProblem, type Problem } from "./problem.ts";

/** What can be wrong with the keys of a file of settings, in words that call the file by its name. */
export interface KeyProblems {
  readonly unknownKey: Problem<{ key: string; group: string; nearest: string; known: readonly string[] }>;
  readonly wrongColon: Problem<{ key: string; colon: string }>;
  readonly repeatedKey: Problem<{ key: string; first: string }>;
  readonly wrongValue: Problem<{
    key: string;
    found: string;
    expectedZh: string;
    expectedEn: string;
    nearest: string;
    /** A value that fits, as it is written; empty where any text does. */
    example: string;
  }>;
  /** `sample` is what may stand behind the key, as it is written. */
  readonly notAGroup: Problem<{ key: string; known: readonly string[]; sample: string }>;
}

/** A whole file that has keys, or a key with keys of its own. */
function behind(key: string, sample: string): string {
  return key === "" ? sample : `${key}: {${sample}}`;
}

/** What a file of settings is called. */
interface FileName {
  readonly zh: string;
  readonly en: string;
}

/** The problems of a family of codes (`style`, `paper`, `config`); `file` is what such a file is called. */
export function keyProblems(family: string, file: FileName): KeyProblems {
  return {
    unknownKey: unknownKey(family, file),
    wrongColon: wrongColon(family),
    repeatedKey: repeatedKey(family),
    wrongValue: wrongValue(family),
    notAGroup: notAGroup(family, file),
  };
}

function unknownKey(family: string, file: FileName): KeyProblems["unknownKey"] {
  return defineProblem({
    code: `${family}/unknown-key`,
    severity: "error",
    words: {
      zh: ({ key, group, nearest, known }) => ({
        message: `${group === "" ? file.zh : `「${group}」`}里没有「${key}」这一项`,
        hint: nearest === "" ? `改用这些名称：${known.join("、")}` : `改成「${nearest}」`,
      }),
      en: ({ key, group, nearest, known }) => ({
        message: `${group === "" ? file.en : `“${group}”`} has no key “${key}”`,
        hint: nearest === "" ? `use one of: ${known.join(", ")}` : `write “${nearest}”`,
      }),
    },
  });
}

function wrongColon(family: string): KeyProblems["wrongColon"] {
  return defineProblem({
    code: `${family}/wrong-colon`,
    severity: "error",
    words: {
      zh: ({ key, colon }) => ({
        message:
          colon === "："
            ? `「${key}」后面是中文冒号「：」，应为英文冒号加一个空格`
            : `「${key}」的冒号后面少一个空格`,
        hint: `写成「${key}: 」，再写内容`,
      }),
      en: ({ key, colon }) => ({
        message:
          colon === "："
            ? `the colon behind “${key}” is full-width`
            : `the colon behind “${key}” lacks its space`,
        hint: `write “${key}: ”, then the value`,
      }),
    },
  });
}

function repeatedKey(family: string): KeyProblems["repeatedKey"] {
  return defineProblem({
    code: `${family}/repeated-key`,
    severity: "error",
    words: {
      zh: ({ key, first }) => ({
        message: key === first ? `「${key}」写了两次` : `「${key}」和前面的「${first}」是同一项，写了两次`,
        hint: "删去其中一处",
      }),
      en: ({ key, first }) => ({
        message: key === first ? `“${key}” is written twice` : `“${key}” says the same as “${first}” above`,
        hint: "delete one of them",
      }),
    },
  });
}

function wrongValue(family: string): KeyProblems["wrongValue"] {
  return defineProblem({
    code: `${family}/wrong-value`,
    severity: "error",
    words: {
      zh: ({ key, found, expectedZh, nearest, example }) => ({
        message: `「${key}」${found === "" ? "后面没有内容" : `写的是「${found}」`}，应为${/^[a-z0-9"]/i.test(expectedZh) ? " " : ""}${expectedZh}`,
        hint:
          nearest !== ""
            ? `改成「${nearest}」`
            : example === ""
              ? `写上${expectedZh}`
              : `例如写成：${key}: ${example}`,
      }),
      en: ({ key, found, expectedEn, nearest, example }) => ({
        message: `“${key}” is ${found === "" ? "empty" : `“${found}”`}, but should be ${expectedEn}`,
        hint:
          nearest !== ""
            ? `write “${nearest}”`
            : example === ""
              ? `write ${expectedEn}`
              : `write, for instance, “${key}: ${example}”`,
      }),
    },
  });
}

function notAGroup(family: string, file: FileName): KeyProblems["notAGroup"] {
  return defineProblem({
    code: `${family}/not-a-group`,
    severity: "error",
    words: {
      zh: ({ key, known, sample }) => ({
        message: key === "" ? `${file.zh}里没有内容` : `「${key}」下面应当分项来写`,
        hint: `例如写成：${behind(key, sample)}${known.length > 0 ? `；可以写的项目有：${known.join("、")}` : ""}`,
      }),
      en: ({ key, known, sample }) => ({
        message: key === "" ? `${file.en} says nothing` : `“${key}” should hold keys of its own`,
        hint: `write, for instance, “${behind(key, sample)}”${known.length > 0 ? `; it may hold ${known.join(", ")}` : ""}`,
      }),
    },
  });
}
