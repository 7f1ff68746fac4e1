import { type Diagnostic, diagnose, type Outcome } from "../diagnostic/diagnostic.ts";
import type { Document } from "../document/document.ts";
import type { Dossier } from "../paper/dossier.ts";
import type { Plan } from "../plan/plan.ts";
import type { PictureNamed } from "./markup/building.ts";
import { readMarkup } from "./markup/read-markup.ts";
import { circularPartial, endlessTemplate, nothingPrinted, sectionsLeftOut } from "./problems.ts";
import { Unbounded } from "./run/bounds.ts";
import { type ReadyPaper, runTemplate } from "./run/templates.ts";
import { planView } from "./view/plan-view.ts";
import { isNamed } from "./view/section-view.ts";
import { plainWords, type Words } from "./words.ts";

/**
 * Makes a paper of a plan. A fault in the markup is a diagnostic where the user's own template made
 * it; of a shipped one it is a bug and thrown.
 */
export function renderDocument(
  plan: Plan,
  ready: ReadyPaper,
  picture: PictureNamed = () => undefined,
  dossier?: Dossier,
): Outcome<Document> {
  const view = planView(plan, ready.paper, ready.named, dossier);
  const markup = markupOf(ready, view);
  if (typeof markup !== "string") return { value: undefined, diagnostics: [markup] };
  const { document, faults } = readMarkup(markup, authorOf(view.signature?.units), picture);
  if (faults.length === 0 && document.blocks.length === 0 && !ready.shipped) {
    const data = { name: ready.source.path };
    return { value: undefined, diagnostics: [diagnose(nothingPrinted, ready.source, whole, data)] };
  }
  if (faults.length === 0) {
    return { value: dated(document, view.signature?.date), diagnostics: leftOut(plan, ready) };
  }
  const diagnostics = faults.map((each) => each(ready.source, whole));
  if (!ready.shipped) return { value: undefined, diagnostics };
  const told = diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`);
  throw new Error(`the template of ${ready.paper.name} made markup that cannot be read: ${told.join("; ")}`);
}

const whole = { start: 0, end: 0 };

/** What a template makes of a plan; a finding where it would never end. */
function markupOf(ready: ReadyPaper, view: unknown): string | Diagnostic {
  try {
    return runTemplate(ready, view);
  } catch (error) {
    if (!(error instanceof Unbounded) || ready.shipped) throw error;
    const { chain } = error;
    const name = ready.source.path;
    return chain.length > 0
      ? diagnose(circularPartial, ready.source, whole, { chain })
      : diagnose(endlessTemplate, ready.source, whole, { name });
  }
}

/** Of a paper that prints the whole plan, the sections that its template drops. */
function leftOut(plan: Plan, { paper, named, source }: ReadyPaper): readonly Diagnostic[] {
  if (!paper.whole || named.includes("sections") || named.includes("other_sections")) return [];
  const left = plan.sections.filter((section) => !isNamed(section, named));
  const [first] = left;
  if (!first) return [];
  const data = { sections: left.map(({ key }) => key), template: source.path };
  return [diagnose(sectionsLeftOut, plan.source, first.keyRange, data)];
}

/** A document that knows its date, unless it is still missing. */
function dated(document: Document, date: Words | undefined): Document {
  if (!date || date.length === 0 || date.some((run) => run.kind === "todo")) return document;
  return { ...document, properties: { ...document.properties, date: plainWords(date) } };
}

type Units = NonNullable<ReturnType<typeof planView>["signature"]>["units"];

function authorOf(units: Units | undefined): string {
  const [first] = units ?? [];
  return first?.every((run) => run.kind !== "todo") ? plainWords(first) : "";
}
