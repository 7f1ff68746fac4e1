import { visible } from "../../report/visible.ts";
import type { Host } from "./host.ts";

/** A path as the user should see it: relative to the current folder where it lies below, else whole. */
export function shownPath(path: string, host: Host): string {
  const relative = host.path.relative(host.cwd, host.path.resolve(host.cwd, path));
  if (relative === "") return ".";
  return relative === ".." || relative.startsWith(`..${host.path.sep}`) || host.path.isAbsolute(relative)
    ? path
    : relative;
}

/** The same for a line that is printed: a name may hold line breaks and escape sequences. */
export function printedPath(path: string, host: Host): string {
  return visible(shownPath(path, host));
}

/** An absolute path. */
export function fullPath(path: string, host: Host): string {
  return host.path.resolve(host.cwd, path);
}

/**
 * What tells two paths apart on the machines that see least difference between names (Windows and
 * macOS ignore case, macOS also how a letter is composed), so that what is safe here is safe there.
 */
export function pathIdentity(path: string, host: Host): string {
  return fullPath(path, host).normalize("NFC").toLowerCase();
}
