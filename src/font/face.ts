/**
 * A font as the layout and the PDF writer see it. Measures are in em (1 = the type size);
 * a glyph is asked for by code point, so there is no shaping.
 */
export interface Face {
  /** Unique among the faces of a run, stable from run to run. */
  readonly key: string;
  /** PostScript name, for the PDF. */
  readonly name: string;
  readonly ascent: number;
  /** Positive: how far the face reaches below the baseline. */
  readonly descent: number;
  has(codePoint: number): boolean;
  /** Advance width; 0 where the face lacks the character. */
  advance(codePoint: number): number;
  /** The left and right edge of what is drawn, from the glyph's origin. */
  extent(codePoint: number): readonly [left: number, right: number];
  /** The face as the PDF writer embeds it. */
  readonly file: FontFile;
}

/** The bytes behind a face: a TrueType or OpenType file, or one font of a collection. */
export interface FontFile {
  readonly path: string;
  /** Index in a collection (.ttc), else 0. */
  readonly index: number;
}

/** What a look asks for: a face role, bold or not. */
export interface FaceQuery {
  readonly role: string;
  readonly bold: boolean;
}

/** The faces of a style: for each role a first choice and those that help out, glyph by glyph. */
export interface FontBook {
  /** The face that prints a character in a role, or undefined where none has it. */
  faceFor(query: FaceQuery, codePoint: number): Face | undefined;
  /** The first choice of a role: its ascent and descent set the line. */
  primary(query: FaceQuery): Face;
}
