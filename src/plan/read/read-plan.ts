import type { Outcome } from "../../diagnostic/diagnostic.ts";
import { parseDate } from "../../notation/time/calendar-date.ts";
import type { Source } from "../../source/source.ts";
import { attachmentKeys, findKey, signatureKeys } from "../../vocabulary/body-keys.ts";
import { choose, contentsLevels, drafts, flagOf, kinds, pageWishes } from "../../vocabulary/choices.ts";
import type { RowFormName } from "../../vocabulary/forms.ts";
import { meaningOf } from "../../vocabulary/names.ts";
import type { YamlEntry, YamlNode, YamlTree } from "../../yaml/tree.ts";
import type { Body, Label, Part, Row } from "../body.ts";
import type { Attachment, PageWish, PaperWish, Plan, Signature } from "../plan.ts";
import type { Text } from "../text.ts";
import { emptiesOf } from "./empties.ts";
import { bodyOf, readBody } from "./read-body.ts";
import { readNumbering } from "./read-numbering.ts";
import { isPictureName, pictureOf } from "./read-picture.ts";
import { readRosters } from "./read-rosters.ts";
import { readRowOf } from "./read-row.ts";
import { noteNumber, readSection } from "./read-section.ts";
import { readTable } from "./read-table.ts";
import {
  entriesByKey,
  isNothing,
  isTodo,
  noteDoubledFields,
  type Reading,
  readText,
  readTexts,
} from "./reading.ts";

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
  const plan = assemble(tree, (key) => front.get(key)?.map(({ value }) => value) ?? [], sections, reading);
  return { value: plan, diagnostics: reading.diagnostics };
}

function assemble(
  tree: YamlTree,
  values: (key: string) => readonly YamlNode[],
  sections: readonly YamlEntry[],
  reading: Reading,
): Plan {
  const value = (key: string): YamlNode | undefined => values(key)[0];
  const text = (key: string): Text | undefined => with_(value(key), readText);
  const rows = (key: RowFormName): readonly Row[] => readRows(value(key), key, reading);
  return {
    source: tree.source,
    title: text("title") ?? { value: "", range: { start: 0, end: 0 }, todo: false },
    subtitle: text("subtitle"),
    kind: choose(kinds, text("kind")?.value ?? ""),
    style: text("style"),
    numbering: with_(value("numbering"), (node) => readNumbering(node, reading)),
    contents: with_(value("contents"), readContents),
    runIn: readFlag(text("run_in")),
    draft: readDraft(text("draft")),
    pages: readPages(text("pages")),
    serial: text("serial"),
    issuers: with_(value("issuers"), readTexts) ?? [],
    number: text("number"),
    signers: with_(value("signer"), readTexts) ?? [],
    secrecy: text("secrecy"),
    urgency: text("urgency"),
    recipients: with_(value("recipients"), readTexts) ?? [],
    lead: with_(value("lead"), (node) => readBody(node, "prose", reading)),
    closing: with_(value("closing"), (node) => readBody(node, "prose", reading)),
    signature: with_(value("signature"), (node) => readSignature(node, reading)),
    annotation: text("annotation"),
    copies: with_(value("copies"), readTexts) ?? [],
    imprint: printed(
      with_(value("imprint"), (node) => readSignature(node, reading)),
      text("imprint_date"),
    ),
    attachments: values("attachments").flatMap(
      (node) => with_(node, (it) => readAttachments(it, reading)) ?? [],
    ),
    cover: with_(value("cover"), readCover) ?? [],
    seal: readFlag(text("seal")) ?? false,
    offCampus: readFlag(text("off_campus")),
    groups: rows("groups"),
    people: rows("people"),
    rosters: with_(value("rosters"), (node) => readRosters(node, reading)) ?? [],
    classLists: [],
    papers: with_(value("papers"), (node) => readPapers(node, reading)) ?? [],
    sentences: [],
    sections: sections.map((entry) => readSection(entry, reading)),
    empties: emptiesOf(tree.root),
  };
}

function with_<T>(node: YamlNode | undefined, read: (node: YamlNode) => T): T | undefined {
  return node === undefined || isNothing(node) ? undefined : read(node);
}

function readFlag(text: Text | undefined): boolean | undefined {
  return text && flagOf(text.value);
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

function readRows(node: YamlNode | undefined, form: RowFormName, reading: Reading): readonly Row[] {
  return node?.kind === "seq" ? node.items.flatMap((item) => readRowOf(item, form, reading)) : [];
}

function readSignature(node: YamlNode, reading: Reading): Signature {
  const entries =
    node.kind === "map" && !isTodo(node) ? entriesByKey(node, signatureKeys, reading) : undefined;
  const unit = entries?.get("unit");
  const date = entries?.get("date");
  const written = entries ? unit?.value : node;
  const texts = written ? readTexts(written).flatMap((text) => linesOf(text, reading.source)) : [];
  const dated = date ? readText(date.value) : texts.find((text) => parseDate(text.value));
  return {
    units: texts.filter((text) => text !== dated),
    date: dated,
    day: dated && !dated.todo ? parseDate(dated.value) : undefined,
  };
}

/** Who prints and when, where the day stands under a name of its own. */
function printed(imprint: Signature | undefined, date: Text | undefined): Signature | undefined {
  if (!date) return imprint;
  if (imprint?.date) return { ...imprint, units: [...imprint.units, date] };
  const day = date.todo ? undefined : parseDate(date.value);
  return { units: imprint?.units ?? [], date, day };
}

/** The lines of a text, each with its place. */
function linesOf(text: Text, source: Source): readonly Text[] {
  const lines = text.todo ? [] : text.value.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2) return [text];
  let from = text.range.start;
  return lines.map((line) => {
    const at = source.text.indexOf(line.trim(), from);
    if (at < 0 || at >= text.range.end) return { ...text, value: line.trim() };
    from = at + line.trim().length;
    return { value: line.trim(), range: { start: at, end: from }, todo: false };
  });
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

/** Attachments: a list of them, one alone, or names over what they hold. */
function readAttachments(node: YamlNode, reading: Reading): readonly Attachment[] {
  if (node.kind === "seq") return node.items.flatMap((item) => readAttachment(item, reading));
  const isOne = node.kind !== "map" || isTodo(node) || node.entries.some(isAttachmentKey);
  if (isOne) return readAttachment(node, reading);
  return node.entries.map(({ key, keyRange, value }) => ({
    name: { value: key.trim(), range: keyRange, todo: false },
    file: undefined,
    note: undefined,
    body: readBody(value, "prose", reading),
  }));
}

function isAttachmentKey({ key }: YamlEntry): boolean {
  return findKey(attachmentKeys, key) !== undefined;
}

function readAttachment(node: YamlNode, reading: Reading): readonly Attachment[] {
  const name = readText(node);
  if (name) return [{ name, file: undefined, note: undefined, body: undefined }];
  if (node.kind !== "map") return [];
  const entries = entriesByKey(node, attachmentKeys, reading);
  const text = (key: string): Text | undefined => with_(entries.get(key)?.value, readText);
  const named = text("name");
  if (!named) return [];
  const body = attachmentBody(entries, named, reading);
  return [{ name: named, file: text("file"), note: text("note"), body }];
}

/** What is printed on an attachment's own page; of files, pictures alone can be, described by the attachment's name. */
function attachmentBody(
  entries: ReadonlyMap<string, YamlEntry>,
  name: Text,
  reading: Reading,
): Body | undefined {
  const parts: Part[] = [];
  for (const [key, { value }] of entries) {
    if (key === "text") parts.push(...readTexts(value).map((text): Part => ({ type: "text", text })));
    else if (key === "items" || key === "body") parts.push(...readBody(value, "prose", reading).parts);
    else if (key === "table") parts.push(...[readTable(value, reading) ?? []].flat());
    else if (key === "file") parts.push(...attachedPicture(value, name));
  }
  return parts.length > 0 ? bodyOf(parts) : undefined;
}

function attachedPicture(value: YamlNode, name: Text): readonly Part[] {
  const file = readText(value);
  return file && !file.todo && isPictureName(file.value) ? [pictureOf(file, name)] : [];
}
