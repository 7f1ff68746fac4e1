import { orientationOf } from "./exif.ts";
import { mostPixels, type Picture, type PictureFault } from "./picture.ts";

/** What is gathered from the segments of a JPEG. */
interface Found {
  frame: { readonly width: number; readonly height: number; readonly channels: number } | undefined;
  density: number | undefined;
  orientation: number;
  adobe: boolean;
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** Frames that all programs show: baseline, extended and progressive, Huffman-coded (ITU-T T.81, table B.1). */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const otherFrames: ReadonlySet<number> = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

/** Reads the segments of a JPEG up to its pixels, and looks whether its end is there. */
export function readJpeg(bytes: Uint8Array): Picture | PictureFault | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Found = {
    frame: undefined,
    density: undefined,
    orientation: 1,
    adobe: false,
    bytes,
    view,
  };
  const scan = readSegments(found);
  const { frame } = found;
  if (scan === undefined || !frame || !endsWell(bytes, scan)) return undefined;
  const { channels } = frame;
  const across = found.orientation >= 5;
  const width = across ? frame.height : frame.width;
  const height = across ? frame.width : frame.height;
  if (width * height > mostPixels) return { fault: "too-many-pixels", width, height };
  const { density, orientation, adobe } = found;
  const shared = { type: "picture", kind: "jpeg", bytes, width, height, density, orientation } as const;
  return { ...shared, channels, inverted: adobe && channels === 4 };
}

/** Reads segment after segment; where the pixels begin, or undefined where the file is damaged. */
function readSegments(found: Found): number | undefined {
  const { bytes, view } = found;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (marker === 0xda) return end;
    if (otherFrames.has(marker)) return undefined;
    readSegment(marker, at + 4, end, found);
    at = end;
  }
  return undefined;
}

function readSegment(marker: number, start: number, end: number, found: Found): void {
  const { bytes, view } = found;
  const data = bytes.subarray(start, end);
  if (frames.has(marker) && data.length >= 6) {
    const channels = data[5] ?? 0;
    const [height, width] = [view.getUint16(start + 1), view.getUint16(start + 3)];
    const fits = data[0] === 8 && width > 0 && height > 0 && [1, 3, 4].includes(channels);
    found.frame = fits ? { width, height, channels } : undefined;
  } else if (marker === 0xe0 && startsWith(data, "JFIF\0") && data.length >= 12) {
    const across = view.getUint16(start + 8);
    // Units: 1 to the inch, 2 to the centimetre, 0 a mere ratio.
    const factor = data[7] === 1 ? 1 : data[7] === 2 ? 2.54 : 0;
    if (across > 1 && factor > 0) found.density = across * factor;
  } else if (marker === 0xe1 && startsWith(data, "Exif\0\0")) {
    found.orientation = orientationOf(data.subarray(6)) ?? 1;
  } else if (marker === 0xee && startsWith(data, "Adobe")) found.adobe = true;
}

function startsWith(data: Uint8Array, text: string): boolean {
  return [...text].every((character, i) => data[i] === character.charCodeAt(0));
}

/** Whether an end marker follows the pixels; some cameras put more behind it. */
function endsWell(bytes: Uint8Array, scan: number): boolean {
  for (let i = bytes.length - 2; i >= scan; i--) if (bytes[i] === 0xff && bytes[i + 1] === 0xd9) return true;
  return false;
}
