import { type DecodedPng, decode } from "fast-png";
import type { Picture } from "./picture.ts";

/** Pixels of 8 bits a component, row after row: grey or red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

/** The pixels of a PNG on white paper: what can be seen through shows the paper, which keeps a PDF free of transparency. */
export function flatPixels({ bytes }: Picture): Pixels {
  const png = decode(bytes);
  const { width, height } = png;
  const channels = png.palette || png.channels > 2 ? 3 : 1;
  const at = sampler(png);
  const data = new Uint8Array(width * height * channels);
  for (let i = 0; i < width * height; i++) {
    const [red, green, blue, alpha] = at(i);
    const samples = channels === 1 ? [red] : [red, green, blue];
    samples.forEach((sample, k) => {
      data[i * channels + k] = Math.round(255 - (255 - sample) * alpha);
    });
  }
  return { width, height, channels, data };
}

/** Red, green and blue from 0 to 255, alpha from 0 to 1; a grey stands in red. */
type Sample = readonly [number, number, number, number];

function sampler(png: DecodedPng): (i: number) => Sample {
  const { data, depth, channels, palette, transparency } = png;
  if (palette) {
    const indices = indexReader(png);
    return (i) => {
      const [red = 255, green = 255, blue = 255, alpha = 255] = palette[indices(i)] ?? [];
      return [red, green, blue, alpha / 255];
    };
  }
  const most = 2 ** depth - 1;
  const value = depth < 8 ? indexReader(png) : undefined;
  const raw = (i: number, k: number): number => value?.(i) ?? data[i * channels + k] ?? 0;
  const colours = channels > 2 ? 3 : 1;
  const hidden = transparency && [...transparency].slice(0, colours);
  return (i) => {
    const [red, green, blue] = [raw(i, 0), raw(i, Math.min(1, colours - 1)), raw(i, colours - 1)];
    const seen = hidden?.every((each, k) => each === raw(i, k)) ? 0 : 1;
    const alpha = channels === colours ? seen : raw(i, colours) / most;
    return [(red * 255) / most, (green * 255) / most, (blue * 255) / most, alpha];
  };
}

/** Reads single values of 1 to 8 bits; each row begins with a byte of its own. */
function indexReader({ data, depth, width }: DecodedPng): (i: number) => number {
  if (depth >= 8) return (i) => data[i] ?? 0;
  const row = Math.ceil((width * depth) / 8);
  return (i) => {
    const bit = (i % width) * depth;
    const byte = data[Math.floor(i / width) * row + (bit >> 3)] ?? 0;
    return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  };
}
