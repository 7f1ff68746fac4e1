import type { Host } from "../host/host.ts";
import { readingInside, wallsAround } from "../host/walls.ts";
import { fontFoldersFile } from "../press/font-folders.ts";
import type { Walls } from "../stages.ts";

/**
 * A host that shows a plan no file outside the folder: its pictures, class lists and style files are
 * looked for there, in the package, and in what the configuration names. Fonts are opened piece by
 * piece and listed, which no plan can ask for.
 */
export function guardedHost(host: Host, { folder, named }: Walls): Host {
  const walls = wallsAround([folder, host.packageFolder, fontFoldersFile(host), ...named], host);
  const { entry, readFile } = readingInside(walls, host);
  const guarded: Pick<Host, "entry" | "readFile"> = {
    // A configuration is looked for in the folders above.
    entry: (path) => (host.entry(path) === "folder" ? "folder" : entry(path)),
    readFile,
  };
  return Object.assign(Object.create(host) as Host, guarded);
}
