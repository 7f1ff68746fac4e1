import type { Diagnostic, Outcome } from "../../diagnostic/diagnostic.ts";
import type { Dossier } from "../../paper/dossier.ts";
import type { MadePaper } from "../../pipeline/make-paper.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";

/** Makes a paper, for a dossier or for itself. */
export type Make = (ready: ReadyPaper, dossier?: Dossier) => Outcome<MadePaper>;

/** What has been made so far. */
export interface Bench {
  readonly made: ReadonlyMap<ReadyPaper, MadePaper>;
  readonly make: Make;
  readonly diagnostics: Diagnostic[];
}
