import type { Host } from "../host.ts";
import { versionOf } from "../version.ts";
import { digestOf } from "./digest.ts";

/**
 * What tells this build of the program from another: its version, the launcher (which holds the
 * digests of all code), the fonts and the shipped styles.
 */
export function programIdentity(host: Host): string {
  const { path, packageFolder } = host;
  const dist = path.join(packageFolder, "dist");
  const fonts = path.join(dist, "fonts");
  const files = host.list(fonts).map((name) => `${name} ${host.stamp(path.join(fonts, name))?.size ?? 0}`);
  const launcher = contentOf(path.join(dist, "plan.cjs"), host);
  const styles = path.join(packageFolder, "templates", "styles");
  const shipped = host.list(styles).map((name) => contentOf(path.join(styles, name), host));
  return digestOf([versionOf(host), ...files, launcher, ...shipped].join("\n"));
}

/** The fingerprint of a file's content; empty where it cannot be read. */
export function contentOf(file: string, host: Host): string {
  try {
    return host.entry(file) === "file" ? digestOf(host.readFile(file)) : "";
  } catch {
    return "";
  }
}
