import type { Language, Severity } from "../diagnostic/problem.ts";
import type { AnyRule } from "../lint/rule.ts";
import { type AnyProblem, problemOf } from "./catalogue.ts";

type Json = Readonly<Record<string, unknown>>;

/** How SARIF calls our severities (3.27.10). */
export const sarifLevels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** What SARIF is told about a code: its default level, why it matters, and examples as help. */
export function sarifRule(code: string, language: Language): Json {
  const problem = problemOf(code);
  if (problem === undefined) throw new Error(`src/report/catalogue.ts lacks the problem ${code}`);
  const words = helpWords[language];
  const why = isRule(problem) ? problem.why[language] : words.noRule;
  const see = words.see(code);
  return {
    id: code,
    name: nameOf(code),
    shortDescription: { text: why },
    fullDescription: { text: why },
    help: { text: `${why}\n${see}`, markdown: markdownOf(problem, why, see, words) },
    defaultConfiguration: { level: sarifLevels[problem.severity] },
    properties: { tags: [code.split("/")[0] ?? code] },
  };
}

interface HelpWords {
  readonly bad: string;
  readonly good: string;
  readonly noRule: string;
  readonly see: (code: string) => string;
}

const helpWords: Readonly<Record<Language, HelpWords>> = {
  zh: {
    bad: "不要这样写：",
    good: "应当这样写：",
    noRule: "这样写读不出方案的内容，改好以后才能排版。",
    see: (code) => `运行 plan explain ${code} 可以看到说明。`,
  },
  en: {
    bad: "Not so:",
    good: "But so:",
    noRule: "What is written so cannot be read as a plan; mend it before it is printed.",
    see: (code) => `Run plan explain ${code} for more.`,
  },
};

function markdownOf(problem: AnyProblem, why: string, see: string, words: HelpWords): string {
  const examples = isRule(problem) ? problem.examples : { bad: [], good: [] };
  const block = (title: string, text: string | undefined): string[] =>
    text === undefined ? [] : [`${title}\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\``];
  return [why, ...block(words.bad, examples.bad[0]), ...block(words.good, examples.good[0]), see].join(
    "\n\n",
  );
}

function isRule(problem: AnyProblem): problem is AnyRule {
  return "why" in problem && "examples" in problem;
}

/** SARIF wants a name in one word: DateWeekdayMismatch. */
function nameOf(code: string): string {
  return code.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
