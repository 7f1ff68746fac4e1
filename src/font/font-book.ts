import type { FaceRole } from "../style/style.ts";
import type { Face, FaceQuery, FontBook } from "./face.ts";
import {
  type FontBookOptions,
  type LoadedFace,
  openShelf,
  type Shelf,
  type ShippedName,
  type Substitution,
  shippedFaces,
} from "./shelf.ts";
import type { TrueTypeFont } from "./true-type.ts";

/** A font book whose faces can be embedded. */
export interface LoadedFontBook extends FontBook {
  /** The font behind one of this book's faces. */
  fontOf(face: Face): TrueTypeFont;
  /** The substitutions of the roles asked for so far. */
  substitutions(): readonly Substitution[];
}

/** The faces of a role in the order in which they are tried, and what was chosen so far. */
interface Chain {
  readonly chinese: boolean;
  readonly first: LoadedFace;
  /** Opened only when the first one lacks a character. */
  readonly rest: readonly ShippedName[];
  readonly chosen: Map<number, Face | undefined>;
}

/** Faces that help any other out: 宋体 is complete, the last two hold rare signs and characters. */
const helpers: readonly ShippedName[] = ["song", "latin", "kai"];

/** Makes the font book of a style. */
export function createFontBook(options: FontBookOptions): LoadedFontBook {
  const shelf = openShelf(options);
  const chains = { regular: new Map<string, Chain>(), bold: new Map<string, Chain>() };
  const chainOf = ({ role, bold }: FaceQuery): Chain => {
    const known = chains[bold ? "bold" : "regular"];
    const chain = known.get(role) ?? makeChain(roleOf(role), bold, shelf);
    known.set(role, chain);
    return chain;
  };
  return {
    primary: (query) => chainOf(query).first.face,
    faceFor(query, codePoint) {
      const chain = chainOf(query);
      if (!chain.chosen.has(codePoint)) chain.chosen.set(codePoint, choose(chain, codePoint, shelf));
      return chain.chosen.get(codePoint);
    },
    fontOf(face) {
      const open = shelf.byKey(face.key);
      if (!open) throw new Error(`No face of this book: ${face.key}`);
      return open.font;
    },
    substitutions: () => shelf.substitutions,
  };
}

/** A role that no style knows is printed in 宋体. */
function roleOf(role: string): FaceRole {
  return Object.hasOwn(shippedFaces, role) ? (role as FaceRole) : "song";
}

/** Marks that some fonts draw for Latin text only: Chinese text needs them one em wide. */
const wideMarks: ReadonlySet<number> = new Set([..."“”‘’—…·"].map((mark) => mark.codePointAt(0) ?? 0));

function choose({ chinese, first, rest }: Chain, codePoint: number, shelf: Shelf): Face | undefined {
  const wide = chinese && wideMarks.has(codePoint);
  const suits = (face: Face): boolean => face.has(codePoint) && (!wide || face.advance(codePoint) > 0.99);
  if (suits(first.face)) return first.face;
  const helper = rest.find((name) => suits(shelf.shipped(name).face));
  return helper && shelf.shipped(helper).face;
}

/** Bold 楷体 and 仿宋 do not exist: 黑体, the machine's if it is asked for, stands in. */
function makeChain(role: FaceRole, bold: boolean, shelf: Shelf): Chain {
  if (bold && (role === "kai" || role === "fang")) return makeChain("hei", false, shelf);
  const { regular, bold: heavy } = shippedFaces[role];
  const shipped = bold ? heavy : regular;
  const own = bold && regular !== heavy ? undefined : shelf.ofMachine(role);
  const strong: readonly ShippedName[] = bold || role === "title-song" ? ["song-bold"] : [];
  const rest = [...new Set([shipped, ...strong, ...helpers])].filter((name) => own || name !== shipped);
  return { chinese: role !== "latin", first: own ?? shelf.shipped(shipped), rest, chosen: new Map() };
}
