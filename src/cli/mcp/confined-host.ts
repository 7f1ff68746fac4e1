import { systemFontFolders } from "../../font/system-folders.ts";
import { type Host, type HostAction, HostError } from "../host/host.ts";
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
  const { read, write } = walls(host, folder);
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
    entry: (path) => (read(path) ? host.entry(path) : undefined),
    realPath: (path) => (read(path) ? host.realPath(path) : undefined),
    readFile: (path) => {
      must(read, "read", path);
      return host.readFile(path);
    },
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

/** What may be read, and what may be written, by paths with all their links followed. */
function walls(host: Host, folder: string): Readonly<Record<"read" | "write", (path: string) => boolean>> {
  const own = leadsTo(folder, host);
  const fonts = [...systemFontFolders(host), ...savedFontFolders(host)];
  // An installation may keep its parts elsewhere, behind links.
  const program = ["", "templates", "schemas", "dist", "build/fonts"].map((each) =>
    host.path.join(host.packageFolder, each),
  );
  const readable = [folder, ...program, ...fonts, fontFoldersFile(host)].map((each) => leadsTo(each, host));
  return {
    read: (path) => {
      const real = leadsTo(path, host);
      return readable.some((root) => isWithin(real, root, host));
    },
    write: (path) => isWithin(leadsTo(path, host), own, host),
  };
}

/** Whether a path is a folder or lies below it; both with their links followed. */
export function isWithin(path: string, folder: string, host: Host): boolean {
  const below = host.path.relative(folder, path);
  return below !== ".." && !below.startsWith(`..${host.path.sep}`) && !host.path.isAbsolute(below);
}

/** Where a path leads; of one that is not there yet, where it would. */
export function leadsTo(path: string, host: Host): string {
  const whole = host.path.resolve(host.cwd, path);
  const real = host.realPath(whole);
  if (real !== undefined) return real;
  const above = host.path.dirname(whole);
  return above === whole ? whole : host.path.join(leadsTo(above, host), host.path.basename(whole));
}
