import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Host } from "../host/host.ts";
import type { Candidate } from "../inputs/candidate.ts";
import type { Press, Rack } from "../stages.ts";
import { destinationOf } from "./destination.ts";
import type { RenderOptions } from "./render-options.ts";

/** The papers of a run: plans in different folders may have different ones. */
export interface Racks {
  of(candidate: Candidate): Rack;
  readonly diagnostics: readonly Diagnostic[];
  /** The files of the user's that were read, absolute. */
  readonly files: readonly string[];
}

/** What papers are looked up with. */
export interface RackOptions {
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly options: RenderOptions;
  readonly host: Host;
}

/** Opens the papers of all plans before the first is printed, so that a mistake in a template is told once. */
export async function openRacks(
  candidates: readonly Candidate[],
  { press, shelf, options, host }: RackOptions,
): Promise<Racks> {
  const folderOf = (candidate: Candidate): string | undefined =>
    destinationOf(candidate, options, shelf, host).templates;
  const racks = new Map<string | undefined, Rack>();
  for (const folder of new Set(candidates.map(folderOf))) {
    racks.set(folder, await press.rack(folder, options));
  }
  const opened = [...racks.values()];
  return {
    of(candidate) {
      const rack = racks.get(folderOf(candidate));
      if (!rack) throw new Error(`no papers for ${candidate.shown}`);
      return rack;
    },
    diagnostics: opened.flatMap(({ diagnostics }) => diagnostics),
    files: opened.flatMap(({ files }) => files),
  };
}
