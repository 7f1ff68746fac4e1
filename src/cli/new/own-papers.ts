import { createConfigShelf } from "../config/config-shelf.ts";
import type { Host } from "../host/host.ts";
import { fullPath, shownPath } from "../host/paths.ts";

/** What an action of `plan template` is given. */
export interface TemplateOrder {
  /** The name of a paper, or undefined. */
  readonly name: string | undefined;
  readonly from: string | undefined;
  /** The folder of the school's papers, as the options say. */
  readonly folder: string | undefined;
}

/** Where a school without a configuration keeps its papers. */
const usualFolder = "文书";

/** The folder of a school's own papers. */
export interface OwnFolder {
  /** Absolute. */
  readonly path: string;
  /** As shown to the user. */
  readonly shown: string;
  /** Whether the configuration names it, so that every command finds it. */
  readonly settled: boolean;
}

/** The folder that is asked for, else the one that the configuration names, else 文书 in the current folder. */
export function ownFolder(asked: string | undefined, host: Host): OwnFolder {
  const { templates } = createConfigShelf(host).of("-");
  const path = asked !== undefined ? fullPath(asked, host) : (templates ?? fullPath(usualFolder, host));
  return { path, shown: shownPath(path, host) || ".", settled: templates === path };
}
