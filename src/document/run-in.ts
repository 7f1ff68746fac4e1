import type { Block, Document, Heading } from "./document.ts";
import type { Inline } from "./inline.ts";
import { inlineText, leadsIn } from "./plain-text.ts";

/** A text that runs in of itself is at most so long, in characters: a fact, no argument. */
const longest = 60;

/**
 * A document in which the heading of a section of one short paragraph stands on its line (三、活动地点：操场);
 * `usual`: where its section does not say whether.
 */
export function withRunIns(document: Document, usual: boolean): Document {
  const { blocks } = document;
  if (!usual && !blocks.some((block) => block.type === "heading" && block.runIn)) return document;
  const made: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) break;
    const text =
      block.type === "heading" ? textBehind(block, blocks[i + 1], blocks[i + 2], usual) : undefined;
    if (block.type === "heading" && text) {
      made.push({ ...block, text });
      i++;
    } else made.push(block);
  }
  return { ...document, blocks: made };
}

/** The text that runs in behind a heading: the one paragraph of its section. */
function textBehind(
  heading: Heading,
  text: Block | undefined,
  next: Block | undefined,
  usual: boolean,
): readonly Inline[] | undefined {
  const asked = heading.runIn ?? usual;
  if (!asked || text?.type !== "paragraph" || text.role !== "body" || !endsSection(heading, next))
    return undefined;
  const words = inlineText(text.children);
  const runs = heading.runIn === true || ([...words].length <= longest && !words.includes("\n"));
  return runs && !leadsIn(text.children) ? text.children : undefined;
}

/** Whether what follows a paragraph belongs to it no more: another heading of its level, the end of the text. */
function endsSection({ level }: Heading, next: Block | undefined): boolean {
  if (next === undefined) return true;
  if (next.type === "heading") return next.level <= level;
  return ["signature", "attachments", "imprint", "page-break"].includes(next.type);
}
