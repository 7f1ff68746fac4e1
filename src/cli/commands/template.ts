import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { UsageError } from "../line/usage-error.ts";
import type { TemplateOrder } from "../new/own-papers.ts";
import { templateWords } from "../words/template-words.ts";

type Action = (order: TemplateOrder, context: Context) => Promise<ExitCode>;

const actions: Readonly<Record<string, () => Promise<Action>>> = {
  new: async () => (await import("./template-new.ts")).newTemplate,
  check: async () => (await import("./template-check.ts")).checkTemplates,
  list: async () => (await import("./template-list.ts")).listTemplates,
};

const chinese: Readonly<Record<string, string>> = { 新建: "new", 检查: "check", 列出: "list" };

/** `plan template`: makes, checks and lists the papers of a school's own. */
export async function template(
  action: string | undefined,
  name: string | undefined,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<ExitCode> {
  const words = templateWords[context.language];
  const load = actions[chinese[action ?? ""] ?? action ?? ""];
  if (load === undefined) throw new UsageError(words.noAction(action), words.noActionHint);
  const text = (key: string): string | undefined =>
    typeof given[key] === "string" ? String(given[key]).trim() : undefined;
  const run = await load();
  return run({ name: name?.trim(), from: text("from"), folder: text("template") }, context);
}
