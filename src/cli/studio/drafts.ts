import { digestOf } from "../host/digest.ts";
import { type Host, HostError } from "../host/host.ts";
import { cacheFolder } from "../render/records.ts";

/** Changes that nobody has saved, and the revision of the file that they were made to. */
export interface Draft {
  readonly text: string;
  readonly revision: string;
}

/** Drafts by the files that they are of; in the user's cache, so that a closed page or a crash loses nothing. */
export interface Drafts {
  find(file: string): Draft | undefined;
  keep(file: string, draft: Draft): void;
  drop(file: string): void;
}

/** Opens the drafts of a user. */
export function createDrafts(host: Host): Drafts {
  const placeOf = (file: string): string =>
    host.path.join(cacheFolder(host), "drafts", `${digestOf(file)}.json`);
  return {
    find(file) {
      const place = placeOf(file);
      try {
        return host.entry(place) === "file" ? draftIn(host.readFile(place)) : undefined;
      } catch (error) {
        if (error instanceof HostError) return undefined;
        throw error;
      }
    },
    keep(file, { text, revision }) {
      const place = placeOf(file);
      host.makeFolder(host.path.dirname(place));
      host.writeAtomic(place, new TextEncoder().encode(JSON.stringify({ file, text, revision })), false);
    },
    drop(file) {
      const place = placeOf(file);
      if (host.entry(place) === "file") host.removeFile(place);
    },
  };
}

function draftIn(bytes: Uint8Array): Draft | undefined {
  try {
    const { text, revision } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Draft>;
    return typeof text === "string" && typeof revision === "string" ? { text, revision } : undefined;
  } catch {
    return undefined;
  }
}
