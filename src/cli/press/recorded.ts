import type { Host } from "../host/host.ts";

/** A host that remembers which files were wanted of it, also those that were not there. */
export interface RecordedHost {
  readonly host: Host;
  /** The absolute paths of the files wanted since the last call, found or not, each once and sorted. */
  take(): readonly string[];
}

/**
 * Watches what is read, so that a document can be known to be up to date by what it was made from: a
 * style of the user's, a picture, and whatever else is read through this host in time to come.
 */
export function recorded(host: Host): RecordedHost {
  const wanted = new Set<string>();
  const note = (path: string): void => {
    wanted.add(host.path.resolve(host.cwd, path));
  };
  return {
    // No copy: that would ask for everything the host has, and some of it takes time to find out.
    host: Object.assign(Object.create(host) as Host, {
      entry(path: string) {
        const entry = host.entry(path);
        // A picture that comes later, or a style that comes to stand before another, changes the document.
        if (entry === undefined) note(path);
        return entry;
      },
      readFile(path: string) {
        note(path);
        return host.readFile(path);
      },
    }),
    take() {
      const paths = [...wanted].sort();
      wanted.clear();
      return paths;
    },
  };
}
