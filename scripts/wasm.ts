import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

/** Programs that are compiled to WebAssembly, as their packages bring them. */
export const wasmModules = {
  zlib: "node_modules/@zip.js/zip.js/dist/zip-module.wasm",
  resvg: "node_modules/@resvg/resvg-wasm/index_bg.wasm",
} as const;

/** Makes modules of them that every bundler takes: build/zlib.js, build/resvg.js and their types. */
export async function buildWasm(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const zlib = await readFile(wasmModules.zlib);
  const resvg = deflateRawSync(await readFile(wasmModules.resvg), { level: 9 });
  await Promise.all([
    writeModule(directory, "zlib", zlib, "zlib as a WebAssembly module, in Base64."),
    writeModule(
      directory,
      "resvg",
      resvg,
      "resvg as a WebAssembly module, deflated without a header, in Base64.",
    ),
  ]);
}

async function writeModule(directory: string, name: string, bytes: Buffer, about: string): Promise<void> {
  const declaration = `/** ${about} */\ndeclare const module: string;\nexport default module;\n`;
  await writeFile(
    join(directory, `${name}.js`),
    `export default ${JSON.stringify(bytes.toString("base64"))};\n`,
  );
  await writeFile(join(directory, `${name}.d.ts`), declaration);
}
