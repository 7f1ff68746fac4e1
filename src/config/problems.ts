import { type KeyProblems, keyProblems } from "../diagnostic/key-problems.ts";
import { defineProblem, type Problem } from "../diagnostic/problem.ts";

/** A key that the configuration does not have. */
export const unknownKey: Problem<{
  key: string;
  group: string;
  nearest: string;
  known: readonly string[];
  home: string;
  /** What is written behind the key, where that is one line. */
  value: string;
}> = defineProblem({
  code: "config/unknown-key",
  severity: "error",
  words: {
    zh: ({ key, group, nearest, known, home, value }) => ({
      message: `${group === "" ? "设置文件" : `「${group}」`}里没有「${key}」这一项`,
      hint:
        home !== ""
          ? `把它写在「${home}」里，写成「${home}: {${key}: ${value}}」`
          : nearest === ""
            ? `改用这些名称：${known.join("、")}`
            : `改成「${nearest}」`,
    }),
    en: ({ key, group, nearest, known, home, value }) => ({
      message: `${group === "" ? "a configuration" : `“${group}”`} has no key “${key}”`,
      hint:
        home !== ""
          ? `write it inside “${home}”, as “${home}: {${key}: ${value}}”`
          : nearest === ""
            ? `use one of: ${known.join(", ")}`
            : `write “${nearest}”`,
    }),
  },
});

const ofSettings = keyProblems("config", { zh: "设置文件", en: "a configuration" });

/** One key written twice, or under two names. */
export const repeatedKey: KeyProblems["repeatedKey"] = ofSettings.repeatedKey;

/** A value that does not fit its key. */
export const wrongValue: KeyProblems["wrongValue"] = ofSettings.wrongValue;

/** A group is expected and something else is found; `sample` is what it may hold, as it is written. */
export const notAGroup: Problem<{ key: string; known: readonly string[]; sample: string }> = defineProblem({
  code: "config/not-a-group",
  severity: "error",
  words: {
    zh: ({ key, known, sample }) => ({
      message: `${key === "" ? "设置文件里" : `「${key}」下面`}应当分项来写`,
      hint: `例如写成：${key === "" ? sample : `${key}: {${sample}}`}${known.length > 0 ? `；可以写的有：${known.join("、")}` : ""}`,
    }),
    en: ({ key, known, sample }) => ({
      message: `${key === "" ? "the configuration" : `“${key}”`} should hold keys of its own`,
      hint: `write, for instance, “${key === "" ? sample : `${key}: {${sample}}`}”${known.length > 0 ? `; it may hold ${known.join(", ")}` : ""}`,
    }),
  },
});

/** A rule that does not exist, or one whose level is fixed because nothing can be printed otherwise. */
export const unknownRule: Problem<{
  key: string;
  fixed: boolean;
  nearest: string;
  families: readonly string[];
}> = defineProblem({
  code: "config/unknown-rule",
  severity: "error",
  words: {
    zh: ({ key, fixed, nearest, families }) => ({
      message: fixed ? `「${key}」是写法上的错误，不能调整或关闭` : `没有「${key}」这条规则`,
      hint: fixed
        ? "删去这一行"
        : nearest === ""
          ? `写检查结果每行末尾的规则名，或者改成一类规则：${families.join("、")}`
          : `改成「${nearest}」`,
    }),
    en: ({ key, fixed, nearest, families }) => ({
      message: fixed ? `“${key}” is an error of form; its level is fixed` : `there is no rule “${key}”`,
      hint: fixed
        ? "delete this line"
        : nearest === ""
          ? `write the code at the end of a finding's line, or a family: ${families.join(", ")}`
          : `write “${nearest}”`,
    }),
  },
});

/** A file to build on that is not there. */
export const unknownBase: Problem<{ path: string }> = defineProblem({
  code: "config/unknown-base",
  severity: "error",
  words: {
    zh: ({ path }) => ({
      message: `找不到要继承的设置文件「${path}」`,
      hint: "核对路径；路径从这个设置文件所在的文件夹算起",
    }),
    en: ({ path }) => ({
      message: `there is no configuration “${path}” to build on`,
      hint: "check the path; it starts from the folder of this file",
    }),
  },
});

/** A configuration that builds on itself. */
export const circularBase: Problem<{ path: string }> = defineProblem({
  code: "config/circular-base",
  severity: "error",
  words: {
    zh: ({ path }) => ({
      message: `继承「${path}」绕了一圈又回到自己`,
      hint: "删去这里的「继承」，或者改成别的文件",
    }),
    en: ({ path }) => ({
      message: `building on “${path}” leads back to this file`,
      hint: "delete this base or name another file",
    }),
  },
});

/** An installed package that holds the configuration to build on, in another version. */
export const baseVersion: Problem<{ path: string; installed: string }> = defineProblem({
  code: "config/base-version",
  severity: "error",
  words: {
    zh: ({ path, installed }) => ({
      message: `要继承「${path}」，装着的是 ${installed} 版`,
      hint: `安装所要的版本：npm install ${path}`,
    }),
    en: ({ path, installed }) => ({
      message: `“${path}” is to be built on, but version ${installed} is installed`,
      hint: `install the wanted version: npm install ${path}`,
    }),
  },
});

/** Something that would loosen a rule which the configuration below has locked. */
export const lockedRule: Problem<{ key: string; rules: readonly string[]; by: string }> = defineProblem({
  code: "config/locked-rule",
  severity: "warning",
  words: {
    zh: ({ key, rules, by }) => ({
      message: `「${by}」锁定了规则「${rules.join("」「")}」，这里的「${key}」对它不起作用`,
      hint: "删去这一处；确实要改，请和定那份设置的人商量",
    }),
    en: ({ key, rules, by }) => ({
      message: `“${by}” has locked ${rules.join(", ")}: “${key}” does nothing to that here`,
      hint: "delete this, or ask whoever keeps that configuration",
    }),
  },
});

/** A default style that is neither shipped nor a file. */
export const unknownStyle: Problem<{ name: string; nearest: string; known: readonly string[] }> =
  defineProblem({
    code: "config/unknown-style",
    severity: "error",
    words: {
      zh: ({ name, nearest, known }) => ({
        message: `找不到默认的版式「${name}」`,
        hint: nearest === "" ? `改成 ${known.join("、")} 之一，或者版式文件的路径` : `改成「${nearest}」`,
      }),
      en: ({ name, nearest, known }) => ({
        message: `there is no style “${name}”`,
        hint:
          nearest === ""
            ? `write one of ${known.join(", ")}, or the path of a style file`
            : `write “${nearest}”`,
      }),
    },
  });

/** Every problem of the room. */
export const configProblems: readonly Problem<never>[] = [
  unknownKey,
  repeatedKey,
  wrongValue,
  notAGroup,
  unknownRule,
  unknownBase,
  circularBase,
  baseVersion,
  lockedRule,
  unknownStyle,
];
