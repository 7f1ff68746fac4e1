import type { XmlEvents } from "../../../write/docx/reading/events.ts";
import type { Aside, SourceBlock } from "../../source-text.ts";
import { lineOf } from "../line-of.ts";
import { type Cell, spanned, type Table } from "./cells.ts";
import type { Lists } from "./lists.ts";
import { addBlock, type Paragraph } from "./paragraph.ts";
import { isOn, outlineOf, type Sheet } from "./sheet.ts";
import { symbol } from "./symbol.ts";

type Attribute = (name: string) => string | undefined;

/** What the text of a part refers to. */
export interface Around {
  readonly sheet: Sheet;
  readonly lists: Lists;
  /** The picture of a relation; undefined where the file does not hold it. */
  readonly picture: (id: string) => { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** The text of a footnote or endnote, and of a comment with who wrote it. */
  readonly note: (id: string, end: boolean) => string;
  readonly comment: (id: string) => string;
}

interface Field {
  instruction: string;
  shows: boolean;
}

const passed: ReadonlySet<string> = new Set([
  "Fallback",
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:rt",
  "w:moveFrom",
]);

/** The flow of one part of a Word file as blocks: what a reader sees, with all changes accepted. */
export class Flow implements XmlEvents {
  readonly asides: Aside[] = [];
  readonly around: Around;
  readonly blocks: SourceBlock[] = [];
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];
  /** Where blocks go: the part itself, a cell, a text box. */
  readonly sinks: SourceBlock[][] = [this.blocks];
  readonly fields: Field[] = [];
  /** Whether each open run is bold, and hidden. */
  readonly runs: { bold: boolean | undefined; hidden: boolean }[] = [];
  #passed = 0;
  #reads: "text" | "deleted" | "instruction" | undefined;
  /** What the picture at hand shows. */
  alt = "";
  /** How many marks of inserted text are open. */
  inserting = 0;
  /** Blocks whose paragraph goes on in the next one. */
  readonly unended: Set<SourceBlock> = new Set();
  /** How many properties of paragraphs, and of rows, are open. */
  ofParagraph = 0;
  ofRow = 0;

  constructor(around: Around) {
    this.around = around;
  }

  open(name: string, attribute: Attribute): void {
    if (this.#passed === 0) {
      if (name === "w:t" || name === "t") this.#reads = "text";
      else if (name === "w:delText") this.#reads = "deleted";
      else if (name === "w:instrText") this.#reads = "instruction";
      else (openings[name] ?? ignore)(this, attribute);
    }
    if (passed.has(name)) this.#passed++;
  }

  close(name: string): void {
    if (passed.has(name)) this.#passed--;
    if (this.#passed > 0) return;
    if (/^(?:w:t|t|w:delText|w:instrText)$/u.test(name)) this.#reads = undefined;
    closings[name]?.(this);
  }

  text(text: string): void {
    if (this.#passed > 0) return;
    const field = this.fields.at(-1);
    if (this.#reads === "instruction" && field) field.instruction += text;
    else if (this.#reads === "deleted") this.aside("deleted", text);
    else if (this.#reads === "text") this.add(text);
  }

  /** Adds to the paragraph that is open what a reader sees. */
  add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1);
    if (!paragraph) return;
    if (this.fields.some(({ shows }) => !shows)) return;
    const aside = this.#isContents() ? "contents" : run?.hidden ? "hidden" : undefined;
    if (aside !== undefined) {
      this.aside(aside, text);
      return;
    }
    if (this.inserting > 0) this.aside("inserted", text);
    const from = paragraph.text.length;
    paragraph.text += text;
    if (!(run?.bold ?? this.around.sheet.of(paragraph.style).bold)) return;
    const last = paragraph.bold.at(-1);
    if (last?.[1] === from) last[1] += text.length;
    else paragraph.bold.push([from, paragraph.text.length]);
  }

  #isContents(): boolean {
    return this.fields.some(({ instruction }) => /^\s*TOC\b/u.test(instruction));
  }

  /** Notes an aside; pieces of one kind that follow each other are one. */
  aside(kind: Aside["kind"], text: string): void {
    const last = this.asides.at(-1);
    if (last?.kind === kind && kind !== "picture" && kind !== "comment") {
      this.asides[this.asides.length - 1] = { kind, text: last.text + text };
    } else this.asides.push({ kind, text });
  }
}

type Opening = (flow: Flow, attribute: Attribute) => void;

const ignore: Opening = () => undefined;

/** A property of the paragraph that is open, outside its runs. */
function property(set: (paragraph: Paragraph, value: string) => void): Opening {
  return ({ paragraphs, runs }, attribute) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && runs.length === 0) set(paragraph, attribute("val") ?? "");
  };
}

const openings: Readonly<Record<string, Opening>> = {
  "w:p": ({ paragraphs }) => {
    const empty = { text: "", style: undefined, list: undefined, level: undefined, outline: undefined };
    paragraphs.push({ ...empty, side: undefined, goesOn: false, bold: [], remarks: [], after: [] });
  },
  "w:pStyle": property((paragraph, value) => Object.assign(paragraph, { style: value })),
  "w:numId": property((paragraph, value) => Object.assign(paragraph, { list: value })),
  "w:ilvl": property((paragraph, value) => Object.assign(paragraph, { level: Number(value) })),
  "w:outlineLvl": property((paragraph, value) =>
    Object.assign(paragraph, { outline: outlineOf(value) ?? 0 }),
  ),
  "w:jc": property((paragraph, value) => Object.assign(paragraph, { side: value })),
  "w:r": ({ runs }) => runs.push({ bold: undefined, hidden: false }),
  "w:b": ({ runs }, attribute) => {
    const run = runs.at(-1);
    if (run) run.bold = isOn(attribute("val") ?? "");
  },
  "w:vanish": ({ runs }, attribute) => {
    const run = runs.at(-1);
    if (run) run.hidden = isOn(attribute("val") ?? "");
  },
  "w:tab": (flow) => flow.runs.length > 0 && flow.add("\t"),
  "w:br": (flow, attribute) => !/^(?:page|column)$/u.test(attribute("type") ?? "") && flow.add("\n"),
  "w:cr": (flow) => flow.add("\n"),
  "w:noBreakHyphen": (flow) => flow.add("-"),
  "w:sym": (flow, attribute) => flow.add(symbol(attribute("char") ?? "")),
  "w:fldSimple": ({ fields }, attribute) =>
    fields.push({ instruction: attribute("instr") ?? "", shows: true }),
  "w:fldChar": ({ fields }, attribute) => {
    const kind = attribute("fldCharType");
    const field = fields.at(-1);
    if (kind === "begin") fields.push({ instruction: "", shows: false });
    else if (kind === "separate" && field) field.shows = true;
    else if (kind === "end") fields.pop();
  },
  "w:footnoteReference": (flow, attribute) => addNote(flow, flow.around.note(attribute("id") ?? "", false)),
  "w:endnoteReference": (flow, attribute) => addNote(flow, flow.around.note(attribute("id") ?? "", true)),
  "w:commentReference": (flow, attribute) => {
    const comment = flow.around.comment(attribute("id") ?? "");
    if (comment === "") return;
    flow.aside("comment", comment);
    flow.paragraphs.at(-1)?.remarks.push(comment);
  },
  "w:ins": (flow) => void flow.inserting++,
  "w:pPr": (flow) => void flow.ofParagraph++,
  "w:trPr": (flow) => void flow.ofRow++,
  // A row, or the end of a paragraph, that was deleted.
  "w:del": ({ ofParagraph, ofRow, paragraphs, tables }) => {
    const [paragraph, table] = [paragraphs.at(-1), tables.at(-1)];
    if (ofRow > 0 && table) table.deleted.add(table.rows.length - 1);
    else if (ofParagraph > 0 && paragraph) paragraph.goesOn = true;
  },
  docPr: (flow, attribute) => {
    flow.alt = attribute("descr") ?? "";
  },
  blip: (flow, attribute) => addPicture(flow, attribute("embed") ?? attribute("link") ?? ""),
  imagedata: (flow, attribute) => addPicture(flow, attribute("id") ?? ""),
  "w:object": (flow) => flow.aside("object", ""),
  "w:txbxContent": ({ sinks }) => sinks.push([]),
  "w:tbl": ({ tables }) => tables.push({ rows: [], deleted: new Set() }),
  "w:tr": ({ tables }) => tables.at(-1)?.rows.push([]),
  "w:tc": ({ tables, sinks }) => {
    const cell: Cell = { blocks: [], columns: 1, merge: undefined };
    tables.at(-1)?.rows.at(-1)?.push(cell);
    sinks.push(cell.blocks);
  },
  "w:gridSpan": (flow, attribute) => {
    const cell = flow.tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.columns = Math.max(1, Number(attribute("val")) || 1);
  },
  "w:vMerge": (flow, attribute) => {
    const cell = flow.tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.merge = attribute("val") === "restart" ? "restart" : "continue";
  },
};

const closings: Readonly<Record<string, (flow: Flow) => void>> = {
  "w:ins": (flow) => void flow.inserting--,
  "w:pPr": (flow) => void flow.ofParagraph--,
  "w:trPr": (flow) => void flow.ofRow--,
  "w:r": ({ runs }) => runs.pop(),
  "w:fldSimple": ({ fields }) => fields.pop(),
  "w:p": endParagraph,
  "w:tc": ({ sinks }) => sinks.pop(),
  "w:txbxContent": (flow) => {
    const blocks = flow.sinks.pop() ?? [];
    flow.aside("box", blocks.map(lineOf).join(" "));
    const paragraph = flow.paragraphs.at(-1);
    (paragraph?.after ?? flow.sinks.at(-1))?.push(...blocks);
  },
  "w:tbl": (flow) => {
    const { tables, sinks } = flow;
    const table = tables.pop();
    const rows = table && spanned(table, (text) => flow.aside("label", text));
    if (rows) sinks.at(-1)?.push({ type: "table", rows });
  },
};

function endParagraph(flow: Flow): void {
  const paragraph = flow.paragraphs.pop();
  const sink = flow.sinks.at(-1);
  if (!paragraph || !sink) return;
  addBlock(paragraph, sink, flow);
  sink.push(...paragraph.after);
}

function addNote(flow: Flow, text: string): void {
  if (text === "") return;
  flow.aside("note", text);
  flow.add(`（注：${text}）`);
}

function addPicture(flow: Flow, id: string): void {
  const picture = flow.around.picture(id);
  if (picture === undefined) flow.aside("picture", flow.alt || id);
  else flow.paragraphs.at(-1)?.after.push({ type: "picture", ...picture, alt: flow.alt, caption: "" });
}
