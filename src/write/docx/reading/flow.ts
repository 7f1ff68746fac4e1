import type { ReadXml, XmlEvents } from "./events.ts";
import { type Attribute, addParagraphLook, addRunLook, type OpenLook } from "./look.ts";
import type { Sheet } from "./sheet.ts";

/** What a flow of text refers to. */
export interface Surroundings {
  readonly sheet: Sheet;
  /** What a picture shows, by the id of its relation. */
  readonly picture: (id: string) => string;
}

/**
 * The lines of a part that holds text (the body, a header, notes, comments): each paragraph with what
 * it and its characters look like, tables cell by cell, pictures, marks of changes, the measures of
 * the paper. What a program writes otherwise when it only saves the file again is left out: results
 * of fields, page breaks (LibreOffice moves them), empty paragraphs, indents. Undefined: no XML.
 */
export function readFlow(xml: string, around: Surroundings, read: ReadXml): readonly string[] | undefined {
  const flow = new Flow(around);
  return read(xml, flow) ? flow.lines : undefined;
}

/** What stands in the text and is none, by its element, as it is written down. */
const signs: Readonly<Record<string, string>> = {
  "w:ins": "[inserted]",
  "w:del": "[deleted]",
  "w:moveFrom": "[deleted]",
  "w:moveTo": "[inserted]",
  "w:rPrChange": "[changed]",
  "w:pPrChange": "[changed]",
  "w:tblPrChange": "[changed]",
  "w:tcPrChange": "[changed]",
  "w:sectPrChange": "[changed]",
  "w:commentReference": "[comment]",
  "w:footnoteReference": "[note]",
  "w:endnoteReference": "[note]",
  "w:object": "[object]",
  "w:pict": "[object]",
  "w:cr": "\n",
  "w:noBreakHyphen": "\u2011",
};

/** Passed over with all they hold: what was before a change, and the same again for older programs. */
const asides: ReadonlySet<string> = new Set([
  "Fallback",
  ...Object.keys(signs).filter((name) => name.endsWith("Change")),
]);

const texts: ReadonlySet<string> = new Set(["w:t", "w:delText", "t"]);

interface Run {
  style: string | undefined;
  readonly look: OpenLook;
}

interface Paragraph extends Run {
  text: string;
  /** How the characters written last look. */
  last: string;
}

class Flow implements XmlEvents {
  readonly lines: string[] = [];
  readonly around: Surroundings;
  readonly paragraphs: Paragraph[] = [];
  readonly runs: Run[] = [];
  /** One for each field that is open: whether its result is being read. */
  readonly fields: boolean[] = [];
  readonly cells: string[] = [];
  paper = "";
  /** How many fields were open outside the table of contents that is being read: programs make it, and make it anew. */
  contents: number | undefined;
  #reads: "text" | "instruction" | undefined;
  #aside = 0;

  constructor(around: Surroundings) {
    this.around = around;
  }

  open(name: string, attribute: Attribute): void {
    if (this.#aside === 0) {
      if (texts.has(name)) this.#reads = "text";
      else if (name === "w:instrText") this.#reads = "instruction";
      else if (signs[name] !== undefined) this.add(signs[name]);
      else (openings[name] ?? property)(this, attribute, name);
    }
    if (asides.has(name)) this.#aside++;
  }

  close(name: string): void {
    if (asides.has(name)) this.#aside--;
    if (this.#aside > 0) return;
    if (texts.has(name) || name === "w:instrText") this.#reads = undefined;
    closings[name]?.(this);
  }

  text(text: string): void {
    if (this.#aside > 0) return;
    if (this.#reads === "instruction") {
      this.add(instruction(text));
      if (/^\s*TOC\b/u.test(text)) this.contents ??= this.fields.length - 1;
    } else if (this.#reads === "text" && !this.fields.includes(true)) this.#addText(text);
  }

  /** Writes down what is no text; outside paragraphs, as for a row, on a line of its own. */
  add(sign: string): void {
    if (this.contents !== undefined) return;
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.text += sign;
    else if (sign.trim() !== "") this.lines.push(sign);
  }

  #addText(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (text.trim() !== "") {
      const run = this.runs.at(-1);
      const look = this.around.sheet.characters(paragraph.style, run?.style, run?.look ?? {});
      if (look !== paragraph.last) paragraph.text += `{${look}}`;
      paragraph.last = look;
    }
    paragraph.text += text;
  }
}

type Opening = (flow: Flow, attribute: Attribute, name: string) => void;

const openings: Readonly<Record<string, Opening>> = {
  "w:p": (flow) => {
    endCell(flow);
    flow.paragraphs.push({ style: undefined, look: {}, text: "", last: "" });
  },
  "w:pStyle": ({ paragraphs }, attribute) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph) paragraph.style = attribute("val");
  },
  "w:r": ({ runs }) => runs.push({ style: undefined, look: {} }),
  "w:rStyle": ({ runs }, attribute) => {
    const run = runs.at(-1);
    if (run) run.style = attribute("val");
  },
  "w:tab": (flow) => flow.runs.length > 0 && flow.add("\t"),
  "w:br": (flow, attribute) => attribute("type") !== "page" && flow.add("\n"),
  "w:sym": (flow, attribute) => flow.add(`[${attribute("char")}]`),
  "w:fldSimple": (flow, attribute) => {
    flow.add(instruction(attribute("instr") ?? ""));
    flow.fields.push(true);
  },
  "w:fldChar": (flow, attribute) => {
    const { fields } = flow;
    const kind = attribute("fldCharType");
    if (kind === "begin") fields.push(false);
    else if (kind === "separate") fields.splice(-1, 1, true);
    else endField(flow);
  },
  extent: (flow, attribute) => flow.add(`[${tenths(attribute("cx"))} x ${tenths(attribute("cy"))}]`),
  blip: (flow, attribute) =>
    flow.add(`[${flow.around.picture(attribute("embed") ?? attribute("link") ?? "")}]`),
  "w:tbl": ({ lines }) => lines.push("[table]"),
  "w:tr": ({ lines }) => lines.push("[row]"),
  "w:tc": ({ cells }) => cells.push("[cell"),
  "w:pgSz": paper("w", "h"),
  "w:pgMar": paper("top", "right", "bottom", "left"),
};

/** What is none of these may be a property of the run, the paragraph or the cell that is open. */
const property: Opening = ({ runs, paragraphs, cells }, attribute, name) => {
  const run = runs.at(-1);
  const paragraph = paragraphs.at(-1);
  if (run) addRunLook(run.look, name, attribute);
  else if (paragraph) addParagraphLook(paragraph.look, name, attribute);
  else if (cells.length > 0 && (name === "w:gridSpan" || name === "w:shd")) {
    const value = (attribute("val") === "clear" ? attribute("fill") : attribute("val")) ?? "";
    if (!/^(?:1|auto|)$/iu.test(value)) cells.push(`${cells.pop()} ${name}=${value}`);
  }
};

const closings: Readonly<Record<string, (flow: Flow) => void>> = {
  "w:r": ({ runs }) => runs.pop(),
  "w:p": ({ paragraphs, lines, around }) => {
    const paragraph = paragraphs.pop();
    const text = paragraph?.text.trim() ?? "";
    if (paragraph && text !== "")
      lines.push(`${around.sheet.paragraph(paragraph.style, paragraph.look)} ${text}`);
  },
  "w:fldSimple": (flow) => endField(flow),
  "w:tcPr": (flow) => endCell(flow),
  "w:tbl": ({ lines }) => lines.push("[/table]"),
  "w:sectPr": (flow) => {
    flow.lines.push(`[paper${flow.paper}]`);
    flow.paper = "";
  },
};

function endField(flow: Flow): void {
  flow.fields.pop();
  if (flow.contents !== undefined && flow.fields.length <= flow.contents) flow.contents = undefined;
}

function endCell({ cells, lines }: Flow): void {
  const cell = cells.pop();
  if (cell !== undefined) lines.push(`${cell}]`);
}

function paper(...measures: readonly string[]): Opening {
  return (flow, attribute) => {
    flow.paper += measures.map((each) => ` ${each}=${attribute(each)}`).join("");
  };
}

/** The first word of a field: programs write its switches as they like. */
function instruction(text: string): string {
  return `[${/\w+/u.exec(text)?.[0] ?? ""}]`;
}

/** EMU as tenths of a millimetre. */
function tenths(emu: string | undefined): number {
  return Math.round(Number(emu ?? 0) / 3600);
}
