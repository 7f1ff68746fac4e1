import { createHash } from "node:crypto";
import type { Properties } from "../../../document/document.ts";
import { schoolOf } from "../../../layout/pages/running.ts";
import type { Style } from "../../../style/style.ts";
import { escapeXml } from "../xml.ts";

/** What the docx library writes of a Word file: all but the body, its lists and the document's own facts. */
export interface Shell {
  /** The parts by their paths, without the document's text; texts, and the bytes of pictures. */
  readonly parts: readonly (readonly [path: string, part: string | Uint8Array])[];
  /** What opens word/document.xml. */
  readonly head: string;
  /** The references of the first section to its headers and footers. */
  readonly references: string;
  /** Those of a section whose pages lie across; empty: they go on with the ones before. */
  readonly turnedReferences: string;
  /** The XML of the pictures in the text, in their order. */
  readonly pictures: readonly string[];
}

/** By what the shell of a style is known: two styles that differ in anything have two. */
export function shellKey(style: Style): string {
  return createHash("sha256").update(JSON.stringify(style)).digest("base64url");
}

/** Stand in the shell where the facts of a document will: characters that no text keeps. */
export const factPlaces: Properties = {
  title: "\ue0f1\ue0f2",
  author: "\ue0f1\ue0f3",
  date: "\ue0f1\ue0f4",
  school: "\ue0f1\ue0f5",
  language: "zh-CN",
};

/** A part with the facts of a document in their places. */
export function withFacts(xml: string, properties: Properties): string {
  if (!xml.includes("\ue0f1")) return xml;
  const { title, author, date = "" } = properties;
  const facts: Readonly<Record<string, string>> = {
    "\ue0f2": title,
    "\ue0f3": author,
    "\ue0f4": date,
    "\ue0f5": schoolOf(properties),
  };
  return xml.replace(/\ue0f1([\ue0f2-\ue0f5])/gu, (_, place: string) => escapeXml(facts[place] ?? ""));
}
