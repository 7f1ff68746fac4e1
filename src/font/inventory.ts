import { type FaceRole, faceRoles } from "../style/style.ts";
import { type Family, familiesKnown } from "./families.ts";
import { createFontFinder, type FontFinder, type RefusedFont } from "./find-family.ts";
import type { FontFiles } from "./font-files.ts";
import { builtIn, type FontBookOptions, type ShippedName, shippedFaces, standIns } from "./shelf.ts";

/** A font of the machine: the name it was found by, its file, and which font of a collection it is. */
export interface Located {
  readonly family: string;
  readonly path: string;
  readonly index: number;
}

/** Which font prints a role. */
export interface RoleReport {
  readonly role: FaceRole;
  /** What Word calls the face. */
  readonly wanted: string;
  /** The machine's font, or undefined where a shipped face prints. */
  readonly located: Located | undefined;
  /** The shipped face that prints where the machine has none. */
  readonly shipped: ShippedName;
  /** The name of what stands in for a face that is not to be had; undefined: the shipped face is as good. */
  readonly standIn: string | undefined;
  readonly refused: readonly RefusedFont[];
}

/** Says for each role of a style which font would print it on this machine, opening no more than a render does. */
export function facesFound(
  options: Pick<FontBookOptions, "faces" | "files" | "folders">,
): readonly RoleReport[] {
  const finder = createFontFinder(options.folders, options.files);
  return faceRoles.map((role) => {
    const { word, families } = options.faces[role];
    const end = families.indexOf(builtIn);
    const { found, refused } = finder.find(end < 0 ? families : families.slice(0, end));
    const located = found && { family: found.family, ...found.file };
    const missing = found === undefined && families.length > 0 && end < 0;
    const standIn = missing ? standIns[role] : undefined;
    return { role, wanted: word, located, shipped: shippedFaces[role].regular, standIn, refused };
  });
}

/** A Chinese font by all its names, and where it is on this machine. */
export interface FamilyReport {
  readonly names: Family["names"];
  readonly located: Located | undefined;
}

/** Looks for every font that Chinese schools know. */
export function familiesFound(
  folders: FontBookOptions["folders"],
  files: FontFiles,
): readonly FamilyReport[] {
  const finder = createFontFinder(folders, files);
  return familiesKnown.map(({ names }) => ({ names, located: locate(names[0] ?? "", finder) }));
}

function locate(name: string, finder: FontFinder): Located | undefined {
  const { found } = finder.find([name]);
  return found && { family: found.family, ...found.file };
}
