import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFonts } from "../../scripts/fonts.ts";
import { createDiskFonts } from "../../src/cli/host/disk-fonts.ts";
import { createFontBook, type LoadedFontBook } from "../../src/font/font-book.ts";
import type { FontFiles } from "../../src/font/font-files.ts";
import { type FaceChoice, type FaceRole, faceRoles } from "../../src/style/style.ts";

/** The folder of the shipped faces. */
export const shippedFolder: string = join(
  fileURLToPath(new URL(".", import.meta.url)),
  "..",
  "..",
  "build",
  "fonts",
);

/** The fonts of this machine. */
export const diskFonts: FontFiles = createDiskFonts();

/** Faces that look for nothing on the machine, with those given in their place. */
export function facesWith(
  given: Partial<Record<FaceRole, readonly string[]>> = {},
): Readonly<Record<FaceRole, FaceChoice>> {
  const entries = faceRoles.map((role) => [role, { word: role, families: given[role] ?? [] }] as const);
  return Object.fromEntries(entries) as Record<FaceRole, FaceChoice>;
}

/** A font book of the shipped faces alone. */
export async function shippedBook(): Promise<LoadedFontBook> {
  await buildFonts(shippedFolder);
  return createFontBook({
    faces: facesWith(),
    files: diskFonts,
    shipped: shippedFolder,
    folders: { given: [], system: [] },
  });
}
