import { SaxesParser, type SaxesTagNS } from "saxes";
import { plainText } from "../xml.ts";

/** What a reader of XML is told: elements of WordprocessingML have the prefix `w:` whatever the file calls it. */
export interface XmlEvents {
  /** `attribute` gives a value by its local name. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

/** A way of reading XML. */
export type ReadXml = (xml: string, events: XmlEvents) => boolean;

const word =
  /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

/** Reads the XML of any program; false where it is not well-formed. */
export function readXml(xml: string, events: XmlEvents): boolean {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes);
    events.open(nameOf(tag), (name) => attributes.find(({ local }) => local === name)?.value);
  });
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  parser.on("closetag", (tag) => events.close(nameOf(tag)));
  try {
    parser.write(xml).close();
    return true;
  } catch {
    return false;
  }
}

function nameOf({ uri, local, prefix }: SaxesTagNS): string {
  if (word.test(uri)) return `w:${local}`;
  // Somebody else's element that only looks like one of Word's.
  return prefix === "w" ? `other:${local}` : local;
}

/**
 * The same of XML that we have written ourselves, many times as quick: without comments, CDATA and
 * a `>` in an attribute, with the prefix `w:`.
 */
export function readOwnXml(xml: string, events: XmlEvents): boolean {
  const tags = new Map<string, Tag>();
  for (let at = 0; ; ) {
    const start = xml.indexOf("<", at);
    if (start < 0) return true;
    if (start > at) events.text(plainText(xml.slice(at, start)));
    at = xml.indexOf(">", start) + 1;
    const written = xml.slice(start + 1, at - 1);
    const tag = tags.get(written) ?? tagOf(written);
    tags.set(written, tag);
    if (tag.opens) events.open(tag.name, tag.attribute);
    if (tag.closes) events.close(tag.name);
  }
}

interface Tag {
  readonly name: string;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly attribute: (name: string) => string | undefined;
}

function tagOf(written: string): Tag {
  const [full = ""] = /[^\s/]+/u.exec(written) ?? [];
  const name = full.startsWith("w:") ? full : full.slice(full.indexOf(":") + 1);
  const aside = written.startsWith("?");
  return {
    name,
    opens: !aside && !written.startsWith("/"),
    closes: !aside && (written.startsWith("/") || written.endsWith("/")),
    attribute: (wanted) => attributeOf(written, wanted),
  };
}

function attributeOf(written: string, wanted: string): string | undefined {
  const found = new RegExp(`[\\s:]${wanted}="([^"]*)"`, "u").exec(written)?.[1];
  return found === undefined ? undefined : plainText(found);
}
