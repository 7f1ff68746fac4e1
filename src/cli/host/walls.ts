import { type Host, HostError } from "./host.ts";

/** Folders and files beyond which nothing is there, with all links followed. */
export interface Walls {
  /** Whether a path, whether it is there yet or not, stands inside. */
  readonly holds: (path: string) => boolean;
}

/** Walls around some folders and files of a machine; a link that leads outside stands outside. */
export function wallsAround(places: readonly string[], host: Host): Walls {
  const roots = places.map((each) => leadsTo(each, host));
  return {
    holds: (path) => {
      const real = leadsTo(path, host);
      return roots.some((root) => isWithin(real, root, host));
    },
  };
}

/** What a host shows of files, through walls: those outside are not there. */
export function readingInside(walls: Walls, host: Host): Pick<Host, "entry" | "readFile"> {
  return {
    entry: (path) => (walls.holds(path) ? host.entry(path) : undefined),
    readFile: (path) => {
      if (!walls.holds(path)) throw new HostError("EOUTSIDE", "read", path);
      return host.readFile(path);
    },
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
