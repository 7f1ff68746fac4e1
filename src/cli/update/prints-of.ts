import { withDefaults } from "../../config/with-defaults.ts";
import { readSource } from "../../import/read-source.ts";
import { usualPapers } from "../../paper/paper.ts";
import type { Plan } from "../../plan/plan.ts";
import { createSource } from "../../source/source.ts";
import type { ReadyPaper } from "../../template/run/templates.ts";
import { type Unit, unitsOf } from "../../update/units.ts";
import { type PrintText, sharedPart } from "../../update/update.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import type { PrintedFile } from "../stages.ts";

/** How a paper of a plan prints. */
export interface Prints {
  /** The paper's Chinese name. */
  readonly paper: string;
  readonly print: PrintText;
}

/** More than this a file shares only with the paper that it was printed of. */
const surely = 0.7;

/**
 * Prints texts in the place of a plan as `plan render` would, and reads what Word would show: of the paper that
 * a Word file was printed of, the plan itself or one of its dossier. Undefined where the plan cannot be printed.
 */
export async function printsOf(
  { plan: path, text }: { readonly plan: string; readonly text: string },
  file: readonly Unit[],
  style: string | undefined,
  { host, stages }: Context,
): Promise<Prints | undefined> {
  const check = await stages.check();
  const press = await stages.press({ style, fontFolders: [] }, host);
  const settled = createConfigShelf(host).of(path);
  const { school } = settled.config.defaults;
  const sound = (yaml: string): Plan | undefined => {
    const { plan, diagnostics } = check(new TextEncoder().encode(yaml), path, settled.config);
    return diagnostics.some(({ severity, code }) => severity === "error" && stops(code)) ? undefined : plan;
  };
  const filesOf = async (plan: Plan, papers: readonly ReadyPaper[]): Promise<readonly PrintedFile[]> => {
    const order = { papers, leaveOut: true, formats: ["docx"], date: new Date(0), school } as const;
    const dressed = withDefaults(plan, settled.config, settled.style);
    return (await press.print(dressed, order)).files ?? [];
  };
  const printsWith = (papers: readonly ReadyPaper[]): PrintText => {
    return async (yaml) => {
      const plan = sound(yaml);
      const { value: tree } = parseYaml(createSource(path, yaml));
      const [printed] = plan && tree ? await filesOf(plan, papers) : [];
      const units = printed && (await unitsIn(printed));
      return plan && tree && units ? { draft: { text: yaml, tree, plan }, units } : undefined;
    };
  };
  const itself = await press.rack(settled.templates, { papers: usualPapers });
  const own: Prints = { paper: itself.papers[0]?.paper.zh ?? "", print: printsWith(itself.papers) };
  const first = await own.print(text);
  if (!first || sharedPart(first.units, file) >= surely) return first && own;
  const { papers } = await press.rack(settled.templates, { papers: "all" });
  let best = { ...own, share: sharedPart(first.units, file) };
  for (const printed of await filesOf(first.draft.plan, papers)) {
    const share = sharedPart((await unitsIn(printed)) ?? [], file);
    const ready = papers.find(({ paper }) => paper.name === printed.paper);
    if (ready && share > best.share) best = { paper: ready.paper.zh, print: printsWith([ready]), share };
  }
  return best;
}

async function unitsIn({ bytes }: PrintedFile): Promise<readonly Unit[] | undefined> {
  const read = await readSource(bytes, "print.docx");
  return "text" in read ? unitsOf(read.text) : undefined;
}

/** What keeps a plan from being printed. */
function stops(code: string): boolean {
  return /^(?:yaml|schema|file)\//.test(code);
}
