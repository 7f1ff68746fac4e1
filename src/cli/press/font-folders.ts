import type { Host } from "../host/host.ts";
import { pathIdentity } from "../host/paths.ts";

/**
 * The folders with fonts that a user has told `plan fonts --add` of: a fact of the machine, so it is
 * kept with the user's settings and not in a repository. A line a folder.
 */
export function savedFontFolders(host: Host): readonly string[] {
  const file = fontFoldersFile(host);
  if (host.entry(file) !== "file") return [];
  const lines = new TextDecoder().decode(host.readFile(file)).split(/\r?\n/u);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** Adds a folder (an absolute path) at the end; false where it is there already. */
export function saveFontFolder(folder: string, host: Host): boolean {
  const saved = savedFontFolders(host);
  if (saved.some((other) => pathIdentity(other, host) === pathIdentity(folder, host))) return false;
  write([...saved, folder], host);
  return true;
}

/** Takes a folder out again; false where it is not there. */
export function forgetFontFolder(folder: string, host: Host): boolean {
  const saved = savedFontFolders(host);
  const left = saved.filter((other) => pathIdentity(other, host) !== pathIdentity(folder, host));
  if (left.length === saved.length) return false;
  write(left, host);
  return true;
}

function write(folders: readonly string[], host: Host): void {
  const file = fontFoldersFile(host);
  host.makeFolder(host.path.dirname(file));
  host.writeAtomic(file, new TextEncoder().encode(folders.map((folder) => `${folder}\n`).join("")));
}

/** The file of these lines, where each system keeps the settings of programs. */
export function fontFoldersFile({ platform, environment, home, path }: Host): string {
  const base =
    platform === "win32"
      ? (environment.APPDATA ?? path.join(home, "AppData", "Roaming"))
      : platform === "darwin"
        ? path.join(home, "Library", "Application Support")
        : (environment.XDG_CONFIG_HOME ?? path.join(home, ".config"));
  return path.join(base, "activity-plan", "font-folders.txt");
}
