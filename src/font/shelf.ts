import type { FaceChoice, FaceRole } from "../style/style.ts";
import type { Face } from "./face.ts";
import { createFontFinder, type FontFinder, type FontFolders, type RefusedFont } from "./find-family.ts";
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
  /** The faces that other books of the run have opened, by their keys: a book adds its own. */
  readonly opened?: Map<string, LoadedFace>;
}

/** A role that is printed in a face of another kind, because none of its families was found. */
export interface Substitution {
  readonly role: FaceRole;
  /** What the role is called in Word. */
  readonly wanted: string;
  /** What stands in for it is called. */
  readonly used: string;
  /** Fonts of the right name that could not be used. */
  readonly refused: readonly RefusedFont[];
}

/** A face and the font behind it. */
export interface LoadedFace {
  readonly face: Face;
  readonly font: TrueTypeFont;
}

/** The faces that are open, from the package and from the machine. */
export interface Shelf {
  /** A shipped face by its file's name. */
  shipped(name: ShippedName): LoadedFace;
  /** The machine's face for a role, if the style names families and one is there. */
  ofMachine(role: FaceRole): LoadedFace | undefined;
  /** The open face with a key. */
  byKey(key: string): LoadedFace | undefined;
  readonly substitutions: readonly Substitution[];
}

/** The shipped files, without their ending. */
export type ShippedName = "song" | "song-bold" | "hei" | "kai" | "fang" | "latin" | "latin-bold";

/** The shipped faces of each role. */
export const shippedFaces: Readonly<Record<FaceRole, Readonly<Record<"regular" | "bold", ShippedName>>>> = {
  song: { regular: "song", bold: "song-bold" },
  "title-song": { regular: "song-bold", bold: "song-bold" },
  hei: { regular: "hei", bold: "hei" },
  kai: { regular: "kai", bold: "hei" },
  fang: { regular: "fang", bold: "hei" },
  latin: { regular: "latin", bold: "latin-bold" },
};

/** Roles whose shipped face is of another kind; the name of what is used instead. */
export const standIns: Readonly<Partial<Record<FaceRole, string>>> = {
  "title-song": "宋体加粗",
};

/** Among the families of a style: stop looking here and take the face that is shipped. */
export const builtIn = "自带";

/** Opens a shelf; every font is opened when it is first asked for. */
export function openShelf(options: FontBookOptions): Shelf {
  const finder = createFontFinder(options.folders, options.files);
  const open = options.opened ?? new Map<string, LoadedFace>();
  const own = new Map<FaceRole, LoadedFace | undefined>();
  const substitutions: Substitution[] = [];
  const keep = (key: string, make: () => LoadedFace): LoadedFace => {
    const kept = open.get(key) ?? make();
    open.set(key, kept);
    return kept;
  };
  return {
    shipped: (name) => keep(name, () => openShipped(name, options)),
    ofMachine(role) {
      if (!own.has(role)) {
        const found = lookFor(role, options.faces[role], finder, substitutions);
        own.set(role, found && keep(found.face.key, () => found));
      }
      return own.get(role);
    },
    byKey: (key) => open.get(key),
    substitutions,
  };
}

function openShipped(name: ShippedName, { shipped, files }: FontBookOptions): LoadedFace {
  const path = `${shipped}/${name}.ttf`;
  const bytes = files.open(path);
  const font = bytes ? openTrueType(bytes, 0) : "unreadable";
  if (typeof font === "string") throw new Error(`The built-in font is missing or damaged: ${path}`);
  return { face: createFace(name, { path, index: 0 }, font), font };
}

function lookFor(
  role: FaceRole,
  { families, word }: FaceChoice,
  finder: FontFinder,
  substitutions: Substitution[],
): LoadedFace | undefined {
  const end = families.indexOf(builtIn);
  const { found, refused } = finder.find(end < 0 ? families : families.slice(0, end));
  if (found) {
    const { path, index } = found.file;
    return { face: createFace(`${path}#${index}`, found.file, found.font), font: found.font };
  }
  const used = standIns[role];
  if (used !== undefined && families.length > 0 && end < 0)
    substitutions.push({ role, wanted: word, used, refused });
  return undefined;
}
