import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generated } from "./generated.ts";

// Writes every generated file of the repository; a test proves that they are fresh.
for (const [path, make] of Object.entries(generated)) {
  const before = await readFile(path, "utf8").catch(() => "");
  const text = make(before);
  if (text === before) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(path);
}
