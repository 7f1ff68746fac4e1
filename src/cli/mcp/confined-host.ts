import { systemFontFolders } from "../../font/system-folders.ts";
import { type Host, type HostAction, HostError } from "../host/host.ts";
import { readingInside, wallsAround } from "../host/walls.ts";
import { fontFoldersFile, savedFontFolders } from "../press/font-folders.ts";

/** A world that ends at the walls of one folder, with what was printed in it. */
export interface ConfinedHost extends Host {
  /** Everything printed, in order. */
  readonly printed: () => string;
}

/**
 * One folder of a machine as a world of its own: what lies outside is not there and cannot be written,
 * links that lead outside included. The program's own files and the fonts of the machine can be read.
 * Nobody answers questions, no program is started; `input` is standard input.
 */
export function confine(host: Host, folder: string, input = ""): ConfinedHost {
  const inside = wallsAround(readable(host, folder), host);
  const [read, write] = [inside.holds, wallsAround([folder], host).holds];
  const must = (isAllowed: (path: string) => boolean, action: HostAction, path: string): void => {
    if (!isAllowed(path)) throw new HostError("EOUTSIDE", action, path);
  };
  let printed = "";
  const printer = {
    write: (text: string): void => {
      printed += text;
    },
    isTerminal: false,
    columns: 80,
  };
  return {
    ...host,
    cwd: folder,
    out: printer,
    err: printer,
    printed: () => printed,
    inputIsTerminal: false,
    ...readingInside(inside, host),
    realPath: (path) => (read(path) ? host.realPath(path) : undefined),
    openFile: (path) => (read(path) ? host.openFile(path) : undefined),
    stamp: (path) => (read(path) ? host.stamp(path) : undefined),
    list: (path) => (read(path) ? host.list(path) : []),
    glob: async (pattern, at, ignored) => {
      must(read, "list", at);
      return (await host.glob(pattern, at, ignored)).filter(read);
    },
    readInput: async () => new TextEncoder().encode(input),
    makeFolder: (path) => {
      must(write, "write", path);
      host.makeFolder(path);
    },
    writeAtomic: (path, bytes, durable) => {
      must(write, "write", path);
      host.writeAtomic(path, bytes, durable);
    },
    removeFile: (path) => {
      must(write, "write", path);
      host.removeFile(path);
    },
    tryWriting: (path) => {
      must(write, "write", path);
      host.tryWriting(path);
    },
    createFile: (path, bytes) => {
      must(write, "write", path);
      host.createFile(path, bytes);
    },
    asker: () => Promise.reject(new Error("nobody is there to be asked")),
    watch: () => Promise.reject(new Error("nothing is watched")),
    git: async () => undefined,
  };
}

/** The folder, the program's own files and the fonts of the machine. */
function readable(host: Host, folder: string): readonly string[] {
  const fonts = [...systemFontFolders(host), ...savedFontFolders(host)];
  // An installation may keep its parts elsewhere, behind links.
  const program = ["", "templates", "schemas", "dist", "build/fonts"].map((each) =>
    host.path.join(host.packageFolder, each),
  );
  return [folder, ...program, ...fonts, fontFoldersFile(host)];
}
