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
    ...lookingInside(read, host),
    ...writingInside(write, host),
    readInput: async () => new TextEncoder().encode(input),
    asker: () => Promise.reject(new Error("nobody is there to be asked")),
    watch: () => Promise.reject(new Error("nothing is watched")),
    git: async () => undefined,
  };
}

type Allowed = (path: string) => boolean;

function refuseOutside(isAllowed: Allowed, action: HostAction, path: string): void {
  if (!isAllowed(path)) throw new HostError("EOUTSIDE", action, path);
}

/** What there is to be found: outside, nothing. */
function lookingInside(
  isAllowed: Allowed,
  host: Host,
): Pick<Host, "realPath" | "openFile" | "stamp" | "list" | "glob"> {
  return {
    realPath: (path) => (isAllowed(path) ? host.realPath(path) : undefined),
    openFile: (path) => (isAllowed(path) ? host.openFile(path) : undefined),
    stamp: (path) => (isAllowed(path) ? host.stamp(path) : undefined),
    list: (path) => (isAllowed(path) ? host.list(path) : []),
    glob: async (pattern, at, ignored) => {
      refuseOutside(isAllowed, "list", at);
      return (await host.glob(pattern, at, ignored)).filter(isAllowed);
    },
  };
}

/** What changes files: refused outside. */
function writingInside(
  isAllowed: Allowed,
  host: Host,
): Pick<Host, "makeFolder" | "writeAtomic" | "removeFile" | "tryWriting" | "createFile"> {
  const must = (path: string): void => refuseOutside(isAllowed, "write", path);
  return {
    makeFolder: (path) => {
      must(path);
      host.makeFolder(path);
    },
    writeAtomic: (path, bytes, durable) => {
      must(path);
      host.writeAtomic(path, bytes, durable);
    },
    removeFile: (path) => {
      must(path);
      host.removeFile(path);
    },
    tryWriting: (path) => {
      must(path);
      host.tryWriting(path);
    },
    createFile: (path, bytes) => {
      must(path);
      host.createFile(path, bytes);
    },
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
