import { inflateSync } from "node:zlib";
import { crc32 } from "./crc32.ts";
import { mostPixels, type Picture, type PictureFault } from "./picture.ts";

/** What a PNG's header says (PNG, third edition, 11.2.1). */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of a component. */
  readonly depth: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colour: number;
  readonly interlaced: boolean;
}

/** A piece of a PNG. */
export interface PngChunk {
  readonly name: string;
  readonly data: Uint8Array;
}

const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Components of a pixel by colour type, alpha counted. */
const components: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads a PNG to its end and unpacks its pixels once, so that a damaged one is told before anything is printed. */
export function readPng(bytes: Uint8Array): Picture | PictureFault | undefined {
  const chunks = chunksOf(bytes);
  const header = chunks && headerOf(chunks);
  if (!chunks || !header) return undefined;
  const { width, height } = header;
  if (width * height > mostPixels) return { fault: "too-many-pixels", width, height };
  if (header.colour === 3 && !chunks.some(({ name }) => name === "PLTE")) return undefined;
  if (!hasAllPixels(chunks, header)) return undefined;
  const density = densityOf(chunks);
  const channels = header.colour === 0 || header.colour === 4 ? 1 : 3;
  const shared = { type: "picture", kind: "png", bytes, orientation: 1, inverted: false } as const;
  return { ...shared, width, height, density, channels };
}

/** The pieces of a PNG; undefined where one is damaged or the end is missing. */
export function chunksOf(bytes: Uint8Array): readonly PngChunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined;
    chunks.push({ name, data: bytes.subarray(at + 8, end) });
    if (name === "IEND") return chunks;
    at = end + 4;
  }
  return undefined;
}

/** What the first piece of a PNG says; undefined where it says what no PNG may. */
export function headerOf(chunks: readonly PngChunk[]): PngHeader | undefined {
  const [first] = chunks;
  if (first?.name !== "IHDR" || first.data.length !== 13) return undefined;
  const { data } = first;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [depth = 0, colour = -1, , , interlace = 0] = data.subarray(8);
  const header = { width: view.getUint32(0), height: view.getUint32(4), depth, colour };
  const fits = depths[colour]?.includes(depth) && header.width > 0 && header.height > 0;
  return fits ? { ...header, interlaced: interlace === 1 } : undefined;
}

/** The packed pixels of a PNG, its pieces joined. */
export function packedPixels(chunks: readonly PngChunk[]): Uint8Array {
  return Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data));
}

/** Bytes of the unpacked pixels, with the byte before each row that says how it was filtered. */
function unpackedSize({ width, height, depth, colour, interlaced }: PngHeader): number {
  const bits = depth * (components[colour] ?? 1);
  const rows = (columns: number, lines: number): number =>
    columns === 0 ? 0 : lines * (1 + Math.ceil((columns * bits) / 8));
  if (!interlaced) return rows(width, height);
  // The seven passes of Adam7: first column and row, then the steps.
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const;
  return passes.reduce((sum, [x, y, dx, dy]) => {
    const columns = Math.max(0, Math.ceil((width - x) / dx));
    return sum + rows(columns, Math.max(0, Math.ceil((height - y) / dy)));
  }, 0);
}

/** Whether the pixels can be unpacked and none is missing; a file that would unpack to more is none of ours. */
function hasAllPixels(chunks: readonly PngChunk[], header: PngHeader): boolean {
  const size = unpackedSize(header);
  try {
    return inflateSync(packedPixels(chunks), { maxOutputLength: size + 1024 }).length >= size;
  } catch {
    return false;
  }
}

/** Pixels to the inch, where the file says them in metres. */
function densityOf(chunks: readonly PngChunk[]): number | undefined {
  const data = chunks.find(({ name }) => name === "pHYs")?.data;
  if (data?.length !== 9 || data[8] !== 1) return undefined;
  const perMetre = new DataView(data.buffer, data.byteOffset, 9).getUint32(0);
  return perMetre > 0 ? perMetre * 0.0254 : undefined;
}
