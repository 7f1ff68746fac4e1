/** How grave a finding is: an error stops a render, a warning and an info do not. */
export type Severity = "error" | "warning" | "info";

/** The languages in which `plan` speaks to its user. */
export type Language = "zh" | "en";

/** What a diagnostic says: what was found and what it should be; the hint starts with a verb. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** Plain values that a sentence is made of; they survive JSON. */
export type Data = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * A kind of problem: its permanent code (`room/kebab-name`), its severity and its words.
 * Logic names the problem and hands over data; only the reporters call the words.
 */
export interface Problem<D extends Data = Data> {
  readonly code: string;
  readonly severity: Severity;
  readonly words: Readonly<Record<Language, (data: D) => Sentence>>;
  /** What two findings share that say the same of two places, and are one in a report; absent: all of their data. */
  alike?(data: D): string;
}

/** Declares a problem; the type of its data is read from its words. */
export function defineProblem<D extends Data>(problem: Problem<D>): Problem<D> {
  return problem;
}
