import { foreignKind } from "./foreign-kind.ts";
import type { Picture, PictureFault } from "./picture.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";

/** Reads a picture, told by its bytes and not by its name; a fault where it cannot be printed. */
export function readPicture(bytes: Uint8Array): Picture | PictureFault {
  if (bytes.length === 0) return { fault: "empty" };
  const read = isPng(bytes) ? readPng : isJpeg(bytes) ? readJpeg : undefined;
  return read ? (read(bytes) ?? { fault: "broken" }) : { fault: "foreign", kind: foreignKind(bytes) };
}

/** Whether a picture was read. */
export function isPicture(read: Picture | PictureFault): read is Picture {
  return "type" in read;
}

function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, i) => bytes[i] === byte);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}
