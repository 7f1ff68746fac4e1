import { createHash } from "node:crypto";
import type { ReadXml } from "./events.ts";
import { readFlow } from "./flow.ts";
import { readSheet, type Sheet } from "./sheet.ts";

/** The parts of a Word file by their paths: text, or the bytes of what is no XML. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const body = "word/document.xml";
/** Flows beside the body; programs number and order these as they like. */
const besides = /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/u;

/**
 * Everything in a Word file that shows a change made by a person, as lines: what is said and what it
 * looks like, in the body, headers, footers, notes and comments; pictures; the properties that a person
 * fills in. The same whatever program has saved the file. Undefined: it cannot be read.
 */
export function readingOf(parts: Parts, read: ReadXml): readonly string[] | undefined {
  const sheet = sheetOf(textOf(parts, "word/styles.xml"), read);
  const flowOf = (path: string): readonly string[] | undefined =>
    readFlow(textOf(parts, path), { sheet, picture: picturesOf(path, parts, read) }, read);
  const text = flowOf(body);
  const left = unseen(parts, read);
  const others = [...parts.keys()].filter((path) => besides.test(path) && !left.has(path)).map(flowOf);
  if (text === undefined || others.includes(undefined)) return undefined;
  const flows = new Set(others.map((lines = []) => lines.join("\n")).filter((flow) => flow !== ""));
  return [...text, ...[...flows].sort(), ...propertiesOf(textOf(parts, "docProps/core.xml"), read)];
}

/** The headers and footers that the body could show and no section does: nobody sees them, and programs drop them. */
function unseen(parts: Parts, read: ReadXml): ReadonlySet<string> {
  const left = targetsOf(textOf(parts, "word/_rels/document.xml.rels"), read);
  read(textOf(parts, body), {
    open: (name, attribute) => {
      if (/:(?:header|footer)Reference$/u.test(name)) left.delete(attribute("id") ?? "");
    },
    text: () => undefined,
    close: () => undefined,
  });
  const paths = [...left.values()].map((target) => `word/${target.replace(/^\/?word\//u, "")}`);
  return new Set(paths.filter((path) => /^word\/(?:header|footer)/u.test(path)));
}

function textOf(parts: Parts, path: string): string {
  const part = parts.get(path) ?? "";
  return typeof part === "string" ? part : "";
}

let lastSheet: { readonly xml: string; readonly read: ReadXml; readonly sheet: Sheet } | undefined;

/** Files of one style follow each other in a batch. */
function sheetOf(xml: string, read: ReadXml): Sheet {
  if (lastSheet?.xml !== xml || lastSheet.read !== read)
    lastSheet = { xml, read, sheet: readSheet(xml, read) };
  return lastSheet.sheet;
}

/** What the pictures of a part show: a digest of their bytes, by the ids of their relations. */
function picturesOf(path: string, parts: Parts, read: ReadXml): (id: string) => string {
  let targets: Map<string, string> | undefined;
  return (id) => {
    targets ??= targetsOf(textOf(parts, path.replace("word/", "word/_rels/").concat(".rels")), read);
    const target = targets.get(id) ?? "";
    const bytes = parts.get(`word/${target}`) ?? parts.get(target.replace(/^\//u, ""));
    return bytes === undefined ? target : createHash("sha256").update(bytes).digest("hex");
  };
}

function targetsOf(xml: string, read: ReadXml): Map<string, string> {
  const targets = new Map<string, string>();
  read(xml, {
    open: (_, attribute) => targets.set(attribute("Id") ?? "", attribute("Target") ?? ""),
    text: () => undefined,
    close: () => undefined,
  });
  return targets;
}

const typed: ReadonlySet<string> = new Set([
  "title",
  "subject",
  "creator",
  "keywords",
  "description",
  "category",
  "contentStatus",
]);

/** What a person may type into the properties of a file; who saved it last and when is the program's. */
function propertiesOf(xml: string, read: ReadXml): readonly string[] {
  const lines: string[] = [];
  let name = "";
  read(xml, {
    open: (opened) => {
      name = opened;
    },
    text: (text) => {
      if (typed.has(name) && text.trim() !== "") lines.push(`${name}: ${text.trim()}`);
    },
    close: () => {
      name = "";
    },
  });
  return lines.sort();
}
