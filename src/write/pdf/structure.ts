import type { Tag } from "../../layout/page.ts";
import type { PdfKit, PdfObject } from "./pdf-kit.ts";
import { pdfString, ready } from "./pdf-value.ts";

/** The structure tree of a file as it grows; nodes appear in the order in which pages mention them. */
export interface Structure {
  /** Gives a tag its element, with those above it, whether or not content follows. */
  mention(tag: Tag): void;
  /** The number, on its page, of a new marked piece that hangs on a tag. */
  piece(tag: Tag, page: PdfObject): number;
  /** Hangs an annotation of a page on a tag, and returns the key that it is found by. */
  annotation(tag: Tag, page: PdfObject, annotation: PdfObject): number;
  /** Says where on its page a figure stands: left, bottom, right, top in points, from the paper's lower left corner. */
  place(tag: Tag, box: readonly number[]): void;
  /** Ends the tree once all content hangs in it. */
  end(): void;
}

/** A structure element: pdfkit's own ask of each child, again and again, whether it can be written. */
interface Element {
  readonly tag: Tag;
  readonly object: PdfObject;
  readonly parent: Pick<Element, "object" | "children" | "kids">;
  readonly children: Element[];
  /** Children and pieces in reading order, as the file names them. */
  readonly kids: string[];
  /** The page of its pieces that are named by their number alone. */
  page: PdfObject | undefined;
  /** The entry that says where a figure stands. */
  attributes: string;
}

/** Starts the structure tree of a document. */
export function createStructure(kit: PdfKit): Structure {
  const tree = kit._root.data.StructTreeRoot as PdfObject;
  const elements = new Map<Tag, Element>();
  const root = { object: tree, children: [] as Element[], kids: [] as string[] };
  const pieces = new Map<PdfObject, string[]>();
  /** By key: the elements of the pieces of a page, or the element of an annotation. */
  const owners: (readonly string[] | string)[] = [];
  const element = (tag: Tag): Element => {
    const known = elements.get(tag);
    if (known) return known;
    const parent = tag.parent ? element(tag.parent) : root;
    const object = kit.ref({});
    const made = { tag, object, parent, children: [], kids: [], page: undefined, attributes: "" };
    elements.set(tag, made);
    parent.children.push(made);
    parent.kids.push(String(object));
    return made;
  };
  return {
    mention: element,
    piece(tag, page) {
      const own = element(tag);
      let mine = pieces.get(page);
      if (!mine) {
        mine = [];
        page.data.StructParents = owners.push(mine) - 1;
        pieces.set(page, mine);
      }
      const number = mine.push(String(own.object)) - 1;
      own.page ??= page;
      own.kids.push(own.page === page ? String(number) : pieceElsewhere(page, number));
      return number;
    },
    annotation(tag, page, annotation) {
      const own = element(tag);
      own.kids.push(`<<\n/Type /OBJR\n/Pg ${String(page)}\n/Obj ${String(annotation)}\n>>`);
      return owners.push(String(own.object)) - 1;
    },
    place(tag, box) {
      const numbers = box.map((value) => Math.round(value * 1e6) / 1e6).join(" ");
      element(tag).attributes = `\n/A <<\n/O /Layout\n/BBox [${numbers}]\n/Placement /Block\n>>`;
    },
    end() {
      for (const element of root.children) endElement(element);
      Object.assign(tree.data, { ParentTree: parentTree(owners), ParentTreeNextKey: owners.length });
      if (root.kids.length > 0) tree.data.K = ready(`[${root.kids.join(" ")}]`);
    },
  };
}

/** A marked piece on another page than the first of its element. */
function pieceElsewhere(page: PdfObject, number: number): string {
  return `<<\n/Type /MCR\n/Pg ${String(page)}\n/MCID ${number}\n>>`;
}

/** For each page, by its key in the tree, the elements of its pieces; for each annotation its element. */
function parentTree(owners: readonly (readonly string[] | string)[]): object {
  const rows = owners.map(
    (each, key) => `    ${key} ${typeof each === "string" ? each : `[${each.join(" ")}]`}`,
  );
  const limits = rows.length > 1 ? [`  /Limits [0 ${rows.length - 1}]`] : [];
  return ready(["<<", ...limits, "  /Nums [", ...rows, "]", ">>"].join("\n"));
}

/** Writes an element behind those below it. */
function endElement(element: Element): void {
  const { tag, object, parent, children, kids, page } = element;
  for (const child of children) endElement(child);
  const alt = tag.alt === undefined ? "" : `\n/Alt ${pdfString(tag.alt)}`;
  const attributes = tableAttributes(element) ?? listAttributes(element) ?? element.attributes;
  const where = page ? `\n/Pg ${String(page)}` : "";
  object.data = ready(
    `<<\n/S /${tag.role}\n/P ${String(parent.object)}${alt}${attributes}\n/K [${kids.join(" ")}]${where}\n>>`,
  );
  object.end();
}

/** A cell's spans, and for which cells a header speaks. */
function tableAttributes({ tag, parent }: Element): string | undefined {
  const { columns = 1, rows = 1, role } = tag;
  if (columns <= 1 && rows <= 1 && role !== "TH") return undefined;
  const spans = `${columns > 1 ? `\n/ColSpan ${columns}` : ""}${rows > 1 ? `\n/RowSpan ${rows}` : ""}`;
  const scope = role === "TH" ? `\n/Scope /${scopeIn(parent.children)}` : "";
  return `\n/A <<\n/O /Table${spans}${scope}\n>>`;
}

/** ISO 14289-1, 7.6: a list whose items carry labels says that they count. */
function listAttributes({ tag, children }: Element): string | undefined {
  const labelled = tag.role === "L" && children.some((item) => item.children.some(isLabel));
  return labelled ? "\n/A <<\n/O /List\n/ListNumbering /Decimal\n>>" : undefined;
}

function isLabel({ tag }: Element): boolean {
  return tag.role === "Lbl";
}

/** The headers of a row that holds nothing else speak for their columns. */
function scopeIn(row: readonly Element[]): "Column" | "Row" {
  return row.every(({ tag }) => tag.role === "TH") ? "Column" : "Row";
}
