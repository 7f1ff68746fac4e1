import type { Tag } from "../../layout/page.ts";
import { type PdfElement, type PdfKit, pdfText } from "./pdf-kit.ts";

/** The structure tree of a file as it grows; nodes appear in the order in which pages mention them. */
export interface Structure {
  /** The element of a tag, made with its parents when first asked for. */
  element(tag: Tag): PdfElement;
  /** Says where on its page a figure stands: left, bottom, right, top in points, from the paper's lower left corner. */
  place(tag: Tag, box: readonly number[]): void;
  /** Ends the tree once all content hangs in it. */
  end(): void;
}

/** Starts the structure tree of a document. */
export function createStructure(kit: PdfKit): Structure {
  const elements = new Map<Tag, PdfElement>();
  const children = new Map<Tag, Tag[]>();
  const roots: PdfElement[] = [];
  const element = (tag: Tag): PdfElement => {
    const known = elements.get(tag);
    if (known) return known;
    const parent = tag.parent && element(tag.parent);
    const made = kit.struct(tag.role);
    elements.set(tag, made);
    if (tag.parent) children.set(tag.parent, [...(children.get(tag.parent) ?? []), tag]);
    if (parent) parent.add(made);
    else {
      roots.push(made);
      kit.addStructure(made);
    }
    return made;
  };
  return {
    element,
    place(tag, box) {
      element(tag).dictionary.data.A = { O: "Layout", BBox: box, Placement: "Block" };
    },
    end() {
      for (const [tag, made] of elements) setAttributes(tag, made, children);
      for (const root of roots) root.end();
    },
  };
}

/** A picture's words, a cell's spans, for which cells a header speaks, whether a list counts. */
function setAttributes(tag: Tag, made: PdfElement, children: ReadonlyMap<Tag, readonly Tag[]>): void {
  if (tag.alt !== undefined) made.dictionary.data.Alt = pdfText(tag.alt);
  const attributes: Record<string, unknown> = {};
  if (tag.columns !== undefined && tag.columns > 1) attributes.ColSpan = tag.columns;
  if (tag.rows !== undefined && tag.rows > 1) attributes.RowSpan = tag.rows;
  if (tag.role === "TH") attributes.Scope = scopeOf(tag, children);
  // ISO 14289-1, 7.6: a list whose items carry labels says that they count.
  if (tag.role === "L" && hasLabels(tag, children))
    made.dictionary.data.A = { O: "List", ListNumbering: "Decimal" };
  if (Object.keys(attributes).length > 0) made.dictionary.data.A = { O: "Table", ...attributes };
}

function hasLabels(list: Tag, children: ReadonlyMap<Tag, readonly Tag[]>): boolean {
  const items = children.get(list) ?? [];
  return items.some((item) => (children.get(item) ?? []).some(({ role }) => role === "Lbl"));
}

function scopeOf(tag: Tag, children: ReadonlyMap<Tag, readonly Tag[]>): "Column" | "Row" {
  const row = tag.parent ? (children.get(tag.parent) ?? []) : [];
  return row.every(({ role }) => role === "TH") ? "Column" : "Row";
}
