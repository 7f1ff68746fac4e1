import { type DefaultTreeAdapterTypes, parse } from "parse5";
import {
  type Aside,
  type SourceBlock,
  type SourceCell,
  type SourceText,
  sourceParagraph,
} from "../source-text.ts";
import { lineOf } from "./line-of.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads a web page, or what a clipboard holds of one. */
export function readHtml(html: string): SourceText {
  // The clipboard of Windows puts a header of its own before the page.
  const page = html.replace(/^Version:[\s\S]*?(?=<)/u, "");
  const reading = new Reading();
  for (const node of parse(page).childNodes) reading.node(node as Node);
  reading.endParagraph();
  return { blocks: reading.blocks, asides: reading.asides };
}

const skipped: ReadonlySet<string> = new Set([
  "head",
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "button",
]);
const blockNames: ReadonlySet<string> = new Set(
  "p div section article header footer main aside ul ol dl dt dd pre blockquote tr caption hr h1 h2 h3 h4 h5 h6 body html center figure figcaption".split(
    " ",
  ),
);

class Reading {
  readonly blocks: SourceBlock[] = [];
  readonly asides: Aside[] = [];
  readonly #lists: { ordered: boolean; count: number }[] = [];
  #text = "";
  #mark = "";
  #heading: number | undefined;
  #centred = false;

  node(node: Node): void {
    if (node.nodeName === "#text") this.#add((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ("tagName" in node) this.#element(node);
  }

  endParagraph(): void {
    for (const line of this.#text.split("\n")) {
      const text = line.trim();
      if (text === "") continue;
      const depth = this.#lists.length > 0 ? this.#lists.length - 1 : undefined;
      const side = this.#centred ? "center" : "left";
      this.blocks.push(sourceParagraph(text, { mark: this.#mark, depth, heading: this.#heading, side }));
      this.#mark = "";
    }
    this.#text = "";
  }

  #add(text: string): void {
    this.#text += text.replace(/[ \t\r\n\u00a0]+/gu, " ");
  }

  #element(element: Element): void {
    const { tagName } = element;
    if (skipped.has(tagName)) return;
    if (tagName === "br") this.#text += "\n";
    else if (tagName === "img") this.#picture(element);
    else if (tagName === "table") this.#table(element);
    else if (tagName === "ul" || tagName === "ol") this.#list(element, tagName === "ol");
    else if (tagName === "li") this.#item(element);
    else if (blockNames.has(tagName)) this.#block(element);
    else this.#children(element);
  }

  #children(element: Element): void {
    for (const child of element.childNodes) this.node(child);
  }

  #picture(element: Element): void {
    this.asides.push({ kind: "picture", text: attribute(element, "alt") || attribute(element, "src") });
  }

  #block(element: Element): void {
    this.endParagraph();
    const before = [this.#heading, this.#centred] as const;
    const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
    if (level !== undefined) this.#heading = Number(level);
    const style = `${attribute(element, "style")};${attribute(element, "align")}`;
    if (/(?:text-align:\s*|;)center/iu.test(style)) this.#centred = true;
    this.#children(element);
    this.endParagraph();
    [this.#heading, this.#centred] = before;
  }

  #list(element: Element, ordered: boolean): void {
    this.endParagraph();
    this.#lists.push({ ordered, count: Number(attribute(element, "start") || 1) - 1 });
    this.#children(element);
    this.endParagraph();
    this.#lists.pop();
  }

  #item(element: Element): void {
    this.endParagraph();
    const list = this.#lists.at(-1);
    if (list) list.count++;
    this.#mark = list?.ordered ? `${list.count}. ` : "•";
    this.#children(element);
    this.endParagraph();
    this.#mark = "";
  }

  #table(element: Element): void {
    this.endParagraph();
    const rows = rowsOf(element).map((row) =>
      row.childNodes
        .filter((cell): cell is Element => "tagName" in cell && /^t[dh]$/u.test(cell.tagName))
        .map((cell) => this.#cell(cell)),
    );
    this.blocks.push({ type: "table", rows: rows.filter((row) => row.length > 0) });
  }

  #cell(element: Element): SourceCell {
    const inside = new Reading();
    for (const child of element.childNodes) inside.node(child);
    inside.endParagraph();
    this.asides.push(...inside.asides);
    const span = (name: string): number => Math.min(Number(attribute(element, name)) || 1, 100);
    return { text: inside.blocks.map(lineOf).join("\n"), columns: span("colspan"), rows: span("rowspan") };
  }
}

function rowsOf(element: Element): readonly Element[] {
  return element.childNodes.flatMap((child) => {
    if (!("tagName" in child) || child.tagName === "table") return [];
    return child.tagName === "tr" ? [child] : rowsOf(child);
  });
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? "";
}
