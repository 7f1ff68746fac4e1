import { eastAsianWidth } from "get-east-asian-width";
import type { Face, FontBook } from "../../font/face.ts";

/** Latin letters of a Times-like face are about half an em wide. */
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
  advance: (codePoint) =>
    eastAsianWidth(codePoint, { ambiguousAsWide: codePoint > 0x2000 }) > 1 ? 1 : latinAdvance,
  extent: () => [latinAdvance, latinAdvance],
  file: { path: "", index: 0 },
};

/** A font book for measuring where no font is at hand; every writer measures alike with it. */
export const yardstickFonts: FontBook = { faceFor: () => face, primary: () => face };
