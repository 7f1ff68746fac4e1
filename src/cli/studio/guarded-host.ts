import { type Host, HostError } from "../host/host.ts";
import { isWithin, leadsTo } from "../mcp/confined-host.ts";
import { fontFoldersFile } from "../press/font-folders.ts";

/**
 * A host that shows a plan no file outside the folder: its pictures, class lists and style files are
 * looked for there, in the package, and in what the configuration names. Fonts are opened piece by
 * piece and listed, which no plan can ask for.
 */
export function guardedHost(host: Host, folder: string, named: readonly string[]): Host {
  const roots = [folder, host.packageFolder, fontFoldersFile(host), ...named].map((each) =>
    leadsTo(each, host),
  );
  const isOpen = (path: string): boolean => {
    const real = leadsTo(path, host);
    return roots.some((root) => isWithin(real, root, host));
  };
  const guarded: Pick<Host, "entry" | "readFile"> = {
    entry(path) {
      const entry = host.entry(path);
      return entry === "folder" || isOpen(path) ? entry : undefined;
    },
    readFile(path) {
      if (!isOpen(path)) throw new HostError("ENOENT", "read", path);
      return host.readFile(path);
    },
  };
  return Object.assign(Object.create(host) as Host, guarded);
}
