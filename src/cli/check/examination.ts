import type { Diagnostic } from "../../diagnostic/diagnostic.ts";

/** What became of one file, as plain data: it may come from another thread. */
export interface Examination {
  readonly outcome: "plan" | "no plan" | "unread";
  readonly diagnostics: readonly Diagnostic[];
  /** Why it could not be read, as a sentence. */
  readonly sentence?: string;
}
