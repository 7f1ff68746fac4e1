import type { FontFile } from "./face.ts";
import { type Family, familyOf, plainName } from "./families.ts";
import type { FontBytes, FontFiles } from "./font-files.ts";
import { readFontNames } from "./font-names.ts";
import { fontCount, openSfnt } from "./sfnt.ts";
import { openTrueType, type Refusal, type TrueTypeFont } from "./true-type.ts";

/** Where to look for the fonts of the machine. */
export interface FontFolders {
  /** Named by the user: every font in them is opened to read its name. */
  readonly given: readonly string[];
  /** The system's: only files are opened whose names promise the font. */
  readonly system: readonly string[];
}

/** A font found for one of the families asked for. */
export interface FoundFont {
  readonly family: string;
  readonly file: FontFile;
  readonly font: TrueTypeFont;
}

/** A font that bears the right name and cannot be used. */
export interface RefusedFont {
  readonly path: string;
  readonly refusal: Refusal;
}

/** Looks for families, best first. */
export interface FontFinder {
  find(families: readonly string[]): {
    readonly found: FoundFont | undefined;
    readonly refused: readonly RefusedFont[];
  };
}

/** Makes a finder; folders are listed once, when the first family is looked for. */
export function createFontFinder(folders: FontFolders, files: FontFiles): FontFinder {
  let listed: { readonly given: readonly string[]; readonly system: readonly string[] } | undefined;
  const list = (paths: readonly string[]): readonly string[] =>
    paths.flatMap((folder) => files.list(folder)).filter((path) => /\.(?:ttf|ttc|otf|otc)$/iu.test(path));
  return {
    find(families) {
      listed ??= { given: list(folders.given), system: list(folders.system) };
      const refused: RefusedFont[] = [];
      for (const name of families) {
        const family = familyOf(name);
        const likely = listed.system.filter((path) => promises(path, family));
        for (const path of [...listed.given, ...likely]) {
          const found = tryFile(path, family, files, refused);
          if (found) return { found: { family: name, ...found }, refused };
        }
      }
      return { found: undefined, refused };
    },
  };
}

/** Whether a file's name begins like the family or one of its known files. */
function promises(path: string, family: Family): boolean {
  const name = plainName(/[^/\\]*$/u.exec(path)?.[0] ?? path);
  return [...family.files, ...family.names].some((stem) => name.startsWith(plainName(stem)));
}

function tryFile(
  path: string,
  family: Family,
  files: FontFiles,
  refused: RefusedFont[],
): Omit<FoundFont, "family"> | undefined {
  const bytes = files.open(path);
  if (!bytes) return undefined;
  const index = indexOf(bytes, family);
  if (index === undefined) return undefined;
  const font = openTrueType(bytes, index);
  if (typeof font !== "string") return { file: { path, index }, font };
  if (!refused.some((other) => other.path === path)) refused.push({ path, refusal: font });
  return undefined;
}

/** Which font of a file bears one of the family's names. */
function indexOf(bytes: FontBytes, family: Family): number | undefined {
  const names = family.names.map(plainName);
  for (let index = 0; index < fontCount(bytes); index++) {
    const sfnt = openSfnt(bytes, index);
    if (!sfnt) continue;
    if (readFontNames(sfnt.table("name")).families.some((name) => names.includes(plainName(name))))
      return index;
  }
  return undefined;
}
