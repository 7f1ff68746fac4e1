import type { Host } from "../host/host.ts";

/** The version in the package's own package.json. */
export function versionOf(host: Host): string {
  const text = new TextDecoder().decode(host.readFile(host.path.join(host.packageFolder, "package.json")));
  const read: unknown = JSON.parse(text);
  const version = typeof read === "object" && read !== null && "version" in read ? read.version : undefined;
  return String(version ?? "0.0.0");
}
