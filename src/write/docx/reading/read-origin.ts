import { strFromU8, unzipSync } from "fflate";
import type { Origin } from "../../origin.ts";
import { digestPart, digestPlace, readingDigest, wholeDigest } from "./digest.ts";
import { readXml } from "./events.ts";
import type { Parts } from "./reading.ts";

/** What a Word file says of itself: whether it is still as `plan` made it; any bytes are fine. */
export function docxOrigin(bytes: Uint8Array): Origin {
  const parts = openParts(bytes);
  const custom = parts?.get(digestPart);
  if (parts === undefined || typeof custom !== "string") return "foreign";
  const [stored, whole, reading] = /(?<=>)([0-9a-f]{64}) ([0-9a-f]{64})(?=<)/u.exec(custom) ?? [];
  if (stored === undefined) return "foreign";
  const asWritten = new Map([...parts, [digestPart, custom.replace(stored, digestPlace)] as const]);
  if (wholeDigest(asWritten) === whole) return "untouched";
  return readingDigest(parts, readXml) === reading ? "saved" : "changed";
}

/** A document has some megabytes; what would fill the memory is none of ours. */
const mostBytes = 500_000_000;

/** The parts of a Word file, XML as text; undefined where the bytes are no zip file. */
function openParts(bytes: Uint8Array): Parts | undefined {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > mostBytes) throw new RangeError("a bomb");
        return true;
      },
    });
    return new Map(
      Object.entries(files).map(([path, data]) => [
        path,
        /\.(?:xml|rels)$/u.test(path) ? strFromU8(data) : data,
      ]),
    );
  } catch {
    return undefined;
  }
}
