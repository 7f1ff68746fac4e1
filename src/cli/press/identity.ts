import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import { versionOf } from "../line/version.ts";

/**
 * What tells this build of the program from another: its version, its code and the shipped styles. The
 * launcher holds the digests of all code, so few bytes are read for it.
 */
export function programIdentity(host: Host): string {
  const { path, packageFolder } = host;
  const dist = path.join(packageFolder, "dist");
  const code = contentOf(path.join(dist, "plan.cjs"), host);
  const fonts = path.join(dist, "fonts");
  const faces = host.list(fonts).map((name) => `${name} ${host.stamp(path.join(fonts, name))?.size ?? 0}`);
  const styles = path.join(packageFolder, "templates", "styles");
  const shipped = host.list(styles).map((name) => contentOf(path.join(styles, name), host));
  return digestOf([versionOf(host), code, ...faces, ...shipped].join("\n"));
}

/** The fingerprint of a file's content; empty where it cannot be read. */
export function contentOf(file: string, host: Host): string {
  try {
    return host.entry(file) === "file" ? digestOf(host.readFile(file)) : "";
  } catch {
    return "";
  }
}
