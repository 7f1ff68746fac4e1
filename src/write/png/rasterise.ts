import { inflateRawSync } from "node:zlib";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { encode } from "fast-png";
import module from "../../../build/resvg.js";

/** Draws an SVG as a PNG of a width in pixels; one that has no colours is kept as greys. */
export type Rasteriser = (svg: string, width: number) => Raster;

/** A picture of pixels as a PNG file. */
export interface Raster {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Components of a pixel: 1 grey, 3 colour. */
  readonly channels: 1 | 3;
}

/** What every Node has, and its type declarations only where a browser's are. */
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

let opened: Promise<void> | undefined;

/** Opens the program that draws; the first time it is made ready, which takes a tenth of a second. */
export async function openRasteriser(): Promise<Rasteriser> {
  opened ??= initWasm(new WebAssembly.Module(inflateRawSync(Buffer.from(module, "base64"))));
  await opened;
  return (svg, wanted) => {
    const drawing = new Resvg(svg, { fitTo: { mode: "width", value: wanted } });
    const image = drawing.render();
    const { width, height, pixels } = image;
    image.free();
    drawing.free();
    const channels = hasColours(pixels) ? 3 : 1;
    const data = withoutAlpha(pixels, channels);
    return { bytes: encode({ width, height, data, channels, depth: 8 }), width, height, channels };
  };
}

function hasColours(pixels: Uint8Array): boolean {
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return true;
  return false;
}

/** The first components of each pixel: everything stands on white paper, so nothing shows through. */
function withoutAlpha(pixels: Uint8Array, channels: 1 | 3): Uint8Array {
  const data = new Uint8Array((pixels.length / 4) * channels);
  for (let from = 0, to = 0; from < pixels.length; from += 4)
    for (let k = 0; k < channels; k++) data[to++] = pixels[from + k] ?? 0;
  return data;
}
