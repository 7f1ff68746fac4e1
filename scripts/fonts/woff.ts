import { inflateSync } from "node:zlib";
import { writeSfnt } from "../../src/font/write-sfnt.ts";

/** Unpacks a WOFF 1 file to the TrueType file inside it. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const tables: Record<string, Uint8Array> = {};
  for (let i = 0; i < view.getUint16(12); i++) {
    const entry = 44 + 20 * i;
    const tag = String.fromCharCode(...woff.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
    tables[tag] = packed.length < view.getUint32(entry + 12) ? new Uint8Array(inflateSync(packed)) : packed;
  }
  return writeSfnt(tables);
}
