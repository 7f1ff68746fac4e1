import type { Data, Language } from "./problem.ts";

/** What is told of a problem beyond its sentence: why it matters, and what it looks like. */
export interface Explanation {
  /** Why it matters to a teacher. */
  readonly why: Readonly<Record<Language, string>>;
  /** A whole file that has the problem. */
  readonly bad?: string;
  /** The same file as it should be. */
  readonly good?: string;
  /** Where no file can show it: data for an example of its sentence. */
  readonly data?: Data;
}

/** Explanations by code. */
export type Explanations = Readonly<Record<string, Explanation>>;

/** An explanation with a file before and after it is mended. */
export function shown(zh: string, en: string, bad: string, good: string): Explanation {
  return { why: { zh, en }, bad, good };
}

/** An explanation with data for its sentence alone. */
export function told(zh: string, en: string, data: Data): Explanation {
  return { why: { zh, en }, data };
}
