import { defineProblem, type Problem } from "../diagnostic/problem.ts";

/** A comment that names a check where there is nothing to suppress. */
export const unusedSuppression: Problem<{ code: string; whole: boolean }> = defineProblem({
  code: "lint/unused-suppression",
  severity: "warning",
  words: {
    zh: ({ code, whole }) => ({
      message: `${whole ? "全文" : "这里"}没有「${code}」的问题，「不检查」用不着了`,
      hint: whole ? "删去这条注释" : "删去这条注释；写错了地方就移到有问题的那一行的上面或行尾",
    }),
    en: ({ code, whole }) => ({
      message: `${whole ? "the file" : "this place"} has no finding of ${code}, so nothing is suppressed`,
      hint: whole
        ? "Delete the comment"
        : "Delete the comment, or move it above or to the end of the line it is for",
    }),
  },
});

/** A comment that names a check that does not exist. */
export const unknownCode: Problem<{ code: string; nearest: string }> = defineProblem({
  code: "lint/unknown-code",
  severity: "warning",
  words: {
    zh: ({ code, nearest }) => ({
      message: `没有「${code}」这一项检查`,
      hint: nearest === "" ? "照抄报告里的代码；全部代码见 plan explain --all" : `改成：${nearest}`,
    }),
    en: ({ code, nearest }) => ({
      message: `there is no check “${code}”`,
      hint:
        nearest === "" ? "Copy the code from the report; plan explain --all lists them" : `Write: ${nearest}`,
    }),
  },
});

/** A comment that suppresses without saying what. */
export const suppressionWithoutCode: Problem<{ example: string }> = defineProblem({
  code: "lint/suppression-without-code",
  severity: "info",
  words: {
    zh: ({ example }) => ({
      message: "「不检查」后面要写明是哪一项检查",
      hint: `写上报告里的代码和理由，例如：${example}`,
    }),
    en: ({ example }) => ({
      message: "the comment does not say which check it suppresses",
      hint: `Write the code from the report and a reason, as ${example}`,
    }),
  },
});

/** A comment that does not say why. */
export const suppressionWithoutReason: Problem<{ example: string }> = defineProblem({
  code: "lint/suppression-without-reason",
  severity: "info",
  words: {
    zh: ({ example }) => ({
      message: "「不检查」没有写理由，以后看的人不知道为什么",
      hint: `在后面补上理由，例如：${example}`,
    }),
    en: ({ example }) => ({
      message: "the comment gives no reason, so whoever reads it later cannot tell why",
      hint: `Add the reason, as ${example}`,
    }),
  },
});

/** A comment for the whole file that stands further down. */
export const misplacedSuppression: Problem<{ code: string }> = defineProblem({
  code: "lint/misplaced-suppression",
  severity: "warning",
  words: {
    zh: ({ code }) => ({
      message: `「全文不检查 ${code}」写在了文件中间，没有起作用`,
      hint: "移到文件开头、第一项内容的上面",
    }),
    en: ({ code }) => ({
      message: `the comment that suppresses ${code} in the whole file stands too far down and does nothing`,
      hint: "Move it to the beginning of the file, above the first key",
    }),
  },
});

/** A comment for what stops a plan from being read or printed. */
export const notSuppressible: Problem<{ code: string }> = defineProblem({
  code: "lint/not-suppressible",
  severity: "warning",
  words: {
    zh: ({ code }) => ({
      message: `「${code}」不能用注释关掉：不改好，方案就读不全、印不出`,
      hint: "删去这条注释，照报告的提示把问题改好",
    }),
    en: ({ code }) => ({
      message: `${code} cannot be suppressed: until it is mended the plan cannot be read or printed`,
      hint: "Delete the comment and mend what the report says",
    }),
  },
});

/** A comment for a check that the configuration has locked. */
export const lockedSuppression: Problem<{ code: string; by: string }> = defineProblem({
  code: "lint/locked-rule",
  severity: "warning",
  words: {
    zh: ({ code, by }) => ({
      message: `「${by}」锁定了「${code}」，不能在方案里用注释关掉`,
      hint: "删去这条注释，照报告的提示把问题改好",
    }),
    en: ({ code, by }) => ({
      message: `“${by}” has locked ${code}: a plan cannot suppress it`,
      hint: "Delete the comment and mend what the report says",
    }),
  },
});

/** What can be wrong with a comment that suppresses a check. */
export const suppressionProblems: readonly Problem<never>[] = [
  unusedSuppression,
  unknownCode,
  suppressionWithoutCode,
  suppressionWithoutReason,
  misplacedSuppression,
  notSuppressible,
  lockedSuppression,
];
