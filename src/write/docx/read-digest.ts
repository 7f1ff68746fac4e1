import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { digestOf, digestProperty } from "./digest.ts";

const main =
  /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

/** What a Word file says of its own text. */
export interface DocxDigest {
  /** As `plan` stored it; undefined: not made by `plan`, or no Word file at all. */
  readonly stored: string | undefined;
  /** Of the text as it is now; undefined where it cannot be read. */
  readonly now: string | undefined;
}

/** The stored digest of a Word file and that of its text now; any bytes are fine. */
export function readDocxDigest(bytes: Uint8Array): DocxDigest {
  const parts = openParts(bytes);
  const custom = parts?.get("docProps/custom.xml");
  const document = parts?.get("word/document.xml");
  return {
    stored: custom === undefined ? undefined : storedDigest(custom),
    now: document === undefined ? undefined : textDigest(document),
  };
}

/** The digest of a Word file's text; undefined where it is none. */
export function docxTextDigest(bytes: Uint8Array): string | undefined {
  return readDocxDigest(bytes).now;
}

/**
 * The digest of the text of word/document.xml: the texts of its paragraphs in order, their runs joined,
 * empty ones passed over. A program that only saves the file again changes the XML, not these.
 */
export function textDigest(xml: string): string | undefined {
  const lines = paragraphTexts(xml);
  return lines && digestOf(lines);
}

/** The texts of the paragraphs of word/document.xml; undefined where it is no XML. */
export function paragraphTexts(xml: string): readonly string[] | undefined {
  const lines: string[] = [];
  const open: string[] = [];
  let inText = false;
  let inRun = false;
  const add = (text: string): void => {
    if (open.length > 0) open.push((open.pop() ?? "") + text);
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const name = wordName(tag);
    if (name === "p") open.push("");
    else if (name === "t") inText = true;
    else if (name === "tab" && inRun) add("\t");
    else if (name === "br" || name === "cr") add("\n");
    if (name === "r") inRun = true;
  });
  parser.on("text", (text) => {
    if (inText) add(text);
  });
  parser.on("closetag", (tag) => {
    const name = wordName(tag);
    if (name === "t") inText = false;
    if (name === "r") inRun = false;
    if (name !== "p") return;
    const line = (open.pop() ?? "").trim();
    if (line !== "") lines.push(line);
  });
  return parse(parser, xml) ? lines : undefined;
}

function wordName(tag: SaxesTagNS): string | undefined {
  return main.test(tag.uri) ? tag.local : undefined;
}

function storedDigest(xml: string): string | undefined {
  let inProperty = false;
  let value: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    if (tag.local === "property") inProperty = tag.attributes.name?.value === digestProperty;
  });
  parser.on("text", (text) => {
    if (inProperty && text.trim() !== "") value = text.trim();
  });
  parser.on("closetag", (tag) => {
    if (tag.local === "property") inProperty = false;
  });
  return parse(parser, xml) ? value : undefined;
}

/** Whether a text is well-formed XML; a parser that meets a fault throws. */
function parse(parser: SaxesParser<{ xmlns: true }>, xml: string): boolean {
  try {
    parser.write(xml).close();
    return true;
  } catch {
    return false;
  }
}

const wanted = new Set(["docProps/custom.xml", "word/document.xml"]);

/** The two parts that matter; undefined where the bytes are no zip file. */
function openParts(bytes: Uint8Array): Map<string, string> | undefined {
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    return new Map(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
  } catch {
    return undefined;
  }
}
