import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Language, Sentence } from "../diagnostic/problem.ts";
import { problemOf } from "./catalogue.ts";
import { visible } from "./visible.ts";

/** The sentence of a finding; throws where its code is missing from the catalogue, which is our mistake. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): Sentence {
  const problem = problemOf(diagnostic.code);
  if (problem === undefined) throw new Error(`src/report/catalogue.ts lacks the problem ${diagnostic.code}`);
  const sentence = problem.words[language](safe(diagnostic.data) as never);
  const { count } = diagnostic;
  if (count === undefined) return sentence;
  const places = language === "zh" ? `（共 ${count} 处）` : ` (${count} places)`;
  return { ...sentence, message: sentence.message + places };
}

/** Data with every text made safe: what a plan says may hold line breaks and escape sequences, a sentence about it may not. */
function safe(data: unknown): unknown {
  if (typeof data === "string") return visible(data);
  if (Array.isArray(data)) return data.map(safe);
  if (typeof data !== "object" || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, safe(value)]));
}
