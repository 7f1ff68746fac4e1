import { displayWidth } from "../../source/display-width.ts";
import type { Aside, SourceBlock, SourceParagraph } from "../source-text.ts";
import { typedMark } from "./typed-mark.ts";

const ended = /[。！？：；…”」』）)》】.!?:;]$/u;
const speaks = /[，。；、]/u;
/** What begins something of its own, whatever stood before it. */
const begins = /^(?:附件|附[：:]|【|（[一二三四五六七八九十]|第[一二三四五六七八九十\d]+[章条部项篇])/u;

/** Lines that the end of a page or the width of a screen has broken, joined; each place is told. */
export function joinBrokenLines(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly joined: readonly Aside[];
} {
  const wrapped = wrapWidth(blocks);
  const kept: SourceBlock[] = [];
  const joined: Aside[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = kept.at(-1);
    const isCell = isBare(block) && isBare(blocks[index + 1]);
    const goes = before?.type === "paragraph" && block.type === "paragraph" && !isCell;
    if (!goes || !goesOn(before, block, wrapped)) {
      kept.push(block);
      continue;
    }
    joined.push({ kind: "joined", text: `${before.text.slice(-6)}｜${block.text.slice(0, 6)}` });
    const space = /[A-Za-z0-9,.]$/u.test(before.text) && /^[A-Za-z]/u.test(block.text) ? " " : "";
    kept[kept.length - 1] = { ...before, text: before.text + space + block.text };
  }
  return { blocks: kept, joined };
}

/** Whether a line is the rest of the one before: that one is prose, broke off, and nothing new begins here. */
function goesOn(before: SourceParagraph, line: SourceParagraph, wrapped: number | undefined): boolean {
  if (typedMark(line.text) || begins.test(line.text) || line.side !== "left") return false;
  const tail = before.text.slice(before.text.lastIndexOf("\n") + 1);
  if (wrapped !== undefined && !line.gap) return displayWidth(tail) >= wrapped - 3;
  if (ended.test(before.text)) return false;
  // A heading or a label does not break off: only prose does.
  const prose = before.text.length >= 16 && speaks.test(before.text);
  return (
    prose && (ended.test(line.text) || line.text.length < 16 || speaks.test(line.text)) && !isLabel(line.text)
  );
}

/** A few words without any mark: two such lines in a row are cells of a table, not the rest of a sentence. */
function isBare(block: SourceBlock | undefined): boolean {
  if (block?.type !== "paragraph") return false;
  return block.text.length < 16 && !ended.test(block.text) && !speaks.test(block.text);
}

function isLabel(text: string): boolean {
  return /^[^，。；：:]{2,10}[：:]/u.test(text);
}

/** The width at which a text is wrapped throughout: many lines end just there; undefined where none is. */
function wrapWidth(blocks: readonly SourceBlock[]): number | undefined {
  const widths = blocks.flatMap((block) => (block.type === "paragraph" ? [displayWidth(block.text)] : []));
  const widest = Math.max(0, ...widths);
  const near = widths.filter((width) => width >= widest - 3).length;
  return widest <= 100 && widest >= 40 && near >= 4 && near * 4 >= widths.length ? widest : undefined;
}
