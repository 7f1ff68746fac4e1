import type { Block, Document, ListItem } from "../../../src/document/document.ts";
import type { NumberingScheme } from "../../../src/document/numbering.ts";
import { numberDocument } from "../../../src/document/numbering.ts";
import { linesOf } from "../../../src/document/plain-text.ts";
import { styleOfPlan } from "../../../src/pipeline/make-paper.ts";
import { type Rendered, renderText, shippedStyle } from "../../rendering.ts";
import { wordLines } from "../../write/docx/as-word-counts.ts";
import { oneLine, type Printed, printedIn } from "./formats.ts";
import type { MadePlan, Put } from "./plans.ts";

/** Prints a plan, and says what of it is lost, changed, doubled, out of order or miscounted; it has no errors, or they are told. */
export async function judge(plan: MadePlan, style: string): Promise<readonly string[]> {
  const rendered = renderText(plan.text, style, "examples/方案.yaml");
  const errors = rendered.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    return errors.map(({ code, source, range }) => `${code}: ${source.text.slice(range.start, range.end)}`);
  }
  const printed = await printedIn(rendered);
  const formats = Object.entries(printed) as [keyof Printed, string][];
  const faults = formats.flatMap(([format, text]) =>
    [...lostIn(plan, text, format), ...disorderIn(plan, text, format)].map((fault) => `${format}: ${fault}`),
  );
  return [...faults, ...(await miscounts(plan, rendered, printed, style))];
}

function wanted({ printed }: Put, format: keyof Printed): string {
  return format === "pdf" ? printed.replace(/\s/gu, "") : printed;
}

/** Every text stands once. */
function lostIn({ puts }: MadePlan, text: string, format: keyof Printed): readonly string[] {
  return puts.flatMap((put): readonly string[] => {
    const count = text.split(wanted(put, format)).length - 1;
    const fine = count === 1 || (count > 1 && repeats(put, format));
    return fine ? [] : [`${put.typed} stands ${count} times (${put.form ?? ""}.${put.key ?? ""})`];
  });
}

/** What the closed list of differences lets stand more than once. */
function repeats({ key }: Put, format: keyof Printed): boolean {
  return key === "attachment" || key === "heading" || (format === "txt" && key === "column");
}

/** The elements of a list stand one behind the other. */
function disorderIn({ puts, sequences }: MadePlan, text: string, format: keyof Printed): readonly string[] {
  const places = puts.map((put) => (repeats(put, format) ? undefined : text.indexOf(wanted(put, format))));
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

/** Items count 1, 2, 3 … through their list, and every format says the same numbers. */
async function miscounts(
  { lists }: MadePlan,
  rendered: Rendered,
  printed: Printed,
  style: string,
): Promise<readonly string[]> {
  const { numbering } = styleOfPlan(shippedStyle(style), rendered.plan);
  const items = itemsOf(rendered.document, numbering);
  const counts = lists.flatMap((openers): readonly string[] => {
    const found = openers.map((opener) => items.find(({ text }) => text.includes(opener))?.count ?? 0);
    const right = found.every((count, i) => count === i + 1);
    return right ? [] : [`the list of ${openers[0]} counts ${found.join(" ")}`];
  });
  const word = wordLines(await rendered.bytes("docx"))
    .join("")
    .replace(/\{\w+:|\}/gu, "");
  const texts = { word, html: printed.html, txt: printed.txt, pdf: printed.pdf };
  const unlike = items.flatMap(({ mark, text }) => {
    const said = oneLine(mark + text.slice(0, 6)).replace(/\s/gu, "");
    return Object.entries(texts).flatMap(([format, all]) =>
      all.replace(/\s/gu, "").includes(said) ? [] : [`${format}: ${said} is not there`],
    );
  });
  return [...counts, ...unlike];
}

interface NumberedItem {
  readonly text: string;
  readonly mark: string;
  readonly count: number;
}

function itemsOf(document: Document, scheme: NumberingScheme): readonly NumberedItem[] {
  const numbers = numberDocument(document, scheme);
  const ofItem = (item: ListItem): readonly NumberedItem[] => {
    const [first, ...rest] = item.blocks;
    const number = numbers.get(item);
    const text = first ? linesOf([first]).join("") : "";
    const own = number ? [{ text, mark: number.text, count: number.count }] : [];
    return [...own, ...rest.flatMap(ofBlock), ...(first?.type === "list" ? ofBlock(first) : [])];
  };
  const ofBlock = (block: Block): readonly NumberedItem[] => {
    if (block.type === "list") return block.items.flatMap(ofItem);
    if (block.type === "fields") return block.entries.flatMap(({ value }) => value.flatMap(ofBlock));
    if (block.type !== "table") return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(ofBlock)));
  };
  return document.blocks.flatMap(ofBlock);
}
