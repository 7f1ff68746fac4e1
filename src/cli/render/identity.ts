import type { Host } from "../host.ts";
import { versionOf } from "../version.ts";
import { digestOf } from "./digest.ts";

/**
 * What tells this build of the program from another: its version, the files that it is made of (the
 * names of the bundled parts hold their digests), and the shipped styles.
 */
export function programIdentity(host: Host): string {
  const { path, packageFolder } = host;
  const folders = [
    path.join(packageFolder, "dist"),
    path.join(packageFolder, "dist", "chunks"),
    path.join(packageFolder, "dist", "fonts"),
  ];
  const files = folders.flatMap((folder) =>
    host.list(folder).map((name) => `${name} ${host.stamp(path.join(folder, name))?.size ?? 0}`),
  );
  const entries = ["cli.js", "worker.js"].map((name) =>
    contentOf(path.join(packageFolder, "dist", name), host),
  );
  const styles = path.join(packageFolder, "templates", "styles");
  const shipped = host.list(styles).map((name) => contentOf(path.join(styles, name), host));
  return digestOf([versionOf(host), ...files, ...entries, ...shipped].join("\n"));
}

/** The fingerprint of a file's content; empty where it cannot be read. */
export function contentOf(file: string, host: Host): string {
  try {
    return host.entry(file) === "file" ? digestOf(host.readFile(file)) : "";
  } catch {
    return "";
  }
}
