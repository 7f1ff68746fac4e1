import { readXml, type XmlEvents } from "../../../write/docx/reading/events.ts";

type Attribute = (name: string) => string | undefined;

/** What a paragraph's style says that matters for its meaning. */
export interface ParagraphStyle {
  name: string;
  base: string | undefined;
  /** 1 for the first level of headings. */
  outline: number | undefined;
  list: string | undefined;
  level: number | undefined;
  bold: boolean | undefined;
  side: string | undefined;
}

/** The styles of a file by their ids; an unknown id says nothing. */
export interface Sheet {
  of(id: string | undefined): Omit<ParagraphStyle, "base">;
}

/** Reads `word/styles.xml`; nothing where it is missing or broken. */
export function readSheet(xml: string): Sheet {
  const events = new SheetEvents();
  if (xml !== "") readXml(xml, events);
  const known = new Map<string, Omit<ParagraphStyle, "base">>();
  const resolve = (id: string | undefined, depth = 0): Omit<ParagraphStyle, "base"> => {
    const style = events.styles.get(id ?? events.usual ?? "");
    if (style === undefined || depth > 20) return plain;
    const { base, ...own } = style;
    const below = base === undefined ? plain : resolve(base, depth + 1);
    return {
      name: own.name,
      outline: own.outline ?? headingIn(own.name) ?? below.outline,
      list: own.list ?? below.list,
      level: own.level ?? below.level,
      bold: own.bold ?? below.bold,
      side: own.side ?? below.side,
    };
  };
  return {
    of(id) {
      const found = known.get(id ?? "") ?? resolve(id);
      known.set(id ?? "", found);
      return found;
    },
  };
}

const plain = {
  name: "",
  outline: undefined,
  list: undefined,
  level: undefined,
  bold: undefined,
  side: undefined,
};

/** The level of a heading by the name of its style, in Word, WPS and LibreOffice. */
function headingIn(name: string): number | undefined {
  const level = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return /^(?:title|标题|文档标题)$/iu.test(name) ? 0.5 : undefined;
}

class SheetEvents implements XmlEvents {
  readonly styles = new Map<string, ParagraphStyle>();
  usual: string | undefined;
  #style: ParagraphStyle | undefined;
  #aside = false;

  open(name: string, attribute: Attribute): void {
    if (name === "w:tblStylePr") this.#aside = true;
    if (this.#aside) return;
    if (name === "w:style") this.#begin(attribute);
    else if (this.#style) readParagraphProperty(this.#style, name, attribute);
  }

  close(name: string): void {
    if (name === "w:tblStylePr") this.#aside = false;
    if (name === "w:style") this.#style = undefined;
  }

  text(): void {}

  #begin(attribute: Attribute): void {
    if (attribute("type") !== "paragraph") return;
    const id = attribute("styleId") ?? "";
    this.#style = { ...plain, base: undefined };
    this.styles.set(id, this.#style);
    if (/^(?:1|true|on)$/u.test(attribute("default") ?? "")) this.usual = id;
  }
}

function readParagraphProperty(style: ParagraphStyle, name: string, attribute: Attribute): void {
  const value = attribute("val") ?? "";
  if (name === "w:name") style.name = value;
  else if (name === "w:basedOn") style.base = value;
  else if (name === "w:outlineLvl") style.outline = outlineOf(value);
  else if (name === "w:numId") style.list = value;
  else if (name === "w:ilvl") style.level = Number(value);
  else if (name === "w:b") style.bold = isOn(value);
  else if (name === "w:jc") style.side = value;
}

/** 9 is the level of plain text. */
export function outlineOf(value: string): number | undefined {
  return /^[0-8]$/u.test(value) ? Number(value) + 1 : undefined;
}

/** Whether a switch is on: named alone it is. */
export function isOn(value: string): boolean {
  return !/^(?:0|false|off|none)$/u.test(value);
}
