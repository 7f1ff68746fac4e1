import { encode } from "fast-png";
import { decode } from "jpeg-js";
import type { Picture } from "../../picture/picture.ts";
import { uprightBytes } from "../../picture/upright.ts";

/** A picture as an address that holds all of it; four colours of print become those of a screen, which all who draw SVG know. */
export function pictureSource(picture: Picture): string {
  if (picture.channels < 4) return source(picture.kind, uprightBytes(picture));
  const { width, height, data } = decode(picture.bytes, {
    useTArray: true,
    formatAsRGBA: false,
    maxMemoryUsageInMB: 1024,
  });
  return source("png", encode({ width, height, data, channels: 3, depth: 8 }));
}

function source(kind: string, bytes: Uint8Array): string {
  return `data:image/${kind};base64,${Buffer.from(bytes).toString("base64")}`;
}
