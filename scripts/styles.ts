import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createSource } from "../src/source/source.ts";
import { readStyle } from "../src/style/written-style.ts";

const declaration = `import type { WrittenStyle } from "../src/style/written-style.ts";
/** What the shipped style files say, by their names without an ending; read at build time. */
declare const styles: Readonly<Record<string, WrittenStyle>>;
export default styles;
`;

/** Reads the shipped styles into a module: build/styles.js and its types. Throws where one has a mistake. */
export async function buildStyles(directory: string): Promise<void> {
  const folder = join("templates", "styles");
  const styles: Record<string, unknown> = {};
  for (const file of (await readdir(folder)).filter((each) => each.endsWith(".yaml")).sort()) {
    const { written, diagnostics } = readStyle(
      createSource(file, await readFile(join(folder, file), "utf8")),
    );
    const [found] = diagnostics;
    if (found) throw new Error(`${file}: ${found.code} ${JSON.stringify(found.data)}`);
    styles[basename(file, ".yaml")] = written;
  }
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "styles.js"), `export default ${JSON.stringify(styles)};\n`);
  await writeFile(join(directory, "styles.d.ts"), declaration);
}
