import { eastAsianWidth } from "get-east-asian-width";
import type { Face, FontBook } from "../../font/face.ts";

/** The widths of the signs from space to ~ in Times, thousandths of an em (Adobe's font metrics of Times-Roman). */
const times = [
  [250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278],
  [500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444],
  [921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722],
  [556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500],
  [333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500],
  [500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541],
].flat();
/** Other Latin letters are about half an em wide. */
const latinAdvance = 0.5;

/**
 * A face that knows widths well enough to place tables and signatures without opening a font: a Word
 * file names its fonts, and need not have them at hand.
 */
const face: Face = {
  key: "yardstick",
  name: "Yardstick",
  ascent: 0.86,
  descent: 0.14,
  has: () => true,
  advance: (codePoint) => {
    const width = times[codePoint - 0x20];
    if (width !== undefined) return width / 1000;
    return eastAsianWidth(codePoint, { ambiguousAsWide: codePoint > 0x2000 }) > 1 ? 1 : latinAdvance;
  },
  extent: () => [latinAdvance, latinAdvance],
  file: { path: "", index: 0 },
};

/** A font book for measuring where no font is at hand; every writer measures alike with it. */
export const yardstickFonts: FontBook = { faceFor: () => face, primary: () => face };
