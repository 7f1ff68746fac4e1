import { readXml, type XmlEvents } from "../../../write/docx/reading/events.ts";
import type { Aside, SourceText } from "../../source-text.ts";
import { lineOf } from "../line-of.ts";
import { Flow } from "./flow.ts";
import { readLists } from "./lists.ts";
import { type Parts, partText } from "./open.ts";
import { readSheet } from "./sheet.ts";

/** Reads the text of a Word file with everything that a reader sees; undefined where its XML is broken. */
export function readDocx(parts: Parts): SourceText | undefined {
  const sheet = readSheet(partText(parts, "word/styles.xml"));
  const lists = readLists(partText(parts, "word/numbering.xml"));
  const targets = readTargets(partText(parts, "word/_rels/document.xml.rels"));
  const none = { sheet, lists, picture: () => undefined, note: () => "", comment: () => "" };
  const notes = readNotes(partText(parts, "word/footnotes.xml"), none);
  const ends = readNotes(partText(parts, "word/endnotes.xml"), none);
  const comments = readNotes(partText(parts, "word/comments.xml"), none);
  const picture = (id: string): { name: string; bytes: Uint8Array } | undefined => {
    const name = targets.get(id)?.replace(/^(?:\/?word\/)?/u, "") ?? "";
    const bytes = parts.get(`word/${name}`);
    return bytes && { name: name.replace(/^.*\//u, ""), bytes };
  };
  const flow = new Flow({
    sheet,
    lists,
    picture,
    note: (id, end) => (end ? ends : notes).get(id) ?? "",
    comment: (id) => comments.get(id) ?? "",
  });
  if (!readXml(partText(parts, "word/document.xml"), flow)) return undefined;
  return { blocks: flow.blocks, asides: [...flow.asides, ...headersOf(parts, none)] };
}

/** The texts of headers and footers, each once; page numbers alone are none. */
function headersOf(parts: Parts, around: ConstructorParameters<typeof Flow>[0]): readonly Aside[] {
  const texts = [...parts.keys()]
    .filter((path) => /^word\/(?:header|footer)\d*\.xml$/u.test(path))
    .map((path) => {
      const flow = new Flow(around);
      readXml(partText(parts, path), flow);
      return flow.blocks.map(lineOf).join(" ").trim();
    });
  return [...new Set(texts)]
    .filter((text) => /[\p{L}]/u.test(text.replace(/第|页|共|PAGE|NUMPAGES/gu, "")))
    .map((text) => ({ kind: "header", text }));
}

/** What relations point to, by their ids. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const events: XmlEvents = {
    open: (name, attribute) => {
      if (name === "Relationship") targets.set(attribute("Id") ?? "", attribute("Target") ?? "");
    },
    close: () => undefined,
    text: () => undefined,
  };
  if (xml !== "") readXml(xml, events);
  return targets;
}

/** The texts of notes or comments by their ids; a comment begins with who wrote it. */
function readNotes(xml: string, around: ConstructorParameters<typeof Flow>[0]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (xml === "") return found;
  const flow = new Flow(around);
  let before = 0;
  let author = "";
  let id = "";
  const events: XmlEvents = {
    open: (name, attribute) => {
      if (/^w:(?:footnote|endnote|comment)$/u.test(name)) {
        [before, id, author] = [flow.blocks.length, attribute("id") ?? "", attribute("author") ?? ""];
      }
      flow.open(name, attribute);
    },
    close: (name) => {
      flow.close(name);
      if (!/^w:(?:footnote|endnote|comment)$/u.test(name)) return;
      const text = flow.blocks.slice(before).map(lineOf).join(" ").trim();
      if (text !== "") found.set(id, author === "" ? text : `${author}：${text}`);
    },
    text: (text) => flow.text(text),
  };
  readXml(xml, events);
  return found;
}
