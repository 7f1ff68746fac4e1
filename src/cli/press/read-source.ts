import { createSource, type Source } from "../../source/source.ts";
import type { Host } from "../host/host.ts";
import { shownPath } from "../host/paths.ts";

/** A text file of the user's or the package's, UTF-8, with or without a byte order mark. */
export function readSource(file: string, host: Host): Source {
  return createSource(shownPath(file, host), new TextDecoder().decode(host.readFile(file)));
}
