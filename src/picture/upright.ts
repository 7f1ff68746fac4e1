import type { Picture } from "./picture.ts";

/**
 * The bytes of a picture without what its camera said of its orientation: who draws it turns it himself, and a
 * browser that reads EXIF would turn it twice.
 */
export function uprightBytes({ kind, orientation, bytes }: Picture): Uint8Array {
  if (orientation === 1) return bytes;
  return kind === "jpeg" ? withoutExif(bytes) : withoutChunk(bytes);
}

/** A JPEG without its segments APP1. */
function withoutExif(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda) {
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (bytes[at + 1] !== 0xe1) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}

/** A PNG without its chunk eXIf. */
function withoutChunk(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [file.subarray(0, 8)];
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) !== "eXIf") kept.push(file.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
