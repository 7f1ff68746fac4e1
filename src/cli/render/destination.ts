import { type Format, formatNames, usualFormats } from "../../vocabulary/formats.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Host } from "../host/host.ts";
import { fullPath } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { belowOf } from "../inputs/shared-folder.ts";
import type { RenderOptions } from "./render-options.ts";

/** What is printed of a plan, and where to. */
export interface Destination {
  readonly formats: readonly Format[];
  /** The folder of its documents, absolute. */
  readonly folder: string;
  /** The folder of the user's templates, absolute; undefined: the shipped ones alone. */
  readonly templates: string | undefined;
}

/**
 * The command line says it, else the configuration that holds for the plan, else it is Word and PDF,
 * beside the plan. In another place plans keep their folders: below those that the arguments share, or
 * below that of the configuration.
 */
export function destinationOf(
  { file, below }: Candidate,
  options: Pick<RenderOptions, "formats" | "out" | "templates">,
  shelf: ConfigShelf,
  host: Host,
): Destination {
  const { config, out, templates } = shelf.of(file);
  const configured = config.output.formats;
  const usual = configured ? formatNames.filter((format) => configured.includes(format)) : usualFormats;
  const { path } = host;
  const folderOf = (): string => {
    if (options.out !== undefined) return path.join(fullPath(options.out, host), below);
    return out === undefined ? path.dirname(file) : path.join(out.folder, belowOf(file, out.base, host));
  };
  return {
    formats: options.formats ?? usual,
    folder: folderOf(),
    templates: options.templates ?? templates,
  };
}
