import type { Block, Document, Heading, List, ListItem, Table } from "./document.ts";
import type { Figure } from "./figure.ts";
import { counts, looksLike, type Mark, markText } from "./mark.ts";

/** The marks of a numbering scheme: first level (headings) first. */
export interface NumberingScheme {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** A number given to a heading, an item or a figure. */
export interface Numbered {
  readonly mark: Mark;
  readonly count: number;
  /** The mark as printed, empty where there is none. */
  readonly text: string;
  /** The counts of the levels above, outermost first, as far as they are counted. */
  readonly above: readonly number[];
  /** Printed behind the text: the `】` of `【活动时间】`; mostly empty. */
  readonly close: string;
  /** 0-based step of the scheme. */
  readonly level: number;
  /** Headings and items that count together share an instance; a writer makes one native list of it. */
  readonly instance: number;
}

/** What may bear a number. */
type Counted = Heading | ListItem | Figure | Table;

/** The number of every numbered heading and item of a document, of every figure with a caption, and of tables where they are counted. */
export type Numbers = ReadonlyMap<Counted, Numbered>;

const figureMark: Mark = { before: "图", counter: "decimal", after: "　" };
const tableMark: Mark = { before: "表", counter: "decimal", after: "　" };

interface Counting {
  readonly scheme: NumberingScheme;
  readonly numbers: Map<Counted, Numbered>;
  /** Figures and tables count through the whole document, attachments and all. */
  readonly figures: Run;
  readonly tables: Run | undefined;
  /** The last list of each level, for one that continues it. */
  readonly last: Map<number, Run>;
  headings: (Run | undefined)[];
  /** The count that each level of the scheme stands at. */
  counts: (number | undefined)[];
  instances: number;
}

interface Run {
  readonly mark: Mark;
  readonly instance: number;
  count: number;
}

/** Counts a document's headings and items by a scheme; marks of a heading or a list take precedence. */
export function numberDocument(document: Document, scheme: NumberingScheme): Numbers {
  const counting: Counting = {
    scheme,
    numbers: new Map(),
    figures: { mark: figureMark, instance: -1, count: 0 },
    tables: document.tablesNumbered ? { mark: tableMark, instance: -2, count: 0 } : undefined,
    last: new Map(),
    headings: [],
    counts: [],
    instances: 0,
  };
  numberBlocks(document.blocks, counting, { own: [], outer: [] });
  return counting.numbers;
}

/** What the lists around a list leave to it. */
interface Around {
  /** The marks that one of them asks for, from this level down. */
  readonly own: readonly Mark[];
  /** The marks of the items that it stands in. */
  readonly outer: readonly Mark[];
}

function numberBlocks(blocks: readonly Block[], counting: Counting, around: Around): void {
  // What is inside a cell or a value may have lists of the same level: it does not come between these.
  let beside: Run | undefined;
  for (const block of blocks) {
    if (block.type === "heading") {
      beside = undefined;
      numberHeading(block, counting);
    } else if (block.type === "list") beside = numberList(block, counting, around, beside);
    else if (block.type === "figure") numberCaption(block, counting.figures, counting);
    else if (block.type === "fields") {
      for (const entry of block.entries) numberBlocks(entry.value, counting, { ...around, own: [] });
    } else if (block.type === "table") {
      if (counting.tables) numberCaption(block, counting.tables, counting);
      const inCell: Around = { own: [], outer: [] };
      for (const row of block.rows) for (const cell of row.cells) numberBlocks(cell.blocks, counting, inCell);
    } else if (block.type === "paragraph" && block.role === "attachment-title") {
      counting.headings = [];
      counting.counts = [];
    }
  }
}

/** A figure or a table without a caption has no number: nothing could refer to it. */
function numberCaption(node: Figure | Table, run: Run, { numbers }: Counting): void {
  if (node.caption.length === 0) return;
  run.count++;
  const { mark, instance, count } = run;
  const text = markText(mark, count);
  numbers.set(node, { mark, count, level: 0, instance, text, above: [], close: "" });
}

function numberHeading(heading: Heading, counting: Counting): void {
  const level = heading.level - 1;
  counting.headings.length = level + 1;
  counting.counts.length = Math.min(counting.counts.length, level);
  if (!heading.numbered) return;
  const mark = heading.mark ?? counting.scheme.marks[level] ?? counting.scheme.marks.at(-1);
  if (!mark || mark.counter === "none") return;
  let run = counting.headings[level];
  if (!run || !sameMark(run.mark, mark)) run = { mark, instance: counting.instances++, count: 0 };
  counting.headings[level] = run;
  set(heading, run, level, counting);
}

/** Numbers a list, which may go on from one beside it, and returns the run of its items. */
function numberList(
  list: List,
  counting: Counting,
  around: Around,
  beside: Run | undefined,
): Run | undefined {
  const own = list.marks.length > 0 ? list.marks : around.own;
  const mark = own[0] ?? schemeMark(list.level, around.outer, counting);
  const previous = list.continued ? (beside ?? counting.last.get(list.level)) : undefined;
  const run = previous ?? (mark && { mark, instance: counting.instances++, count: 0 });
  if (run) counting.last.set(list.level, run);
  const below: Around = {
    own: own.length === 1 && own[0] && !counts(own[0]) ? own : own.slice(1),
    outer: run ? [...around.outer, run.mark] : around.outer,
  };
  for (const item of list.items) {
    if (item.numbered && run && run.mark.counter !== "none") set(item, run, list.level, counting);
    numberBlocks(item.blocks, counting, below);
  }
  return run;
}

/** The scheme's mark of a level, or the first below it that no item around has. */
function schemeMark(level: number, outer: readonly Mark[], { scheme }: Counting): Mark | undefined {
  const free = (mark: Mark): boolean => !counts(mark) || !outer.some((other) => looksLike(mark, other));
  return scheme.marks.slice(level).find(free) ?? scheme.marks.at(-1);
}

function set(node: Heading | ListItem, run: Run, level: number, counting: Counting): void {
  run.count++;
  const { mark, instance, count } = run;
  const above = counting.counts.slice(0, level).filter((outer) => outer !== undefined);
  counting.counts.length = level;
  counting.counts[level] = count;
  const text = markText(mark, count, above);
  counting.numbers.set(node, { mark, count, level, instance, text, above, close: mark.close ?? "" });
}

function sameMark(a: Mark, b: Mark): boolean {
  return (
    a.before === b.before &&
    a.counter === b.counter &&
    a.after === b.after &&
    a.above === b.above &&
    a.close === b.close
  );
}
