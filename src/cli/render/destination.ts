import type { Format } from "../../pipeline/render.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Candidate } from "../inputs/inputs.ts";
import { documentFormats, usualFormats } from "../program/options.ts";
import type { RenderOptions } from "./workshop.ts";

/** What is printed of a plan, and where to. */
export interface Destination {
  readonly formats: readonly Format[];
  /** Undefined: beside the plan. */
  readonly out: string | undefined;
  /** The folder of the user's templates, absolute; undefined: the shipped ones alone. */
  readonly templates: string | undefined;
}

/** The command line says it, else the configuration that holds for the plan, else it is Word and PDF, beside the plan. */
export function destinationOf(
  { file }: Candidate,
  options: Pick<RenderOptions, "formats" | "out" | "templates">,
  shelf: ConfigShelf,
): Destination {
  const { config, out, templates } = shelf.of(file);
  const configured = config.output.formats;
  const usual = configured ? documentFormats.filter((format) => configured.includes(format)) : usualFormats;
  return {
    formats: options.formats ?? usual,
    out: options.out ?? out,
    templates: options.templates ?? templates,
  };
}
