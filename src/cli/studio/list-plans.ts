import type { PlanEntry } from "../../studio/protocol.ts";
import { digestOf } from "../host/digest.ts";
import { type Host, HostError } from "../host/host.ts";
import { gatherInputs } from "../inputs/inputs.ts";
import { createRecords } from "../render/records.ts";
import type { Desk } from "./desk.ts";
import type { Drafts } from "./drafts.ts";
import { readText } from "./file-text.ts";
import { StudioRefusal } from "./refusal.ts";

/** What was found in a file the last time, and when that was. */
interface Known {
  readonly stamp: string;
  readonly entry: Omit<PlanEntry, "printed" | "draft"> | undefined;
}

/** Lists the plans of the folder; a file that has not changed is not checked again. */
export function createPlanList(desk: Desk, drafts: Drafts): () => Promise<readonly PlanEntry[]> {
  const known = new Map<string, Known>();
  const { world: host } = desk;
  return async () => {
    const { candidates } = await gatherInputs([desk.folder.root], desk.context);
    const entries: PlanEntry[] = [];
    for (const { file } of candidates.filter(({ file: each }) => desk.folder.holds(each))) {
      const { size = 0, modified = 0 } = host.stamp(file) ?? {};
      const stamp = `${size} ${modified} ${desk.shelf().of(file).identity}`;
      const last = known.get(file);
      const entry = last?.stamp === stamp ? last.entry : await entryOf(file, desk);
      known.set(file, { stamp, entry });
      if (entry)
        entries.push({ ...entry, printed: printedOf(file, host), draft: drafts.find(file) !== undefined });
    }
    return entries;
  };
}

/** A file in words; undefined where it is no plan. */
async function entryOf(file: string, desk: Desk): Promise<Known["entry"]> {
  const path = desk.folder.pathOf(file);
  try {
    const { text } = readText(file, path, desk.context);
    const { checked } = await desk.examine(path, text);
    // A document that was pasted into a file is one to be: it can be mended by a click.
    const isPasted = checked.diagnostics.some(({ code }) => code === "yaml/pasted-text");
    if (!checked.isPlan && !isPasted) return undefined;
    const count = (severity: string): number =>
      checked.diagnostics.filter((each) => each.severity === severity).length;
    const open = [...checked.diagnostics, ...checked.silenced].filter(
      ({ code }) => code === "left-over/todo",
    );
    return {
      path,
      title: checked.plan?.title.value ?? "",
      errors: count("error"),
      warnings: count("warning"),
      open: open.length,
    };
  } catch (error) {
    if (error instanceof HostError || error instanceof StudioRefusal) {
      return { path, title: "", errors: 1, warnings: 0, open: 0 };
    }
    throw error;
  }
}

/** Whether the plan's own documents lie beside it, and were made from its present text. */
function printedOf(file: string, host: Host): PlanEntry["printed"] {
  const target = file.replace(/\.ya?ml$/iu, "");
  const record = createRecords(host).find(target);
  const stand = ["docx", "pdf"].some((format) => host.entry(`${target}.${format}`) === "file");
  if (!record || !stand) return "none";
  return record.plan === digestOf(host.readFile(file)) ? "fresh" : "stale";
}
