import type { Host } from "../host/host.ts";
import { fullPath } from "../host/paths.ts";

/** Whether an argument that names no file is a pattern for names. */
export function isPattern(arg: string): boolean {
  return /[*?]|\[.+\]|\{.+\}/.test(arg);
}

/** The folder that an argument means: itself, that of a file, or the one above the first wildcard. */
export function folderOf(arg: string, host: Host): string {
  const { path } = host;
  if (arg === "-") return host.cwd;
  const full = fullPath(arg, host);
  if (host.entry(full) === "folder") return full;
  if (host.entry(full) !== undefined || !isPattern(arg)) return path.dirname(full);
  return path.dirname(fullPath(arg.slice(0, arg.search(/[*?[{]/)).concat("x"), host));
}

/** The deepest folder that holds all of some; on Windows there may be none. */
export function sharedFolder(folders: readonly string[], { path }: Host): string | undefined {
  return folders.reduce<string | undefined>((shared, folder) => {
    let common = shared ?? folder;
    while (relativeBelow(common, folder, path) === undefined) {
      const above = path.dirname(common);
      if (above === common) return undefined;
      common = above;
    }
    return common;
  }, folders[0]);
}

/** The folder of a file below another; empty where it lies in it, or nowhere below. */
export function belowOf(file: string, folder: string | undefined, { path }: Host): string {
  return folder === undefined ? "" : (relativeBelow(folder, path.dirname(file), path) ?? "");
}

function relativeBelow(folder: string, other: string, path: Host["path"]): string | undefined {
  const relative = path.relative(folder, other);
  const outside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return outside ? undefined : relative;
}
