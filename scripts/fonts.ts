import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { makeFace } from "./fonts/make-face.ts";
import { fang, type Recipe, recipes } from "./fonts/recipes.ts";
import { unpackWoff } from "./fonts/woff.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Makes the shipped faces and their licences in a folder, from the fonts of the npm packages; does
 * nothing where they are newer than what they are made of.
 */
export async function buildFonts(outDir: string): Promise<void> {
  const outputs = [...shipped.map(({ file }) => file), "LICENSES.md"].map((file) => join(outDir, file));
  if ((await oldest(outputs)) > (await newest(await inputs()))) return;
  await mkdir(outDir, { recursive: true });
  const held = new Set<number>();
  for (const recipe of recipes) {
    const data = await readFile(sourcePath(recipe.source));
    const font = recipe.source.endsWith(".woff") ? unpackWoff(data) : data;
    const { file, points } = makeFace(recipe, font, held);
    if (recipe.holds === "all") for (const point of points) held.add(point);
    await replaceFile(join(outDir, recipe.file), file);
  }
  await replaceFile(join(outDir, fang.file), brotliDecompressSync(await readFile(sourcePath(fang.source))));
  await copyLicences(outDir);
}

const shipped: readonly Recipe[] = [...recipes, fang];

/** Writes in one step: several test files may build at the same time. */
async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const half = `${path}.${process.pid}`;
  await writeFile(half, content);
  await rename(half, path);
}

function sourcePath(path: string): string {
  return path.startsWith("./") ? join(root, "scripts/fonts", path) : join(root, "node_modules", path);
}

/** The fonts and the code that the faces are made by. */
async function inputs(): Promise<string[]> {
  const folders = ["scripts/fonts", "src/font"].map((folder) => join(root, folder));
  const code = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
  );
  const sources = shipped.flatMap(({ source, licence }) => [source, licence].map(sourcePath));
  return [...sources, ...code.flat(), fileURLToPath(import.meta.url)];
}

async function oldest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => (await stat(path).catch(() => undefined))?.mtimeMs ?? 0),
  );
  return Math.min(...times);
}

async function newest(paths: readonly string[]): Promise<number> {
  return Math.max(...(await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs))));
}

async function copyLicences(outDir: string): Promise<void> {
  const packages = new Map<string, Recipe>();
  for (const recipe of shipped) packages.set(recipe.licence, recipe);
  for (const recipe of packages.values()) {
    await copyFile(sourcePath(recipe.licence), join(outDir, licenceFile(recipe)));
  }
  await replaceFile(join(outDir, "LICENSES.md"), licenceIndex());
}

function licenceFile(recipe: Recipe): string {
  const face = recipe.family.split(" ").at(-1)?.toLowerCase();
  return `${recipe === fang ? "GPL" : "OFL"}-${face}.txt`;
}

function licenceIndex(): string {
  const rows = shipped.map(
    (recipe) =>
      `| ${recipe.file} | ${recipe.origin} | ${recipe.copyright} | [${licenceFile(recipe)}](${licenceFile(recipe)}) |`,
  );
  return [
    "# Licences of the fonts",
    "",
    "The fonts in this folder are under the SIL Open Font License 1.1, but for fang.ttf, which is under the GNU General Public License with the font exception: a document that embeds it is not under that licence for that. Each is a modified version of the font it was made from: without hinting and layout tables, most with fewer characters, some marks drawn a full em wide, under a name of its own.",
    "",
    "| file | made from | copyright | licence |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildFonts(join(root, "build", "fonts"));
}
