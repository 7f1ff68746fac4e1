/** A picture file that can be printed: what its header says, and its bytes as they are. */
export interface Picture {
  readonly type: "picture";
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
  /** Size in pixels as it is looked at, turned as its camera says. */
  readonly width: number;
  readonly height: number;
  /** Pixels to the inch; undefined where the file does not say. */
  readonly density: number | undefined;
  /** How the stored pixels are turned and mirrored, as EXIF numbers it: 1 is upright, 6 a quarter turn clockwise. */
  readonly orientation: number;
  /** Components of a pixel: 1 grey, 3 colour, 4 four-colour print; of a PNG before its alpha. */
  readonly channels: number;
  /** A JPEG of four colours whose values stand for paper, not for ink, as Adobe's programs write it. */
  readonly inverted: boolean;
}

/** The kinds of picture files that Word, WPS and PDF all show. */
export type PictureKind = "png" | "jpeg";

/** Why bytes cannot be printed as a picture. */
export type PictureFault =
  | { readonly fault: "empty" }
  /** A file of another kind; `kind` is a key of `foreignKinds`. */
  | { readonly fault: "foreign"; readonly kind: string }
  /** Cut short, damaged, or of a sort that nobody reads. */
  | { readonly fault: "broken" }
  | { readonly fault: "too-many-pixels"; readonly width: number; readonly height: number };

/** The most pixels that a picture may have: a sheet of A4 at 300 dots to the inch has nine million. */
export const mostPixels = 40_000_000;

/** Whether the stored pixels lie on their side. */
export function liesAcross({ orientation }: Picture): boolean {
  return orientation >= 5;
}

/** Pixels to the inch of a picture that does not say: what Word takes. */
const usualDensity = 96;

/** The size that a picture has by itself, points. */
export function naturalSize({ width, height, density = usualDensity }: Picture): Size {
  return { width: (width * 72) / density, height: (height * 72) / density };
}

/** A width and a height, points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
