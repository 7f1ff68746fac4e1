import type { Context } from "../../../src/cli/context.ts";
import { createStages } from "../../../src/cli/pipeline-stages.ts";
import { createStudio, type Studio } from "../../../src/cli/studio/studio.ts";
import type { Refused } from "../../../src/studio/protocol.ts";
import type { MemoryHost } from "../memory-host.ts";
import { world } from "../packaged-world.ts";

/** A studio on a folder of plans in memory, with the real press. */
export interface OpenStudio {
  readonly studio: Studio;
  readonly host: MemoryHost;
  readonly context: Context;
}

/** Opens it; paths of files are below the folder 方案. */
export function openStudio(files: Readonly<Record<string, string | Uint8Array>>): OpenStudio {
  const inFolder = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`方案/${name}`, content]),
  );
  const host = world(inFolder);
  for (const name of ["studio.js", "studio.css", "icon.svg"])
    host.disk.set(`/opt/plan/dist/studio/${name}`, new TextEncoder().encode(`/* ${name} */`));
  const { check, press } = createStages();
  const context: Context = { host, language: "zh", stages: { check, press } };
  return { studio: createStudio(`${host.cwd}/方案`, context), host, context };
}

/** The answer of a call that is not to be refused. */
export function granted<T extends object>(answer: T): Exclude<T, Refused> {
  if ("refused" in answer) throw new Error(String(answer.refused));
  return answer as Exclude<T, Refused>;
}
