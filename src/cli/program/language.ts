import type { Language } from "../../diagnostic/problem.ts";

/** The words that mean a language on the command line and in PLAN_LANG. */
const spoken: Readonly<Record<string, Language>> = {
  zh: "zh",
  "zh-cn": "zh",
  中文: "zh",
  en: "en",
  "en-us": "en",
  english: "en",
};

/** The language that a word means, or undefined. */
export function languageNamed(word: string): Language | undefined {
  return spoken[word.trim().toLowerCase().replaceAll("_", "-").replace(/\..*$/, "")];
}

/**
 * The language of everything that will be printed: `--lang` wherever it stands before `--`, then
 * PLAN_LANG, then Chinese. Read off the raw arguments, because even a mistake in them is told in it;
 * a word that is no language is left for the parser to complain about.
 */
export function settleLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  let asked: string | undefined;
  options.forEach((word, at) => {
    if (word === "--lang") asked = options[at + 1] ?? asked;
    else if (word.startsWith("--lang=")) asked = word.slice("--lang=".length);
  });
  return languageNamed(asked ?? "") ?? languageNamed(environment.PLAN_LANG ?? "") ?? "zh";
}
