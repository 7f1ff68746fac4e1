import type { Format } from "../../pipeline/render.ts";
import { type Host, HostError } from "../host/host.ts";
import type { Press } from "../stages.ts";
import { digestOf } from "./digest.ts";

/** What stands where a document is to be written. */
export interface Standing {
  /** `free`: nothing; `ours`: as `plan` made it; `foreign`: somebody else's; `changed`: ours, edited since. */
  readonly state: "free" | "ours" | "foreign" | "changed";
  readonly bytes: Uint8Array | undefined;
}

/**
 * Looks at a target. A document is ours as long as the digest kept in its own properties fits its
 * text: opening and saving it in Word or WPS changes the file and not the text. A file that has still
 * the fingerprint with which an earlier run wrote it (`known`) need not be opened for that.
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
  if (known !== undefined && digestOf(bytes) === known) return { state: "ours", bytes };
  const { made, now } = await press.fingerprint(format, bytes);
  if (made === undefined) return { state: "foreign", bytes };
  return { state: made === now ? "ours" : "changed", bytes };
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
