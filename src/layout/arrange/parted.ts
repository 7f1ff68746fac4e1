import type { Block, Field, List, ListItem } from "../../document/document.ts";

/** What has no place in a cell of a form: it stands between its rows. */
export function standsAlone({ type }: Block): boolean {
  return type === "table" || type === "figure" || type === "separator";
}

/**
 * Blocks with their lists and fields parted around the tables and figures in them, so that each of these is a
 * block of its own. A list goes on counting behind it; what an item says further stands there without a number.
 */
export function parted(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.type === "list") return partedList(block);
    if (block.type !== "fields") return [block];
    const parts = block.entries.map(partedField);
    if (parts.every(({ length }) => length === 1)) return [block];
    return joined(parts.flat(), (entries): Block => ({ ...block, entries }));
  });
}

function partedList(list: List): readonly Block[] {
  const parts = list.items.map(partedItem);
  if (parts.every(({ length }) => length === 1)) return [list];
  let begun = list.continued;
  return joined(parts.flat(), (items): Block => {
    const part = { ...list, items, continued: begun };
    begun = true;
    return part;
  });
}

function partedItem(item: ListItem): readonly (ListItem | Block)[] {
  return runsOf(parted(item.blocks)).map((run, i) =>
    "alone" in run ? run.alone : { ...item, numbered: item.numbered && i === 0, blocks: run.blocks },
  );
}

function partedField({ label, value }: Field): readonly (Field | Block)[] {
  return runsOf(parted(value)).flatMap((run, i): readonly (Field | Block)[] => {
    if ("alone" in run) return i === 0 ? [{ label, value: [] }, run.alone] : [run.alone];
    return i === 0 ? [{ label, value: run.blocks }] : run.blocks;
  });
}

type Run = { readonly blocks: Block[] } | { readonly alone: Block };

/** Blocks in runs between those that stand alone; a run comes first, for a mark needs a line. */
function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (standsAlone(block)) runs.push({ alone: block });
    else if (last && "blocks" in last) last.blocks.push(block);
    else runs.push({ blocks: [block] });
  }
  return runs.length === 0 ? [{ blocks: [] }] : runs;
}

/** Parts of a list or of fields between blocks, each stretch of them made one again. */
function joined<T extends ListItem | Field>(
  parts: readonly (T | Block)[],
  make: (stretch: readonly T[]) => Block,
): readonly Block[] {
  const made: Block[] = [];
  let stretch: T[] = [];
  const flush = (): void => {
    if (stretch.length > 0) made.push(make(stretch));
    stretch = [];
  };
  for (const part of parts) {
    if (isBlock(part)) {
      flush();
      made.push(part);
    } else stretch.push(part);
  }
  flush();
  return made;
}

function isBlock(part: ListItem | Field | Block): part is Block {
  return "type" in part && part.type !== "item";
}
