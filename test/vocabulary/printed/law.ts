import type { Block, Document, ListItem } from "../../../src/document/document.ts";
import type { NumberingScheme } from "../../../src/document/numbering.ts";
import { numberDocument } from "../../../src/document/numbering.ts";
import { documentText, linesOf } from "../../../src/document/plain-text.ts";
import { drawnText } from "../../../src/notation/words/drawn-text.ts";
import { styleOfPlan } from "../../../src/pipeline/make-paper.ts";
import { type Rendered, renderText, shippedStyle } from "../../rendering.ts";
import { wordLines } from "../../write/docx/as-word-counts.ts";
import { oneLine, type Printed, printedIn } from "./formats.ts";
import type { MadePlan, Put } from "./maker.ts";
import { misnamed } from "./names.ts";

/** Prints a plan, and says what of it is lost, changed, doubled, out of order or miscounted; it has no errors, or they are told. */
export async function judge(
  plan: MadePlan,
  style: string,
  rendered: Rendered = renderText(plan.text, style, "examples/方案.yaml"),
): Promise<readonly string[]> {
  const errors = rendered.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    return errors.map(({ code, source, range }) => `${code}: ${source.text.slice(range.start, range.end)}`);
  }
  const printed = await printedIn(rendered);
  const formats = Object.entries(printed) as [keyof Printed, string | undefined][];
  return [
    ...formats.flatMap(([format, text]) => (text === undefined ? [] : faultsIn(plan, text, format))),
    ...(style === "form" ? [] : misnamed(plan, rendered.document)),
    ...miscounts(plan, itemsIn(rendered, style)),
    ...(await unlike(rendered, printed, style)),
  ];
}

/** The same of the tree alone that all formats are made of. */
export function judgeTree(plan: MadePlan, rendered: Rendered, style: string): readonly string[] {
  const tree = oneLine(documentText(rendered.document));
  return [...faultsIn(plan, tree, "tree"), ...miscounts(plan, itemsIn(rendered, style))];
}

function faultsIn(plan: MadePlan, text: string, format: keyof Printed): readonly string[] {
  const all = plan.loose ? loosely(text) : text;
  return [...lostIn(plan, all, format), ...disorderIn(plan, all, format)].map(
    (fault) => `${format}: ${fault}`,
  );
}

/** A text without what may print otherwise or not at all: blanks, invisible characters, the stars of emphasis. */
export function loosely(text: string): string {
  return text.replace(/[\s\p{C}*\\]/gu, "");
}

/** What is looked for: in a plain text the lines of a cell stand on one line. */
function wanted({ printed }: Put, format: keyof Printed, text: string, loose = false): string {
  const inCell = printed.replaceAll("\n", "；");
  const shown = format === "pdf" ? drawnText(printed) : printed;
  if (loose) return format === "txt" && text.includes(loosely(inCell)) ? loosely(inCell) : loosely(shown);
  if (format === "pdf") return shown.replace(/\s/gu, "");
  return format === "txt" && text.includes(inCell) ? inCell : oneLine(printed);
}

/** Every text stands once. */
function lostIn({ puts, loose }: MadePlan, text: string, format: keyof Printed): readonly string[] {
  return puts.flatMap((put): readonly string[] => {
    if (put.printed === "") return [];
    const count = text.split(wanted(put, format, text, loose)).length - 1;
    const fine = count === 1 || (count > 1 && repeats(put, format));
    return fine ? [] : [`${put.typed} stands ${count} times (${put.form ?? ""}.${put.key ?? ""})`];
  });
}

/** What the closed list of differences lets stand more than once. */
function repeats({ repeats: where }: Put, format: keyof Printed): boolean {
  return where === "everywhere" || (where === "joined" && (format === "txt" || format === "docx"));
}

/** The elements of a list stand one behind the other. */
function disorderIn(
  { puts, sequences, loose }: MadePlan,
  text: string,
  format: keyof Printed,
): readonly string[] {
  const places = puts.map((put) =>
    put.printed === "" || repeats(put, format) ? undefined : text.indexOf(wanted(put, format, text, loose)),
  );
  return sequences.flatMap((sequence) =>
    sequence.slice(1).flatMap(([from, to], i): readonly string[] => {
      const [start = 0] = sequence[i] ?? [];
      const before = places.slice(start, from).filter((place) => place !== undefined);
      const behind = places.slice(from, to).filter((place) => place !== undefined);
      return Math.max(-1, ...before) < Math.min(Number.POSITIVE_INFINITY, ...behind)
        ? []
        : [`${puts[from]?.typed} stands before ${puts[start]?.typed}`];
    }),
  );
}

/** Items count through their list, from 1 where all of them have numbers. */
function miscounts({ lists, loose }: MadePlan, items: readonly NumberedItem[]): readonly string[] {
  const texts = items.map(({ text }) => (loose ? loosely(text) : text));
  return lists.flatMap(({ openers, numbered }): readonly string[] => {
    const places = openers.map((opener) => {
      const wanted = loose ? loosely(opener) : (opener.split("\n")[0] ?? "");
      return texts.findIndex((text) => text.includes(wanted));
    });
    // Several values of one key are one item.
    const known = places.filter((place) => place >= 0);
    if (!numbered && new Set(known).size < known.length) return [];
    const found = places.map((place) => items[place]?.count ?? 0);
    const counts = numbered ? found : found.filter((count) => count > 0);
    const first = numbered ? 1 : (counts[0] ?? 1);
    const right = counts.every((count, i) => count === first + i);
    return right ? [] : [`the list of ${openers[0]} counts ${found.join(" ")}`];
  });
}

/** Every format says the numbers of the tree. */
async function unlike(rendered: Rendered, printed: Printed, style: string): Promise<readonly string[]> {
  const word = wordLines(await rendered.bytes("docx"))
    .join("")
    .replace(/\{[\w-]+:|\}|⏎/gu, "");
  const texts = Object.entries({ ...printed, tree: undefined, docx: undefined, word });
  const bare = texts.map(([format, text]) => [format, text?.replace(/\s/gu, "")] as const);
  return itemsIn(rendered, style).flatMap(({ mark, text }) => {
    const said = oneLine(mark + text.slice(0, 6)).replace(/\s/gu, "");
    return bare.flatMap(([format, all]) =>
      all?.includes(format === "pdf" ? drawnText(said) : said) === false
        ? [`${format}: ${said} is not there`]
        : [],
    );
  });
}

function itemsIn(rendered: Rendered, style: string): readonly NumberedItem[] {
  return itemsOf(rendered.document, styleOfPlan(shippedStyle(style), rendered.plan).numbering);
}

interface NumberedItem {
  readonly text: string;
  readonly mark: string;
  readonly count: number;
}

function itemsOf(document: Document, scheme: NumberingScheme): readonly NumberedItem[] {
  const numbers = numberDocument(document, scheme);
  const ofItem = (item: ListItem): readonly NumberedItem[] => {
    const number = numbers.get(item);
    const paragraphs = item.blocks.filter(({ type }) => type === "paragraph");
    const text = oneLine(linesOf(paragraphs).join(""));
    const own = number ? [{ text, mark: number.text, count: number.count }] : [];
    return [...own, ...item.blocks.flatMap(ofBlock)];
  };
  const ofBlock = (block: Block): readonly NumberedItem[] => {
    if (block.type === "list") return block.items.flatMap(ofItem);
    if (block.type === "fields") return block.entries.flatMap(({ value }) => value.flatMap(ofBlock));
    if (block.type !== "table") return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(ofBlock)));
  };
  return document.blocks.flatMap(ofBlock);
}
