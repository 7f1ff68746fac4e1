import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createSource, type Source } from "../src/source/source.ts";
import { precompileTemplates } from "../src/template/load.ts";

const declaration = `import type { PrecompiledTemplates } from "../src/template/precompiled.ts";
/** The shipped templates, compiled at build time. */
declare const templates: PrecompiledTemplates;
export default templates;
`;

/** Compiles the shipped templates to a module: build/templates.js and its types. */
export async function buildTemplates(directory: string): Promise<void> {
  const files = (await readdir("templates", { recursive: true }))
    .filter((file) => file.endsWith(".hbs"))
    .sort();
  const sources = new Map<string, Source>();
  for (const file of files) {
    const path = file.replaceAll("\\", "/");
    sources.set(path, createSource(`templates/${path}`, await readFile(join("templates", file), "utf8")));
  }
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "templates.js"), `export default ${precompileTemplates(sources)};\n`);
  await writeFile(join(directory, "templates.d.ts"), declaration);
}
