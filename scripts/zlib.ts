import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** zlib, compiled to WebAssembly, as zip.js brings it. */
export const zlibModule = "node_modules/@zip.js/zip.js/dist/zip-module.wasm";

const declaration = `/** zlib as a WebAssembly module, in Base64. */
declare const zlib: string;
export default zlib;
`;

/** Makes a module of zlib that every bundler takes: build/zlib.js and its types. */
export async function buildZlib(directory: string): Promise<void> {
  const bytes = await readFile(zlibModule);
  await mkdir(directory, { recursive: true });
  await writeFile(
    join(directory, "zlib.js"),
    `export default ${JSON.stringify(bytes.toString("base64"))};\n`,
  );
  await writeFile(join(directory, "zlib.d.ts"), declaration);
}
