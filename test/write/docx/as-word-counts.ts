import { markText } from "../../../src/document/mark.ts";
import { printNumeral } from "../../../src/notation/numbers/numeral.ts";
import { all, at, type Element, part, val } from "./xml.ts";

/**
 * The paragraphs of a Word file as a person sees them in Word: `[style] number text`, a table row on one
 * line. The numbers are counted from word/numbering.xml and the styles the way Word counts: by list
 * definition, lower levels begun anew under a higher one.
 */
export function wordLines(bytes: Uint8Array): string[] {
  const numbers = createCounter(bytes);
  const body = at(part(bytes, "word/document.xml"), "w:body");
  return (body?.children ?? []).flatMap((element) => {
    if (element.name === "w:p") return [lineOf(element, numbers)];
    if (element.name !== "w:tbl") return [];
    return element.children.filter((child) => child.name === "w:tr").map((row) => rowOf(row, numbers));
  });
}

type Count = (paragraph: Element) => string;

function rowOf(row: Element, count: Count): string {
  const cells = row.children.filter((child) => child.name === "w:tc");
  const texts = cells.map((cell) => {
    const span = val(cell, "w:tcPr", "w:gridSpan");
    const merged = val(cell, "w:tcPr", "w:vMerge") === "continue" ? "^" : "";
    const lines = cell.children.filter((child) => child.name === "w:p").map((line) => lineOf(line, count));
    return merged || lines.join(" / ") + (span ? ` ×${span}` : "");
  });
  return `${at(row, "w:trPr", "w:tblHeader") ? "header " : ""}| ${texts.join(" | ")} |`;
}

function lineOf(paragraph: Element, count: Count): string {
  const style = val(paragraph, "w:pPr", "w:pStyle") ?? "Normal";
  const flags = [
    at(paragraph, "w:pPr", "w:pageBreakBefore") ? "new page " : "",
    at(paragraph, "w:pPr", "w:keepNext") ? "kept " : "",
  ];
  const runs = all(paragraph, "w:r").map((run) => {
    const text = run.children
      .map((child) => (child.name === "w:t" ? child.text : child.name === "w:br" ? "⏎" : ""))
      .join("");
    const marked = val(run, "w:rPr", "w:rStyle");
    return marked && text !== "" ? `{${marked}:${text}}` : text;
  });
  return `[${flags.join("")}${style}] ${count(paragraph)}${runs.join("")}`;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

function createCounter(bytes: Uint8Array): Count {
  const numbering = part(bytes, "word/numbering.xml");
  const definitions = new Map(
    all(numbering, "w:abstractNum").map((each) => [
      each.attributes["w:abstractNumId"],
      all(each, "w:lvl").map(levelOf),
    ]),
  );
  const lists = new Map(
    all(numbering, "w:num").map((each) => [each.attributes["w:numId"], val(each, "w:abstractNumId")]),
  );
  const styles = new Map(
    all(part(bytes, "word/styles.xml"), "w:style").map((each) => [
      each.attributes["w:styleId"],
      at(each, "w:pPr", "w:numPr"),
    ]),
  );
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const own = at(paragraph, "w:pPr", "w:numPr");
    const numPr = own ?? styles.get(val(paragraph, "w:pPr", "w:pStyle") ?? "Normal");
    const definition = lists.get(val(numPr, "w:numId"));
    if (!numPr || definition === undefined) return "";
    const level = Number(val(numPr, "w:ilvl") ?? 0);
    const stand = counts.get(definition) ?? [];
    counts.set(definition, stand);
    const first = definitions.get(definition)?.[level]?.start ?? 1;
    const count = (stand[level] ?? first - 1) + 1;
    stand.length = level;
    stand[level] = count;
    return numberText(definitions.get(definition) ?? [], stand, level);
  };
}

function levelOf(element: Element): Level {
  const [format = "", text = ""] = ["w:numFmt", "w:lvlText"].map((name) => val(element, name));
  return { format, text, start: Number(val(element, "w:start") ?? 1) };
}

function numberText(levels: readonly Level[], counts: readonly number[], level: number): string {
  const text = levels[level]?.text ?? "";
  return text.replace(/%(\d)/g, (_, place: string) => {
    const index = Number(place) - 1;
    return counter(levels[index]?.format ?? "", counts[index] ?? 1);
  });
}

function counter(format: string, n: number): string {
  if (format === "chineseCountingThousand") return printNumeral(n);
  if (format === "decimalEnclosedCircle") return markText({ before: "", counter: "circled", after: "" }, n);
  if (format === "lowerLetter") return String.fromCharCode(96 + n);
  if (format === "upperLetter") return String.fromCharCode(64 + n);
  return String(n);
}
