import type { DossierOrder, PapersAsked } from "../../paper/paper.ts";
import type { Audience } from "../../plan/body.ts";
import type { Format } from "../../vocabulary/formats.ts";
import type { PictureOptions } from "../../write/page-writer.ts";

/** The settled options of `plan render`. */
export interface RenderOptions {
  /** Undefined: those of the configuration, else all. */
  readonly formats: readonly Format[] | undefined;
  readonly pictures: PictureOptions;
  /** Undefined: the folder of the configuration, else the plan's own. */
  readonly out: string | undefined;
  readonly papers: PapersAsked;
  /** Undefined: each paper for itself. */
  readonly dossier: DossierOrder | undefined;
  /** A folder of papers and templates; undefined: that of the configuration, else the shipped ones alone. */
  readonly templates: string | undefined;
  /** Who is to read the documents; internal: those of the school, who read everything. */
  readonly audience: Audience;
  /** What the documents are called while they are not final; undefined: as each plan says. */
  readonly draft: string | undefined;
  readonly force: boolean;
  readonly final: boolean;
  /** Seconds since 1970 of SOURCE_DATE_EPOCH. */
  readonly epoch: number | undefined;
}
