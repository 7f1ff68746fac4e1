import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { makeFace } from "./fonts/make-face.ts";
import { fang } from "./fonts/recipes.ts";

/**
 * Makes the shipped 仿宋 of FandolFang-Regular.otf, which no npm package holds:
 * `npx tsx scripts/fang.ts FandolFang-Regular.otf` writes it beside the recipes, packed.
 */
const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Name the file of FandolFang-Regular.otf");
const { file, points } = makeFace(fang, await readFile(source), new Set());
const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
const target = join(dirname(fileURLToPath(import.meta.url)), "fonts", fang.source);
await writeFile(target, packed);
console.log(`${points.length} characters, ${file.length} bytes, ${packed.length} packed`);
