import { documentText } from "../../src/document/plain-text.ts";
import { missingNeeds } from "../../src/paper/needs.ts";
import { renderDocument } from "../../src/template/render-document.ts";
import { planOf } from "../lint/lint-text.ts";
import { shippedPaper, shippedPapers } from "../template/shipped.ts";

const papers = shippedPapers()
  .map(({ name }) => shippedPaper(name))
  .filter(({ paper }) => !paper.dossier);

/** What each paper prints of a plan, by the paper's name; those that the plan does not suffice for are left out. */
export function printedPapers(text: string): ReadonlyMap<string, string> {
  const plan = planOf(text);
  const made = papers.filter(({ paper }) => missingNeeds(paper, plan).length === 0);
  return new Map(
    made.map((ready) => {
      const { value } = renderDocument(plan, ready, () => undefined);
      return [ready.paper.zh, value ? documentText(value) : ""];
    }),
  );
}
