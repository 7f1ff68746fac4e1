import type { Outcome } from "../../diagnostic/diagnostic.ts";
import { choose, contentsLevels, drafts, kinds, pageWishes } from "../../vocabulary/choices.ts";
import { meaningOf } from "../../vocabulary/names.ts";
import type { YamlEntry, YamlNode, YamlTree } from "../../yaml/tree.ts";
import type { Label, Part } from "../body.ts";
import type { PageWish, PaperWish, Plan, PlanHead, PlanLetter } from "../plan.ts";
import type { Text } from "../text.ts";
import { emptiesOf } from "./empties.ts";
import { FrontMatter, readFlag } from "./front-matter.ts";
import { readAttachments } from "./read-attachments.ts";
import { bodyOf, readBody } from "./read-body.ts";
import { readNumbering } from "./read-numbering.ts";
import { readRosters } from "./read-rosters.ts";
import { noteNumber, readSection } from "./read-section.ts";
import { readImprint, readSignature } from "./read-signature.ts";
import { noteDoubledFields, type Reading, readText, readTexts } from "./reading.ts";

/**
 * Reads a tree as a plan. Written for a tree that the schema has passed, and harmless on any
 * other: what it cannot use it leaves out, for the schema has told it.
 */
export function readPlan(tree: YamlTree): Outcome<Plan> {
  const reading: Reading = {
    source: tree.source,
    diagnostics: [],
    body: (node, form) => readBody(node, form, reading),
    section: (entry) => readSection(entry, reading),
  };
  const entries = tree.root.kind === "map" ? tree.root.entries : [];
  const front = new Map<string, YamlEntry[]>();
  const sections: YamlEntry[] = [];
  for (const entry of entries) {
    const meaning = meaningOf(entry.key);
    if (meaning?.field.place !== "front") {
      sections.push(entry);
      continue;
    }
    front.set(meaning.field.key, [...(front.get(meaning.field.key) ?? []), entry]);
    if (meaning.number !== "")
      noteNumber(entry, meaning.number, entry.key.trim().slice(meaning.number.length).trim(), reading);
  }
  noteDoubledFields(entries, reading);
  const plan = assemble(tree, new FrontMatter(front, reading), sections, reading);
  return { value: plan, diagnostics: reading.diagnostics };
}

function assemble(
  tree: YamlTree,
  front: FrontMatter,
  sections: readonly YamlEntry[],
  reading: Reading,
): Plan {
  return {
    source: tree.source,
    ...readHead(front),
    ...readLetter(front),
    attachments: front.all("attachments", readAttachments).flat(),
    cover: front.read("cover", readCover) ?? [],
    seal: front.flag("seal") ?? false,
    offCampus: front.flag("off_campus"),
    groups: front.rows("groups"),
    people: front.rows("people"),
    rosters: front.read("rosters", readRosters) ?? [],
    classLists: [],
    papers: front.read("papers", readPapers) ?? [],
    sentences: [],
    sections: sections.map((entry) => readSection(entry, reading)),
    empties: emptiesOf(tree.root),
  };
}

function readHead(front: FrontMatter): PlanHead {
  return {
    title: front.text("title") ?? { value: "", range: { start: 0, end: 0 }, todo: false },
    subtitle: front.text("subtitle"),
    kind: choose(kinds, front.text("kind")?.value ?? ""),
    style: front.text("style"),
    numbering: front.read("numbering", readNumbering),
    contents: front.read("contents", readContents),
    runIn: front.flag("run_in"),
    draft: readDraft(front.text("draft")),
    pages: readPages(front.text("pages")),
  };
}

function readLetter(front: FrontMatter): PlanLetter {
  return {
    serial: front.text("serial"),
    issuers: front.texts("issuers"),
    number: front.text("number"),
    signers: front.texts("signer"),
    secrecy: front.text("secrecy"),
    urgency: front.text("urgency"),
    recipients: front.texts("recipients"),
    lead: front.prose("lead"),
    closing: front.prose("closing"),
    signature: front.read("signature", readSignature),
    annotation: front.text("annotation"),
    copies: front.texts("copies"),
    imprint: readImprint(front),
  };
}

/** How deep a table of contents goes; a list that somebody typed asks for one too. */
function readContents(node: YamlNode): Plan["contents"] {
  const typed = node.kind !== "scalar";
  const text = typed ? undefined : readText(node);
  const said = choose(contentsLevels, text?.value ?? "");
  const levels = said !== undefined ? Number(said) : readFlag(text) === false ? 0 : "usual";
  return { levels, range: node.range, typed };
}

/** 草稿: 是 is called 草稿. */
function readDraft(text: Text | undefined): Text | undefined {
  const asked = readFlag(text);
  if (!text || text.todo || asked === false) return undefined;
  return asked ? { ...text, value: drafts[0] ?? "" } : { ...text, value: text.value.trim() };
}

function readPages(text: Text | undefined): PageWish | undefined {
  const most = choose(pageWishes, text?.value ?? "");
  if (!text || most === undefined) return undefined;
  return { most: most === "fewer" ? most : Number(most), range: text.range };
}

function readPapers(node: YamlNode, reading: Reading): readonly PaperWish[] {
  if (node.kind !== "map") return readTexts(node).map((name) => ({ name, wordings: [] }));
  return node.entries.map(({ key, keyRange, value }) => ({
    name: { value: key.trim(), range: keyRange, todo: false },
    wordings:
      value.kind !== "map"
        ? []
        : value.entries.map((entry) => ({
            key: { value: entry.key.trim(), range: entry.keyRange, todo: false },
            body: readBody(entry.value, "prose", reading),
          })),
  }));
}

function readCover(node: YamlNode): readonly Label[] {
  if (node.kind !== "map") return [];
  return node.entries.map((entry) => ({
    type: "label",
    label: { value: entry.key.trim(), range: entry.keyRange, todo: false },
    field: undefined,
    body: bodyOf(readTexts(entry.value).map((text): Part => ({ type: "text", text }))),
  }));
}
