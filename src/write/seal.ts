import { createHash } from "node:crypto";
import type { Origin } from "./origin.ts";

const mark = "activity-plan-sha256:";
const sealed = new RegExp(`${mark}[0-9a-f]{64}`, "u");
const open = "0".repeat(64);

/** What a file that is to be sealed holds in one place before it is; `text` may be any 64 hexadecimal digits. */
export function sealPlace(text: string = open): string {
  return `${mark}${text}`;
}

/** Writes the digest of a whole file, its own place taken as zeros, into that place; changes the bytes it is given. */
export function seal(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = placeOf(file);
  if (place === undefined) return bytes;
  file.write(open, place, "latin1");
  file.write(createHash("sha256").update(file).digest("hex"), place, "latin1");
  return bytes;
}

/** Whether a sealed file is still what it was, up to its last byte. */
export function sealedOrigin(bytes: Uint8Array): Origin {
  const file = Buffer.from(bytes);
  const place = placeOf(file);
  if (place === undefined) return "foreign";
  const stored = file.toString("latin1", place, place + open.length);
  seal(file);
  return file.toString("latin1", place, place + open.length) === stored ? "untouched" : "changed";
}

/** Where the digits of the first seal begin. */
function placeOf(file: Buffer): number | undefined {
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 1)) {
    if (sealed.test(file.toString("latin1", at, at + mark.length + open.length))) return at + mark.length;
  }
  return undefined;
}
