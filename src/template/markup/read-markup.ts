import type { Document } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import { buildBlocks } from "./build-blocks.ts";
import type { Building, PictureNamed } from "./building.ts";
import type { Fault } from "./faults.ts";
import { parseMarkup } from "./markup-tree.ts";

/** A document, and what was wrong with its markup. */
export interface MarkupReading {
  readonly document: Document;
  readonly faults: readonly Fault[];
}

/** Reads markup in the closed tag set, strictly: whatever it does not allow is a fault. */
export function readMarkup(
  markup: string,
  author = "",
  picture: PictureNamed = () => undefined,
): MarkupReading {
  const tree = parseMarkup(markup);
  const building: Building = { headingLevel: 0, depth: 0, faults: [...tree.faults], picture };
  const blocks = buildBlocks(tree.children, building);
  const titles = blocks.filter((block) => block.type === "paragraph" && block.role === "title");
  const title =
    titles.map((block) => (block.type === "paragraph" ? inlineText(block.children) : ""))[0] ?? "";
  const properties = { title: title.replaceAll("\n", ""), author, language: "zh-CN" } as const;
  return { document: { type: "document", properties, blocks }, faults: building.faults };
}
