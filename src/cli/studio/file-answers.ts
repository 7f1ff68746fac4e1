import type { Saved } from "../../studio/protocol.ts";
import { digestOf } from "../host/digest.ts";
import type { Answers } from "./answers.ts";
import type { Desk } from "./desk.ts";
import type { Drafts } from "./drafts.ts";
import { bytesLike, readText, revisionOf } from "./file-text.ts";
import type { Windows } from "./windows.ts";

/** A plan's file and what is kept of changes that nobody has saved. */
export function fileAnswers(
  { context, folder, world }: Desk,
  drafts: Drafts,
  windows: Windows,
): Pick<Answers, "open" | "save" | "draft" | "drop"> {
  const { host } = context;
  return {
    async open({ path: plan, window, take = false }) {
      const file = folder.fileOf(plan);
      const { text, revision } = readText(file, plan, context);
      const draft = drafts.find(file);
      const kept =
        draft && draft.text !== text ? { text: draft.text, stale: draft.revision !== revision } : undefined;
      const elsewhere = !windows.hold(plan, window, take);
      return { path: plan, text, revision, elsewhere, ...(kept && { draft: kept }) };
    },
    async save({ path: plan, text, revision }): Promise<Saved> {
      const file = folder.fileOf(plan);
      if (revisionOf(file, host) !== revision) return { theirs: readText(file, plan, context) };
      const bytes = bytesLike(text, revision === "" ? undefined : host.readFile(file));
      world.writeAtomic(file, bytes);
      drafts.drop(file);
      return { revision: digestOf(bytes) };
    },
    async draft({ path: plan, text, revision, window }) {
      const file = folder.fileOf(plan);
      // A window that has lost the plan to another may not write over what that one keeps.
      if (!windows.holds(plan, window)) return { kept: false };
      drafts.keep(file, { text, revision });
      return { kept: true };
    },
    async drop({ path: plan }) {
      drafts.drop(folder.fileOf(plan));
      return {};
    },
  };
}
