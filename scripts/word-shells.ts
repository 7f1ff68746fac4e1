import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createSource, type Source } from "../src/source/source.ts";
import { loadStyle } from "../src/style/load.ts";
import { makeShell } from "../src/write/docx/shell/shell.ts";
import { shellKey } from "../src/write/docx/shell/shell-parts.ts";

const declaration = `import type { Shell } from "../src/write/docx/shell/shell-parts.ts";
/** The shells of Word files in the shipped styles by their keys, made at build time. */
declare const shells: Readonly<Record<string, () => Promise<{ readonly default: Shell }>>>;
export default shells;
`;

/** Makes the shells of Word files in the shipped styles: build/word-shells.js, and a module a style. */
export async function buildWordShells(directory: string): Promise<void> {
  const folder = join("templates", "styles");
  const files = (await readdir(folder)).filter((each) => each.endsWith(".yaml")).sort();
  const sources = new Map<string, Source>();
  for (const file of files) {
    sources.set(basename(file, ".yaml"), createSource(file, await readFile(join(folder, file), "utf8")));
  }
  const library = { names: [...sources.keys()], find: (name: string) => sources.get(name) };
  await mkdir(join(directory, "word-shells"), { recursive: true });
  const lines: string[] = [];
  for (const [name, source] of sources) {
    const { value: style } = loadStyle(source, library);
    if (!style) throw new Error(`${source.path} has a mistake`);
    const module = `word-shells/${name}.js`;
    await writeFile(join(directory, module), `export default ${JSON.stringify(makeShell(style, []))};\n`);
    lines.push(`  ${JSON.stringify(shellKey(style))}: () => import("./${module}"),`);
  }
  await writeFile(join(directory, "word-shells.js"), `export default {\n${lines.join("\n")}\n};\n`);
  await writeFile(join(directory, "word-shells.d.ts"), declaration);
}
