import type { FaceChoice, FaceRole } from "../style/style.ts";
import type { Face, FaceQuery, FontBook } from "./face.ts";
import { createFontFinder, type FontFolders, type RefusedFont } from "./find-family.ts";
import type { FontFiles } from "./font-files.ts";
import { createFace } from "./open-face.ts";
import { openTrueType, type TrueTypeFont } from "./true-type.ts";

/** What a font book is made from. */
export interface FontBookOptions {
  /** A style's faces: the families named there are looked for on the machine. */
  readonly faces: Readonly<Record<FaceRole, FaceChoice>>;
  readonly files: FontFiles;
  /** The folder of the shipped faces, without a slash at its end. */
  readonly shipped: string;
  readonly folders: FontFolders;
}

/** A role that is printed in a face of another kind, because none of its families was found. */
export interface Substitution {
  readonly role: FaceRole;
  /** What the role is called in Word. */
  readonly wanted: string;
  /** What stands in for it is called. */
  readonly used: string;
  readonly refused: readonly RefusedFont[];
}

/** A font book whose faces can be embedded. */
export interface LoadedFontBook extends FontBook {
  /** The font behind one of this book's faces. */
  fontOf(face: Face): TrueTypeFont;
  /** The substitutions of the roles asked for so far. */
  substitutions(): readonly Substitution[];
}

interface Entry {
  readonly face: Face;
  readonly font: TrueTypeFont;
}

/** The shipped face of each role, and of its bold; 黑体 stands in where a face has no bold one. */
const shippedFaces: Readonly<Record<FaceRole, readonly [regular: string, bold: string]>> = {
  song: ["song", "song-bold"],
  "title-song": ["song-bold", "song-bold"],
  hei: ["hei", "hei"],
  kai: ["kai", "hei"],
  fang: ["song", "hei"],
  latin: ["latin", "latin-bold"],
};

/** Roles whose shipped face is of another kind; the name of what is used instead. */
const standIns: Readonly<Partial<Record<FaceRole, string>>> = { fang: "宋体", "title-song": "宋体加粗" };

/** Makes the font book of a style; each font is opened when its role is first asked for. */
export function createFontBook(options: FontBookOptions): LoadedFontBook {
  const shelf = openShelf(options);
  const chains = new Map<string, readonly Entry[]>();
  const chosen = new Map<string, Face | undefined>();
  const chainOf = (query: FaceQuery): readonly Entry[] => {
    const key = keyOf(query);
    const chain = chains.get(key) ?? shelf.chain(roleOf(query.role), query.bold);
    chains.set(key, chain);
    return chain;
  };
  return {
    primary: (query) => chainOf(query)[0]?.face ?? shelf.shipped("song").face,
    faceFor(query, codePoint) {
      const key = `${keyOf(query)} ${codePoint}`;
      if (!chosen.has(key)) chosen.set(key, chainOf(query).find(({ face }) => face.has(codePoint))?.face);
      return chosen.get(key);
    },
    fontOf: shelf.fontOf,
    substitutions: () => shelf.substitutions,
  };
}

function keyOf(query: FaceQuery): string {
  return `${query.role}${query.bold ? " bold" : ""}`;
}

function roleOf(role: string): FaceRole {
  return Object.hasOwn(shippedFaces, role) ? (role as FaceRole) : "song";
}

interface Shelf {
  shipped(name: string): Entry;
  /** The faces of a role: its own first, then those that help out. */
  chain(role: FaceRole, bold: boolean): readonly Entry[];
  fontOf(face: Face): TrueTypeFont;
  readonly substitutions: Substitution[];
}

function openShelf(options: FontBookOptions): Shelf {
  const { files, faces, folders } = options;
  const finder = createFontFinder(folders, files);
  const entries = new Map<string, Entry>();
  const own = new Map<FaceRole, Entry | undefined>();
  const substitutions: Substitution[] = [];
  const add = (key: string, path: string, index: number, font: TrueTypeFont): Entry => {
    const entry = entries.get(key) ?? { face: createFace(key, { path, index }, font), font };
    entries.set(key, entry);
    return entry;
  };
  const shipped = (name: string): Entry => entries.get(name) ?? openShipped(name, options, add);
  const look = (role: FaceRole): Entry | undefined => {
    const { found, refused } = finder.find(faces[role].families);
    if (found)
      return add(`${found.file.path}#${found.file.index}`, found.file.path, found.file.index, found.font);
    const used = standIns[role];
    if (used !== undefined) substitutions.push({ role, wanted: faces[role].word, used, refused });
    return undefined;
  };
  const ofMachine = (role: FaceRole): Entry | undefined => {
    if (faces[role].families.length > 0 && !own.has(role)) own.set(role, look(role));
    return own.get(role);
  };
  return {
    shipped,
    chain(role, bold) {
      const [regular, heavy] = shippedFaces[role];
      const mine = bold && regular !== heavy ? undefined : ofMachine(role);
      const names = [bold ? heavy : regular, bold || role === "title-song" ? "song-bold" : "song", "song"];
      const helpers = [...new Set(names)].map(shipped);
      return mine ? [mine, ...helpers] : helpers;
    },
    fontOf(face) {
      const entry = entries.get(face.key);
      if (!entry) throw new Error(`No face of this book: ${face.key}`);
      return entry.font;
    },
    substitutions,
  };
}

function openShipped(
  name: string,
  { shipped, files }: FontBookOptions,
  add: (key: string, path: string, index: number, font: TrueTypeFont) => Entry,
): Entry {
  const path = `${shipped}/${name}.ttf`;
  const bytes = files.open(path);
  const font = bytes ? openTrueType(bytes, 0) : "unreadable";
  if (typeof font === "string") throw new Error(`The built-in font is missing or damaged: ${path}`);
  return add(name, path, 0, font);
}
