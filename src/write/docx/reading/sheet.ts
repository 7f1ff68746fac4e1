import type { ReadXml, XmlEvents } from "./events.ts";
import { type Attribute, addParagraphLook, addRunLook, type Look, type OpenLook, wordsOf } from "./look.ts";

/** What the styles of a file settle, in words. */
export interface Sheet {
  /** How characters look in the end: by the style of the paragraph, that of the run, then their own properties. */
  characters(paragraph: string | undefined, run: string | undefined, own: Look): string;
  /** How a paragraph looks in the end. */
  paragraph(style: string | undefined, own: Look): string;
}

interface Written {
  readonly id: string;
  base: string | undefined;
  readonly run: OpenLook;
  readonly paragraph: OpenLook;
}

/** Reads word/styles.xml. */
export function readSheet(xml: string, read: ReadXml): Sheet {
  const reader = new StylesReader();
  read(xml, reader);
  const { styles, defaults, usual } = reader;
  const chains = new Map<string, Chain>();
  const chain = (id: string | undefined): Chain => {
    const style = id === undefined ? undefined : styles.get(id);
    if (style === undefined) return bare;
    const known = chains.get(style.id);
    if (known !== undefined) return known;
    chains.set(style.id, bare); // Styles that build on each other in a circle end here.
    const base = chain(style.base);
    const whole = {
      run: { ...base.run, ...style.run },
      paragraph: { ...base.paragraph, ...style.paragraph },
    };
    chains.set(style.id, whole);
    return whole;
  };
  const said = new Map<string, string>();
  return {
    characters(paragraph = usual, run, own) {
      const key = `${paragraph}\n${run}\n${wordsOf(own)}\n${Object.keys(own)}`;
      const words =
        said.get(key) ?? wordsOf({ ...defaults.run, ...chain(paragraph).run, ...chain(run).run, ...own });
      said.set(key, words);
      return words;
    },
    paragraph: (style = usual, own) => wordsOf({ ...defaults.paragraph, ...chain(style).paragraph, ...own }),
  };
}

type Chain = { readonly run: Look; readonly paragraph: Look };

const bare: Chain = { run: {}, paragraph: {} };

class StylesReader implements XmlEvents {
  readonly styles: Map<string, Written> = new Map();
  readonly defaults: Written = { id: "", base: undefined, run: {}, paragraph: {} };
  /** The style of paragraphs that name none. */
  usual: string | undefined;
  #style: Written | undefined;
  #part: "run" | "paragraph" | undefined;
  /** Parts of a style for the edges of a table. */
  #aside = false;

  open(name: string, attribute: Attribute): void {
    const style = this.#style ?? this.defaults;
    if (name === "w:tblStylePr") this.#aside = true;
    if (this.#aside) return;
    if (name === "w:style") this.#begin(attribute);
    else if (name === "w:basedOn") style.base = attribute("val");
    else if (name === "w:rPr") this.#part = "run";
    else if (name === "w:pPr") this.#part = "paragraph";
    else if (this.#part === "run") addRunLook(style.run, name, attribute);
    else if (this.#part === "paragraph") addParagraphLook(style.paragraph, name, attribute);
  }

  close(name: string): void {
    if (name === "w:tblStylePr") this.#aside = false;
    if (name === "w:rPr" || name === "w:pPr") this.#part = undefined;
    if (name === "w:style") this.#style = undefined;
  }

  text(): void {}

  #begin(attribute: Attribute): void {
    const id = attribute("styleId") ?? "";
    this.#style = { id, base: undefined, run: {}, paragraph: {} };
    this.styles.set(id, this.#style);
    const usual = /^(?:1|true|on)$/u.test(attribute("default") ?? "");
    if (usual && attribute("type") === "paragraph") this.usual = id;
  }
}
