import type { Block, Field, ListItem, Paragraph, ParagraphRole } from "../../document/document.ts";
import { paragraphRoles } from "../../document/document.ts";
import { type Mark, parseMark } from "../../document/mark.ts";
import { inlineText } from "../../document/plain-text.ts";
import { buildFigure, buildTimeline } from "./build-figure.ts";
import { inlinesOf, paragraphsOf, textOf } from "./build-inlines.ts";
import { buildTable } from "./build-table.ts";
import { attribute, type Building } from "./building.ts";
import type { Element } from "./markup-tree.ts";
import { type TagName, tags } from "./tags.ts";

type Children = readonly (Element | string)[];

type Builder = (element: Element, building: Building) => readonly Block[];

const heading: Builder = (element, building) => {
  const children = inlinesOf(element.children);
  if (children.length === 0) return [];
  const level =
    element.name === "heading" ? Number(attribute(element, "level") || 1) : Number(element.name[1]) - 1;
  building.headingLevel = level;
  const mark = parseMark(attribute(element, "mark"));
  const asked = attribute(element, "run-in");
  const runIn = asked === "" ? {} : { runIn: asked === "yes" };
  return [
    { type: "heading", level, numbered: attribute(element, "numbered") !== "no", mark, ...runIn, children },
  ];
};

/** The block tags; an element without content makes no block, so that a template need not ask for every fact. */
const builders: Partial<Record<TagName, Builder>> = {
  h1: (element) => {
    const children = inlinesOf(element.children);
    return children.length === 0 ? [] : [{ type: "paragraph", role: "title", children }];
  },
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  heading,
  p: (element, building) => {
    const role = roleOf(attribute(element, "role"));
    // An attachment counts its headings and lists anew.
    if (role === "attachment-title") building.headingLevel = 0;
    return paragraphs(element.children, role);
  },
  ol: list,
  dl: fields,
  table: (element, building) => buildTable(element, building, flow),
  figure: buildFigure,
  timeline: buildTimeline,
  letterhead,
  imprint: (element) => {
    const lines = elements(element, "p").flatMap(({ children }) => paragraphs(children, "imprint"));
    const unit = inLine(element, "unit").join("、");
    const date = inLine(element, "date").join("");
    if (lines.length === 0 && unit === "" && date === "") return [];
    return [{ type: "imprint", lines, unit, date }];
  },
  signature: (element) => {
    const units = named(element, "unit");
    const date = named(element, "date").join("");
    if (units.length === 0 && date === "") return [];
    return [{ type: "signature", units, date, seal: attribute(element, "seal") === "yes" }];
  },
  attachments: (element) => {
    const names = named(element, "name");
    return names.length === 0 ? [] : [{ type: "attachments", names }];
  },
  pagebreak: () => [{ type: "page-break" }],
  hr: (element) => [{ type: "separator", ...(attribute(element, "cut") === "yes" ? { cut: true } : {}) }],
};

/** The blocks of the tags at the outside of a document. */
export function buildBlocks(children: Children, building: Building): readonly Block[] {
  return children.flatMap((child) => (typeof child === "string" ? [] : build(child, building)));
}

function build(element: Element, building: Building): readonly Block[] {
  const builder = builders[element.name];
  if (!builder) throw new Error(`<${element.name}> is no block tag`);
  return builder(element, building);
}

function roleOf(value: string): ParagraphRole {
  return paragraphRoles.find((role) => role === value) ?? "body";
}

function paragraphs(children: Children, role: ParagraphRole): readonly Paragraph[] {
  return paragraphsOf(children, role === "body").map((inlines) => ({
    type: "paragraph",
    role,
    children: inlines,
  }));
}

/** Content of an item, a value or a cell: text among the blocks makes paragraphs of its own. */
export function flow(children: Children, building: Building): readonly Block[] {
  const blocks: Block[] = [];
  let text: (Element | string)[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(text, "body"));
    text = [];
  };
  for (const child of children) {
    if (typeof child === "string" || isInline(child.name)) text.push(child);
    else {
      flush();
      blocks.push(...build(child, building));
    }
  }
  flush();
  return blocks;
}

function isInline(name: TagName): boolean {
  return tags.p.holds.includes(name);
}

function elements(element: Element, name: TagName): readonly Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== "string" && child.name === name,
  );
}

function named(element: Element, name: TagName): readonly string[] {
  return elements(element, name)
    .map((child) => textOf(child.children))
    .filter((text) => text !== "");
}

/** What stands in a line with other things, as the names of who signs: lines of its own would have no place there. */
function inLine(element: Element, name: TagName): readonly string[] {
  return named(element, name).map((text) => text.replaceAll(/\s*\n\s*/gu, " "));
}

function letterhead(element: Element): readonly Block[] {
  const lines = elements(element, "p").flatMap((line) =>
    paragraphs(line.children, roleOf(attribute(line, "role"))),
  );
  const number = lines.find(({ role }) => role === "number");
  const classification = lines.filter((line) => line !== number);
  const units = inLine(element, "unit");
  const together = units.length > 1 && units.at(-1) === issuedWord;
  const issuers = together ? units.slice(0, -1) : units;
  const signers = inLine(element, "name");
  if (lines.length + units.length + signers.length === 0) return [];
  const word = together ? issuedWord : "";
  return [{ type: "letterhead", classification, issuers, word, number, signers }];
}

/** Stands once, at the right of all who issue a document together (GB/T 9704-2012, 7.2.4). */
const issuedWord = "文件";

function list(element: Element, building: Building): readonly Block[] {
  const level = Math.max(1, building.headingLevel) + building.depth;
  building.depth++;
  const items = elements(element, "li")
    .map((item): ListItem => {
      const written = flow(item.children, building);
      const blocks = attribute(element, "stops") === "yes" ? stopped(written) : written;
      return { type: "item", numbered: attribute(item, "numbered") !== "no", blocks };
    })
    .filter((item) => item.blocks.length > 0);
  building.depth--;
  if (items.length === 0) return [];
  const continued = attribute(element, "continued") === "yes";
  return [{ type: "list", level, marks: marksOf(attribute(element, "marks")), continued, items }];
}

/** With a stop at the end of a text that has no mark there. */
function stopped(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    if (at + 1 < blocks.length || block.type !== "paragraph") return block;
    if (/[。！？；：…，,.!?;:]["”’』」]?$/u.test(inlineText(block.children).trimEnd())) return block;
    return { ...block, children: [...block.children, { type: "text", value: "。" }] };
  });
}

/** Marks of specimens parted by blanks; what is no mark is left out, for the plan's check tells it. */
function marksOf(specimens: string): readonly Mark[] {
  return specimens
    .split(/\s+/u)
    .filter((specimen) => specimen !== "")
    .map(parseMark)
    .filter((mark) => mark !== undefined);
}

function fields(element: Element, building: Building): readonly Block[] {
  const entries: Field[] = [];
  let label: Field["label"] = [];
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === "dt") label = inlinesOf(child.children);
    else {
      const value = flow(child.children, building);
      // A value that is blank keeps its label: a form is filled in by hand.
      if (label.length > 0 || value.length > 0) entries.push({ label, value });
      label = [];
    }
  }
  if (label.length > 0) entries.push({ label, value: [] });
  if (entries.length === 0) return [];
  return [{ type: "fields", ...(attribute(element, "role") === "cover" ? { role: "cover" } : {}), entries }];
}
