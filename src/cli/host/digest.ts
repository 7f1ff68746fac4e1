import { createHash } from "node:crypto";

/** A short fingerprint of bytes or a text; 162 bits of SHA-256. */
export function digestOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 27);
}
