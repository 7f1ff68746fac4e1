import type { Host } from "../host/host.ts";
import { configName } from "./config-name.ts";

/** A configuration in an installed package: its file, or the version that is there instead of the wanted one. */
export type InstalledBase = { readonly file: string } | { readonly installed: string };

/** `name`, `@scope/name`, each with an `@version` behind it: `2` stands for every 2.x. */
const request = /^((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:@v?(\d+(?:\.\d+){0,2}))?$/;

/** Looks for a package in the node_modules of a folder and those above it; nothing is fetched. */
export function installedBase(name: string, folder: string, host: Host): InstalledBase | undefined {
  const [, packageName, wanted] = request.exec(name) ?? [];
  if (packageName === undefined) return undefined;
  const { path } = host;
  for (let at = folder; ; at = path.dirname(at)) {
    const home = path.join(at, "node_modules", packageName);
    const file = path.join(home, configName);
    if (host.entry(file) === "file") {
      const installed = wanted === undefined ? "" : versionIn(path.join(home, "package.json"), host);
      return wanted === undefined || `${installed}.`.startsWith(`${wanted}.`) ? { file } : { installed };
    }
    if (path.dirname(at) === at) return undefined;
  }
}

/** The version that a package names; "?" where it names none. */
function versionIn(file: string, host: Host): string {
  if (host.entry(file) !== "file") return "?";
  return /"version"\s*:\s*"([^"]+)"/.exec(new TextDecoder().decode(host.readFile(file)))?.[1] ?? "?";
}
