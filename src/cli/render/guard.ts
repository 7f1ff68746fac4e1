import type { Format } from "../../vocabulary/formats.ts";
import type { Origin } from "../../write/origin.ts";
import { digestOf } from "../host/digest.ts";
import { type Host, HostError } from "../host/host.ts";
import type { Press } from "../stages.ts";

/** What stands where a document is to be written. */
export interface Standing {
  /** `free`: nothing stands there. */
  readonly state: "free" | Origin;
  readonly bytes: Uint8Array | undefined;
}

/**
 * Looks at a target. A document tells by digests of its own what has become of it; a file that has
 * still the fingerprint with which an earlier run wrote it (`known`) need not be opened for that.
 */
export async function standingOf(
  file: string,
  format: Format,
  known: string | undefined,
  press: Press,
  host: Host,
): Promise<Standing> {
  if (host.entry(file) === undefined) return { state: "free", bytes: undefined };
  const bytes = host.readFile(file);
  if (known !== undefined && digestOf(bytes) === known) return { state: "untouched", bytes };
  return { state: await press.origin(format, bytes), bytes };
}

/** Keeps a copy beside a file under the first free name of 方案.bak.docx, 方案.bak2.docx …; returns its path. */
export function keepBackup(file: string, bytes: Uint8Array, host: Host): string {
  const { dir, name, ext } = host.path.parse(file);
  for (let count = 1; ; count++) {
    const backup = host.path.join(dir, `${name}.bak${count === 1 ? "" : count}${ext}`);
    if (host.entry(backup) !== undefined) continue;
    try {
      host.createFile(backup, bytes);
      return backup;
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "EEXIST") throw error;
    }
  }
}
