import { encode } from "fast-png";

/** A PNG of one grey, a dark bar across its top: small, and upright only one way. */
export function png(width = 40, height = 30): Uint8Array {
  const data = new Uint8Array(width * height).fill(220);
  data.fill(30, 0, width * Math.ceil(height / 4));
  return encode({ width, height, data, channels: 1, depth: 8 });
}

/** A PNG of colour with alpha, everything half to be seen through. */
export function glass(width = 4, height = 2): Uint8Array {
  const data = new Uint8Array(width * height * 4).map((_, i) => (i % 4 === 3 ? 128 : i % 4 === 0 ? 200 : 0));
  return encode({ width, height, data, channels: 4, depth: 8 });
}

/** The header of a JPEG with the segments given, no real pixels in it: enough to be measured. */
export function jpeg(
  options: { readonly orientation?: number; readonly channels?: number } = {},
): Uint8Array {
  const { orientation, channels = 3 } = options;
  const jfif = [0xff, 0xe0, 0, 16, ...bytesOf("JFIF\0"), 1, 1, 1, 0, 150, 0, 150, 0, 0];
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation ?? 1,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const exif = [...bytesOf("Exif\0\0"), ...tiff];
  const turned = orientation === undefined ? [] : [0xff, 0xe1, 0, exif.length + 2, ...exif];
  const adobe = channels === 4 ? [0xff, 0xee, 0, 14, ...bytesOf("Adobe"), 0, 100, 0, 0, 0, 0, 2] : [];
  const components = Array.from({ length: channels }, (_, i) => [i + 1, 0x11, 0]).flat();
  const frame = [0xff, 0xc0, 0, 8 + 3 * channels, 8, 0, 200, 1, 44, channels, ...components];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0x55];
  return Uint8Array.from([0xff, 0xd8, ...jfif, ...turned, ...adobe, ...frame, ...scan, 0xff, 0xd9]);
}

/** The bytes of a Latin text. */
export function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
