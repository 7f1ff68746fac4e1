// Prints every .md below a folder with pandoc, two at a time, and every .typ with Typst: node print-some.mjs FOLDER FONTS
import { execFile } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const [folder, fonts] = process.argv.slice(2);
const files = readdirSync(folder);
const run = promisify(execFile);

const waiting = files.filter((file) => file.endsWith(".md"));
async function pandoc() {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    await run("pandoc", [join(folder, file), "-o", join(folder, `${file}.docx`)]);
  }
}
await Promise.all([pandoc(), pandoc()]);

const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fonts] }] });
for (const file of files.filter((name) => name.endsWith(".typ"))) {
  writeFileSync(join(folder, `${file}.pdf`), compiler.pdf({ mainFilePath: join(folder, file) }));
}
