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
  const above = aboveTitle(reading.blocks);
  const asides = reading.blocks
    .slice(0, above)
    .map((block) => ({ kind: "noise", text: lineOf(block) }) as const);
  return { blocks: reading.blocks.slice(above), asides: [...asides, ...reading.asides] };
}

/** How many blocks stand above the one heading of a page and are its menu: a few words each. */
function aboveTitle(blocks: readonly SourceBlock[]): number {
  const titles = blocks.flatMap((block, at) =>
    block.type === "paragraph" && block.heading === 1 ? [at] : [],
  );
  const [at = 0, another] = titles;
  const isMenu = blocks.slice(0, at).every((block) => lineOf(block).length <= 16);
  return another === undefined && at <= 12 && isMenu ? at : 0;
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
  "p div section article header footer main aside ul ol dl dt dd pre blockquote table tr td th caption hr h1 h2 h3 h4 h5 h6 body html center figure figcaption".split(
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
  #side: "left" | "center" | "right" = "left";

  node(node: Node): void {
    if (node.nodeName === "#text") this.#add((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ("tagName" in node) this.#element(node);
  }

  endParagraph(): void {
    for (const line of this.#text.split("\n")) {
      const text = line.trim();
      if (text === "") continue;
      const depth = this.#lists.length > 0 ? this.#lists.length - 1 : undefined;
      const looks = { mark: this.#mark, depth, heading: this.#heading, side: this.#side };
      this.blocks.push(sourceParagraph(text, looks));
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
    if (isFrame(element)) this.#passOver(element);
    else if (tagName === "br") this.#text += "\n";
    else if (tagName === "img") this.#picture(element);
    else if (tagName === "table" && !laysOut(element)) this.#table(element);
    else if (tagName === "ul" || tagName === "ol") this.#list(element, tagName === "ol");
    else if (tagName === "li") this.#item(element);
    else if (blockNames.has(tagName)) this.#block(element);
    else this.#children(element);
  }

  #children(element: Element): void {
    for (const child of element.childNodes) this.node(child);
  }

  /** What stands around the text of a page. */
  #passOver(element: Element): void {
    const inside = new Reading();
    for (const child of element.childNodes) inside.node(child);
    inside.endParagraph();
    const text = inside.blocks.map(lineOf).join(" ");
    if (text !== "") this.asides.push({ kind: "noise", text });
  }

  #picture(element: Element): void {
    this.asides.push({ kind: "picture", text: attribute(element, "alt") || attribute(element, "src") });
  }

  #block(element: Element): void {
    this.endParagraph();
    const before = [this.#heading, this.#side] as const;
    const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
    if (level !== undefined) this.#heading = Number(level);
    const style = `${attribute(element, "style")};${attribute(element, "align")}`;
    const side = /(?:text-align:\s*|;)(left|center|right)/iu.exec(style)?.[1]?.toLowerCase();
    if (side === "left" || side === "center" || side === "right") this.#side = side;
    this.#children(element);
    this.endParagraph();
    [this.#heading, this.#side] = before;
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

const frames =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|crumbs?|sidebar|footer|copyright|share|related|toolbar|advert|ads?)(?:$|[\s_-])/iu;

/** Whether an element is the frame of a page: its menu, its foot, what it sells. */
function isFrame(element: Element): boolean {
  const { tagName } = element;
  if (/^(?:body|html|h[1-6]|t[dhr]|tbody)$/u.test(tagName)) return false;
  const named = `${attribute(element, "class")} ${attribute(element, "id")}`;
  return tagName === "footer" || attribute(element, "role") === "navigation" || frames.test(named);
}

/** Whether a table only lays a page out: others stand in it, or headings of the page. */
function laysOut(table: Element): boolean {
  const inside = (element: Element): boolean =>
    element.childNodes.some(
      (child) => "tagName" in child && (/^(?:table|h[1-3])$/u.test(child.tagName) || inside(child)),
    );
  return inside(table);
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
