import { checkPlan } from "../plan/check-plan.ts";
import { createSource } from "../source/source.ts";
import { renderDocument } from "../template/render-document.ts";
import type { ReadyPaper } from "../template/run/templates.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { Print } from "./prove.ts";

/** Prints plans with a template, without the rules: what is wrong with the facts was wrong in the source. */
export function printWith(paper: ReadyPaper): Print {
  return (yaml, pictures) => {
    const { value: tree, diagnostics: found } = parseYaml(createSource("import.yaml", yaml));
    if (!tree) return { blocks: undefined, errors: found.map(({ range }) => range.start) };
    const { value: plan, diagnostics } = checkPlan(tree);
    const errors = [...found, ...diagnostics].filter(({ severity }) => severity === "error");
    const document = plan && renderDocument(plan, paper, (name) => pictures.get(name)).value;
    return { blocks: document?.blocks, errors: errors.map(({ range }) => range.start) };
  };
}
