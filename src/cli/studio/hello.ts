import { usualPaper } from "../../paper/paper.ts";
import type { Hello } from "../../studio/protocol.ts";
import { vocabularyWords } from "../../studio/vocabulary-words.ts";
import { builtInStyles, kinds } from "../../vocabulary/choices.ts";
import type { Context } from "../context.ts";
import { starters } from "../starters/index.ts";
import type { Desk } from "./desk.ts";

/** What the page is told first: the folder, and what there is to choose from. */
export async function helloOf(root: string, { host, language }: Context, desk: Desk): Promise<Hello> {
  const { templates } = desk.shelf().of(host.path.join(root, "方案.yaml"));
  const { papers } = await (await desk.press(undefined)).rack(templates, { papers: "all" });
  const named = (zh: string, other: string): string => (language === "zh" ? zh : `${other} ${zh}`);
  return {
    language,
    folder: host.path.basename(root) || root,
    styles: builtInStyles.map(({ key, names }) => ({ value: key, label: named(names[0], key) })),
    papers: papers
      .filter(({ paper }) => !paper.dossier)
      .map(({ paper: { name, zh } }) => ({ value: name, label: named(zh, name) })),
    paper: usualPaper,
    kinds: starters.map(({ name, kind }) => ({
      value: name,
      label: named(withOthers(name, kind), kind ?? "blank"),
    })),
    fields: vocabularyWords(language),
  };
}

/** What a new plan may be, with what else it is called: 研学（春秋游、春游、秋游）; a kind of several beginnings has names enough. */
function withOthers(name: string, kind: string | undefined): string {
  const others = kinds.find(({ key }) => key === kind)?.names.filter((each) => each !== name) ?? [];
  const isAlone = starters.filter((each) => each.kind === kind).length === 1;
  return isAlone && others.length > 0 ? `${name}（${others.slice(0, 3).join("、")}）` : name;
}
