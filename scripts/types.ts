import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";

/** Writes the declarations of the library into a folder: those that `src/index.ts` leads to, and no more. */
export async function buildTypes(directory: string): Promise<void> {
  const all = await mkdtemp(join(tmpdir(), "plan-types-"));
  await declare(all);
  const wanted = [join(all, "index.d.ts")];
  // The list grows while it is gone through.
  for (const file of wanted) {
    const text = await readFile(file, "utf8");
    for (const [, path = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.ts"/gu)) {
      const target = resolve(dirname(file), `${path}.d.ts`);
      if (!wanted.includes(target)) wanted.push(target);
    }
    const copy = join(directory, relative(all, file));
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, text.replaceAll(/((?:from |import\()"\.[^"]+)\.ts"/gu, '$1.js"'));
  }
  await rm(all, { recursive: true });
}

/** Emits the declarations of everything; errors of types are told by `npm run check`, not here. */
async function declare(directory: string): Promise<void> {
  const root = process.cwd();
  const config = join(directory, "tsconfig.json");
  const compilerOptions = {
    noEmit: false,
    noCheck: true,
    emitDeclarationOnly: true,
    outDir: directory,
    rootDir: join(root, "src"),
    typeRoots: [join(root, "node_modules/@types")],
  };
  const files = [join(root, "src/index.ts")];
  const extended = join(root, "tsconfig.json");
  await writeFile(config, JSON.stringify({ extends: extended, compilerOptions, include: [], files }));
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", config], { stdio: "inherit" });
}
