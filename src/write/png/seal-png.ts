import { createHash } from "node:crypto";
import { crc32 } from "../../picture/crc32.ts";
import type { Origin } from "../origin.ts";

const keyword = "activity-plan-sha256";

/** The last chunk, IEND: no data, and a check sum that is always the same. */
const endLength = 12;
const sealLength = 12 + keyword.length + 1 + 64;

/** A PNG with a digest of all that stands before it, as a text chunk ahead of its end. */
export function sealPng(bytes: Uint8Array): Uint8Array {
  const content = bytes.subarray(0, bytes.length - endLength);
  return Buffer.concat([content, sealOf(content), bytes.subarray(-endLength)]);
}

/** Whether a PNG that was sealed is still what it was. */
export function sealedPngOrigin(bytes: Uint8Array): Origin {
  const content = bytes.subarray(0, Math.max(0, bytes.length - endLength - sealLength));
  const seal = sealOf(content);
  const end = bytes.subarray(content.length);
  if (seal.equals(end.subarray(0, sealLength))) return "untouched";
  return Buffer.from(bytes).includes(`tEXt${keyword}`, 0, "latin1") ? "changed" : "foreign";
}

function sealOf(content: Uint8Array): Buffer {
  const digest = createHash("sha256").update(content).digest("hex");
  const chunk = Buffer.alloc(sealLength);
  chunk.writeUInt32BE(sealLength - 12);
  chunk.write(`tEXt${keyword}\0${digest}`, 4, "latin1");
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), sealLength - 4);
  return chunk;
}
