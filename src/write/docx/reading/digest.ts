import { createHash } from "node:crypto";
import { type ReadXml, readOwnXml } from "./events.ts";
import { type Parts, readingOf } from "./reading.ts";

/** The custom property that tells later whether a file is as it was written. */
export const digestProperty = "PlanDigest";

/** Stands for the digests until what they are of has been written. */
export const digestPlace = "digests-of-the-file";

/** The part that holds them. */
export const digestPart = "docProps/custom.xml";

/** The digest of all parts of a file. */
export function wholeDigest(parts: Parts): string {
  const hash = createHash("sha256");
  for (const path of [...parts.keys()].sort()) hash.update(`${path}\n`).update(parts.get(path) ?? "");
  return hash.digest("hex");
}

/** The digest of what a person can change. */
export function readingDigest(parts: Parts, read: ReadXml): string | undefined {
  const lines = readingOf(parts, read);
  return lines && createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** What stands in the place of the digests of parts that we have written ourselves. */
export function writtenDigests(parts: Parts): string {
  return `${wholeDigest(parts)} ${readingDigest(parts, readOwnXml)}`;
}
