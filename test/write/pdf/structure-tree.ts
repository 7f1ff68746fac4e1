import { isDictionary, isName, type PdfDictionary, type PdfValue, textOfPdf } from "./pdf-object.ts";

/** A node of a file's structure, with what hangs on it. */
export interface StructureNode {
  readonly role: string;
  readonly attributes: PdfDictionary;
  readonly alt: string;
  readonly children: readonly StructureNode[];
  /** How many marked pieces of pages are directly in it. */
  readonly pieces: number;
}

/** The structure of a file below its root. */
export function structureOf(
  root: PdfValue | undefined,
  dictionary: (value: PdfValue | undefined) => PdfDictionary,
  follow: (value: PdfValue | undefined) => PdfValue | undefined,
): StructureNode {
  const node = (value: PdfValue | undefined): StructureNode => {
    const own = dictionary(value);
    const role = own.get("S");
    const kids = follow(own.get("K"));
    const list = (Array.isArray(kids) ? kids : [kids]).map(follow);
    const elements = list.filter((kid) => isDictionary(kid) && kid.has("S"));
    return {
      role: isName(role) ? role.name : "",
      attributes: dictionary(own.get("A")),
      alt: textOfPdf(own.get("Alt")),
      children: elements.map(node),
      pieces: list.filter((kid) => typeof kid === "number" || (isDictionary(kid) && kid.has("MCID"))).length,
    };
  };
  return node(root);
}

/** A node and all below it, in reading order. */
export function nodesOf(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** The number under a key of a node's attributes, 1 if there is none. */
export function spanOf(node: StructureNode, key: "ColSpan" | "RowSpan"): number {
  const value = node.attributes.get(key);
  return typeof value === "number" ? value : 1;
}
