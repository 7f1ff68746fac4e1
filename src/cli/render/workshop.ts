import type { Format } from "../../pipeline/render.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import type { CheckBytes, PapersAsked, Press } from "../stages.ts";

/** The settled options of `plan render`. */
export interface RenderOptions {
  /** Undefined: those of the configuration, else all. */
  readonly formats: readonly Format[] | undefined;
  /** Undefined: the folder of the configuration, else the plan's own. */
  readonly out: string | undefined;
  readonly papers: PapersAsked;
  /** A folder of papers and templates; undefined: that of the configuration, else the shipped ones alone. */
  readonly templates: string | undefined;
  readonly force: boolean;
  readonly final: boolean;
  /** Seconds since 1970 of SOURCE_DATE_EPOCH. */
  readonly epoch: number | undefined;
}

/** What plans are rendered with; it stays warm from one to the next. */
export interface Workshop {
  readonly check: CheckBytes;
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly options: RenderOptions;
  readonly context: Context;
}
