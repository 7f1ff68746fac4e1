import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createStages } from "../../src/cli/pipeline-stages.ts";
import { run } from "../../src/cli/program/run.ts";
import { createMemoryHost, type MemoryHost } from "./memory-host.ts";

/** What the package brings: its templates and styles, and its faces where the real press looks for them. */
const packaged: ReadonlyMap<string, Uint8Array> = new Map(
  ["templates", "build/fonts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => join(folder, file).replaceAll("\\", "/"))
      .filter((file) => statSync(file).isFile())
      .map((file) => [`/opt/plan/${file}`, readFileSync(file)] as const),
  ),
);

/** A world with some files, in which the package lies where it is looked for. */
export function world(files: Readonly<Record<string, string | Uint8Array>>): MemoryHost {
  const host = createMemoryHost({ files });
  for (const [path, bytes] of packaged) host.disk.set(path, bytes);
  return host;
}

/** Runs `plan` in it with the real press. */
export async function plans(
  host: MemoryHost,
  words: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  host.printed.out = "";
  host.printed.err = "";
  const stages = createStages();
  const code = await run(words, host, { check: stages.check, press: stages.press });
  return { code, ...host.printed };
}
