import type { Picture } from "../../picture/picture.ts";
import { flatPixels } from "../../picture/pixels.ts";
import { chunksOf, headerOf, type PngChunk, type PngHeader, packedPixels } from "../../picture/read-png.ts";
import { deflate } from "../deflate.ts";
import type { PdfKit, PdfObject } from "./pdf-kit.ts";

/** A picture as an object of the file: a JPEG as it is, a PNG's packed pixels as they are where PDF knows them. */
export function pictureObject(kit: PdfKit, picture: Picture): PdfObject {
  const { dictionary, data } = picture.kind === "jpeg" ? jpegImage(picture) : pngImage(picture, kit);
  const object = kit.ref({ Type: "XObject", Subtype: "Image", ...dictionary });
  object.end(data);
  return object;
}

interface Image {
  readonly dictionary: Readonly<Record<string, unknown>>;
  readonly data: Uint8Array;
}

function jpegImage({ bytes, width, height, orientation, channels, inverted }: Picture): Image {
  const across = orientation >= 5;
  const size = { Width: across ? height : width, Height: across ? width : height };
  const decode = inverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {};
  const ColorSpace = channels === 1 ? "DeviceGray" : channels === 3 ? "DeviceRGB" : "DeviceCMYK";
  return {
    dictionary: { ...size, ColorSpace, BitsPerComponent: 8, ...decode, Filter: "DCTDecode" },
    data: bytes,
  };
}

function pngImage(picture: Picture, kit: PdfKit): Image {
  const chunks = chunksOf(picture.bytes) ?? [];
  const header = headerOf(chunks);
  if (header && isPlain(header, chunks)) return packedImage(header, chunks, kit);
  const { width, height, channels, data } = flatPixels(picture);
  const ColorSpace = channels === 1 ? "DeviceGray" : "DeviceRGB";
  const dictionary = { Width: width, Height: height, ColorSpace, BitsPerComponent: 8 };
  return { dictionary: { ...dictionary, Filter: "FlateDecode" }, data: deflate(data, 6) };
}

/** Whether PDF can unpack the pixels itself: rows in order, nothing to see through. */
function isPlain({ depth, colour, interlaced }: PngHeader, chunks: readonly PngChunk[]): boolean {
  return !interlaced && depth <= 8 && colour <= 3 && !chunks.some(({ name }) => name === "tRNS");
}

/** The filters of PNG's rows are one of PDF's predictors (ISO 32000-1, 7.4.4.4). */
function packedImage(
  { width, height, depth, colour }: PngHeader,
  chunks: readonly PngChunk[],
  kit: PdfKit,
): Image {
  const Colors = colour === 2 ? 3 : 1;
  const size = { Width: width, Height: height, BitsPerComponent: depth };
  const DecodeParms = { Predictor: 15, Colors, BitsPerComponent: depth, Columns: width };
  const dictionary = {
    ...size,
    ColorSpace: colourSpace(colour, chunks, kit),
    Filter: "FlateDecode",
    DecodeParms,
  };
  return { dictionary, data: packedPixels(chunks) };
}

function colourSpace(colour: number, chunks: readonly PngChunk[], kit: PdfKit): unknown {
  if (colour !== 3) return colour === 0 ? "DeviceGray" : "DeviceRGB";
  const palette = chunks.find(({ name }) => name === "PLTE")?.data ?? new Uint8Array();
  const table = kit.ref({});
  table.end(palette);
  return ["Indexed", "DeviceRGB", palette.length / 3 - 1, table];
}
