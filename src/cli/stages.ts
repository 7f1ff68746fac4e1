import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Plan } from "../plan/plan.ts";

/** What the checks make of one file. */
export interface CheckedFile {
  /** The plan, where one could be read. */
  readonly plan?: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the file means to be a plan: a file of a folder that does not is passed over. */
  readonly isPlan: boolean;
}

/** A document format. */
export type DocumentFormat = "docx" | "pdf";

/** Checks one file; `path` is as shown to the user. */
export type CheckBytes = (bytes: Uint8Array, path: string) => CheckedFile;

/**
 * The stages that the commands call, each loaded when it is first wanted, so that `plan check`
 * never loads a document library; tests hand in their own.
 */
export interface Stages {
  check(): Promise<CheckBytes>;
}
