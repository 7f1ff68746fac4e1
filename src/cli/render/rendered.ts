import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Severity } from "../../diagnostic/problem.ts";
import type { Counts } from "../../report/labels.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Candidate } from "../inputs/candidate.ts";
import type { Outputs, PlanRecord } from "./records.ts";

/** A plan to be rendered. */
export interface PlanTask {
  readonly candidate: Candidate;
  /** The papers to print, by name; the others are up to date. */
  readonly papers: readonly string[];
  /** The fingerprints of its documents as an earlier run wrote them, by paper or of the dossier: a file that still has its own was not edited. */
  readonly known: Readonly<Record<string, Outputs>>;
  /** What runs before that wrote, in formats that the last one was not asked for. */
  readonly former?: Readonly<Record<string, Outputs>>;
}

/** A text for one of the two streams. */
export type Piece = readonly [stream: "out" | "err", text: string];

/** A finding as it is shown at the end of the run. */
export interface Shown {
  readonly text: string;
  /** The same in sentences alone, for a page; the line counts from 1, 0: in no file. */
  readonly said: { readonly line: number; readonly message: string; readonly hint: string };
  readonly severity: Severity;
  /** Empty where it belongs to no file. */
  readonly path: string;
}

/** What became of one plan, as plain data: it may come from another thread. */
export interface Rendered {
  readonly code: ExitCode;
  readonly outcome: "rendered" | "stopped" | "kept" | "failed" | "no plan";
  /** What is to be printed now. */
  readonly printed: readonly Piece[];
  /** The errors that have stopped it. */
  readonly shown: readonly Shown[];
  /** What else was found. */
  readonly found: Counts;
  readonly written: number;
  /** Told once at the end of the run, whichever plan it came from. */
  readonly notices: readonly Diagnostic[];
  /** What its documents were made from, by paper or of the dossier; the key is the caller's to add. */
  readonly records: Readonly<Record<string, Omit<PlanRecord, "key">>>;
}

/** Nothing found. */
export const noCounts: Counts = { error: 0, warning: 0, info: 0 };

/** A plan of which nothing has become. */
export const nothingDone: Rendered = {
  code: exitCodes.fine,
  outcome: "failed",
  printed: [],
  shown: [],
  found: noCounts,
  written: 0,
  notices: [],
  records: {},
};
