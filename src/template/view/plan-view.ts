import { completed } from "../../facts/people/contacts.ts";
import type { Dossier } from "../../paper/dossier.ts";
import type { Paper } from "../../paper/paper.ts";
import type { Body } from "../../plan/body.ts";
import type { Attachment, Plan } from "../../plan/plan.ts";
import { kinds, pageWishes } from "../../vocabulary/choices.ts";
import { made, typed, typedList, type Words } from "../words.ts";
import { dossierView } from "./dossier-view.ts";
import { type Facts, factsOf, rowFacts } from "./facts.ts";
import { captionedGroups, lowerGroups } from "./forms/groups.ts";
import { lowerBody } from "./lower-body.ts";
import { lowerLabel } from "./lower-label.ts";
import type { Lowering } from "./lowering.ts";
import { paperView } from "./paper-view.ts";
import type { Entry, Part } from "./parts.ts";
import { planFacts } from "./plan-facts.ts";
import { annotationLine, copyLines, recipientLines } from "./recipient-lines.ts";
import {
  otherSections,
  ownSections,
  type SectionView,
  sectionsByKey,
  sectionViews,
  untitled,
} from "./section-view.ts";
import { type SignatureView, signatureView } from "./signature-view.ts";
import { textOfParts } from "./text-of-parts.ts";

/** What a template sees of a plan: its facts by key, and its sections ready to be printed. */
export interface PlanView extends Facts {
  readonly signature: SignatureView | undefined;
}

/** An attachment; its mark is 附件, or 附件1 where there are several. */
export interface AttachmentView {
  readonly mark: Words;
  readonly name: Words;
  readonly note: Words;
  readonly file: Words;
  readonly parts: readonly Part[];
}

/**
 * Makes the view of a plan for the template of a paper; `named` are the sections that the template
 * prints by name, `dossier` the papers that it is printed with.
 */
export function planView(
  plan: Plan,
  paper: Paper,
  named: readonly string[] = [],
  dossier?: Dossier,
): PlanView {
  const lowering = outermost(plan);
  const sections = sectionViews(plan.sections, lowering);
  const prose = (body: Body | undefined): SectionView | undefined =>
    body && untitled(lowerBody(body, lowering));
  const imprint = signatureView(plan.imprint, false);
  const [lead, closing] = [prose(plan.lead), prose(plan.closing)];
  return Object.assign(factsOf(plan.sections, lowering), frontFacts(plan), {
    facts: planFacts(plan),
    lead: textOfParts(lead?.parts ?? []),
    closing: textOfParts(closing?.parts ?? []),
    cover: plan.cover.map((label): Entry => lowerLabel(label, lowering)),
    signature: signatureView(plan.signature, plan.seal),
    imprint,
    imprint_date: imprint?.date ?? typed(undefined),
    attachments: plan.attachments.map((each, index) => attachmentView(each, index, plan, lowering)),
    groups: plan.groups.map((row) => rowFacts(row, lowering)),
    people: plan.people.map((row) => rowFacts(row, lowering)),
    rosters: plan.rosters.map(({ file }) => typed(file)),
    papers: paperView(plan, paper, lowering),
    dossier: dossier && dossierView(dossier),
    sections: withGroups(sections, plan, lowering),
    other_sections: otherSections(plan.sections, sections, named),
    own_sections: ownSections(plan.sections, sections),
    section: { ...sectionsByKey(plan.sections, sections), lead, closing },
  });
}

function outermost(plan: Plan): Lowering {
  return {
    lower: lowerBody,
    level: 1,
    heading: "",
    depth: 0,
    inner: false,
    completed: (row) => completed(row, plan),
    as: undefined,
    marks: "",
    continued: false,
    timed: false,
  };
}

/** Facts of the front matter that are texts. */
function frontFacts(plan: Plan): Facts {
  const kind = kinds.find((each) => each.key === plan.kind)?.names[0] ?? "";
  return {
    title: typed(plan.title),
    subtitle: typed(plan.subtitle),
    kind: made(kind),
    style: typed(plan.style),
    numbering: typedList(plan.numbering?.marks ?? []),
    contents: plan.contents !== undefined && plan.contents.levels !== 0,
    run_in: plan.runIn ?? false,
    draft: typed(plan.draft),
    pages: made(plan.pages === undefined ? "" : pagesText(plan.pages.most)),
    serial: typed(plan.serial),
    issuers: plan.issuers.map(typed),
    number: typed(plan.number),
    signer: plan.signers.map(typed),
    secrecy: typed(plan.secrecy),
    urgency: typed(plan.urgency),
    recipients: recipientLines(plan.recipients),
    annotation: annotationLine(plan.annotation),
    copies: copyLines(plan.copies),
    seal: plan.seal,
    off_campus: plan.offCampus ?? false,
  };
}

function pagesText(most: number | "fewer"): string {
  return pageWishes.find(({ key }) => key === String(most))?.names[0] ?? "";
}

function attachmentView(each: Attachment, index: number, plan: Plan, lowering: Lowering): AttachmentView {
  return {
    mark: made(plan.attachments.length > 1 ? `附件${index + 1}` : "附件"),
    name: typed(each.name),
    note: typed(each.note),
    file: typed(each.file),
    parts: each.body ? lowerBody(each.body, { ...lowering, level: 0 }) : [],
  };
}

/** The groups end the section of the participants; without one they are a section of their own, the last. */
function withGroups(
  sections: readonly SectionView[],
  plan: Plan,
  lowering: Lowering,
): readonly SectionView[] {
  if (plan.groups.length === 0) return sections;
  const at = plan.sections.findIndex(({ field }) => field?.key === "participants");
  if (at < 0) {
    return [
      ...sections,
      { ...untitled(lowerGroups(plan.groups, lowering)), key: made("groups"), heading: made("分组安排") },
    ];
  }
  const table = captionedGroups(plan.groups, lowering);
  return sections.map((section, i) =>
    i === at ? { ...section, parts: [...section.parts, ...table] } : section,
  );
}
