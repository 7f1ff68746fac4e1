import type { FontFolders } from "../../font/find-family.ts";
import { createFontBook, type LoadedFontBook } from "../../font/font-book.ts";
import type { FontFiles } from "../../font/font-files.ts";
import type { FontBookOptions } from "../../font/shelf.ts";
import { systemFontFolders } from "../../font/system-folders.ts";
import type { Style } from "../../style/style.ts";
import { type Host, HostError } from "../host/host.ts";
import { fullPath } from "../host/paths.ts";
import { savedFontFolders } from "./font-folders.ts";

/** Font books of one run: the machine's folders are listed and its fonts opened once, also for papers bound together. */
export function createFontBooks(
  given: readonly string[],
  host: Host,
  files: FontFiles = fontFilesOf(host),
): (style: Style) => LoadedFontBook {
  const folders = fontFolders(given, host);
  // Papers change a style, but hardly ever its faces.
  const books = new Map<string, LoadedFontBook>();
  const opened: FontBookOptions["opened"] = new Map();
  return ({ faces }) => {
    const key = JSON.stringify(faces);
    const options = { faces, files, shipped: shippedFonts(host), folders, opened };
    const book = books.get(key) ?? createFontBook(options);
    books.set(key, book);
    return book;
  };
}

/** Where fonts are looked for: the folders given on the command line, those that the user has added, the system's. */
export function fontFolders(given: readonly string[], host: Host): FontFolders {
  return {
    given: [...given.map((folder) => existingFolder(folder, host)), ...savedFontFolders(host)],
    system: systemFontFolders(host),
  };
}

function existingFolder(folder: string, host: Host): string {
  const path = fullPath(folder, host);
  if (host.entry(path) !== "folder") throw new HostError("ENOENT", "list", path);
  return path;
}

/** In the installed package the fonts lie in dist; a run from the sources takes them where the build makes them. */
export function shippedFonts(host: Host): string {
  const [installed = "", built = ""] = ["dist", "build"].map((name) =>
    host.path.join(host.packageFolder, name, "fonts"),
  );
  return host.entry(installed) === "folder" ? installed : built;
}

/** The fonts of the disk; a folder is listed once. */
export function fontFilesOf(host: Host): FontFiles {
  const listed = new Map<string, readonly string[]>();
  return {
    open: (path) => host.openFile(path),
    list: (folder) => {
      const files = listed.get(folder) ?? filesBelow(folder, host, 6);
      listed.set(folder, files);
      return files;
    },
  };
}

/** All files below a folder, sorted; a link that leads in a circle ends at the depth. */
function filesBelow(folder: string, host: Host, depth: number): readonly string[] {
  return host.list(folder).flatMap((name) => {
    const path = host.path.join(folder, name);
    const entry = host.entry(path);
    if (entry === "folder") return depth > 0 ? filesBelow(path, host, depth - 1) : [];
    return entry === "file" ? [path] : [];
  });
}
