import type { Severity } from "../diagnostic/problem.ts";
import type { Range, Source } from "../source/source.ts";

/** How grave a rule's findings are; `off`: the rule does not run. */
export type RuleLevel = Severity | "off";

/** Days on which there is no school, first and last included. */
export interface Holiday {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a school or a district has settled for all its plans; complete, nothing is looked up later. */
export interface Config {
  /** Levels by the code or the family of a rule (`date/weekday-mismatch`, `date`). */
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** What is settled about single rules: by code, then by the English key of the option. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  /** The rules, by code, that who builds on this may only make graver, each with the file that says so. */
  readonly locked: ReadonlyMap<string, string>;
  /** Sections that a plan must have, as written, by the key of the plan's kind; `all` for every kind. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** How many pupils one adult may lead; undefined: the rule's own number. */
  readonly pupilsPerAdult: number | undefined;
  /** Days are numbered from 1 January 1970. */
  readonly holidays: readonly Holiday[];
  /** Working days among the holidays and at weekends. */
  readonly makeUpDays: readonly number[];
  /** The first days of terms: each lies in the first school week of its term. */
  readonly termStarts: readonly number[];
  /** How many days before an event something must be done at the latest, by what it is called (备案). */
  readonly deadlines: ReadonlyMap<string, number>;
  /** The papers that are printed of an event where its plan lists none, by key of its kind or `all`. */
  readonly papers: ReadonlyMap<string, readonly Placed<string>[]>;
  /** What papers say in all plans that do not word it themselves. */
  readonly sentences: readonly Sentence[];
  /** What holds for a plan that does not say otherwise. */
  readonly defaults: Defaults;
  readonly output: OutputDefaults;
}

/** A value of the configuration with the place where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly source: Source;
  readonly range: Range;
}

/** A fixed sentence of the school: a wording of one paper, or of every paper that has one of its name. */
export interface Sentence {
  readonly paper: Placed<string> | undefined;
  readonly name: Placed<string>;
  readonly texts: readonly string[];
}

/** What holds for a plan that does not say otherwise. */
export interface Defaults {
  readonly school: string | undefined;
  /** Who signs. */
  readonly unit: string | undefined;
  /** Whom to ask, where a plan names nobody. */
  readonly contacts: readonly string[] | undefined;
  /** A shipped style by name, or a file relative to the configuration's folder. */
  readonly style: Placed<string> | undefined;
  /** Key of a numbering scheme. */
  readonly numbering: string | undefined;
  /** A folder of papers and templates, relative to the configuration's folder. */
  readonly templates: Placed<string> | undefined;
}

/** Where documents go and which they are. */
export interface OutputDefaults {
  /** Relative to the folder of the configuration that names it. */
  readonly folder: Placed<string> | undefined;
  readonly formats: readonly string[] | undefined;
}

/** What holds where there is no configuration. */
export const noConfig: Config = {
  levels: new Map(),
  options: new Map(),
  locked: new Map(),
  required: new Map(),
  pupilsPerAdult: undefined,
  holidays: [],
  makeUpDays: [],
  termStarts: [],
  deadlines: new Map(),
  papers: new Map(),
  sentences: [],
  defaults: {
    school: undefined,
    unit: undefined,
    contacts: undefined,
    style: undefined,
    numbering: undefined,
    templates: undefined,
  },
  output: { folder: undefined, formats: undefined },
};
