import { SaxesParser } from "saxes";
import { brokenResult, strayText } from "../problems.ts";
import { type Fault, fault, faultyAttributes, faultyPlace } from "./faults.ts";
import { isTagName, type TagName, tags } from "./tags.ts";

/** A tag with its attributes and content, in which text and tags take turns. */
export interface Element {
  readonly name: TagName;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

/** A tree of tags, and everything in the markup that the tag set does not allow. */
export interface MarkupTree {
  readonly children: readonly (Element | string)[];
  readonly faults: readonly Fault[];
}

interface Open {
  readonly element: Element | undefined;
  readonly children: (Element | string)[];
}

/** Parses markup; an unknown or misplaced tag is told and left out with all that is in it. */
export function parseMarkup(markup: string): MarkupTree {
  const faults: Fault[] = [];
  const root: Open = { element: undefined, children: [] };
  const open: Open[] = [root];
  let skipping = 0;
  let told = false;
  // What the parser makes of the text behind a mistake is no finding of its own.
  const broken = (detail: string): void => {
    if (!told) faults.push(illFormed(detail));
    told = true;
  };
  const parser = new SaxesParser({ position: false });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === outside) return;
    const parent = open.at(-1) ?? root;
    const wrong = skipping > 0 ? undefined : faultyPlace(name, parent.element?.name);
    if (wrong) faults.push(wrong);
    if (wrong || skipping > 0 || !isTagName(name)) {
      skipping++;
      return;
    }
    const given = new Map(Object.entries(attributes));
    faults.push(...[...given].flatMap(([attribute, value]) => faultyAttributes(name, attribute, value)));
    const element: Element = { name, attributes: given, children: [] };
    parent.children.push(element);
    open.push({ element, children: element.children });
  });
  parser.on("closetag", ({ name }) => {
    if (name === outside) return;
    if (skipping > 0) skipping--;
    else open.pop();
  });
  parser.on("text", (text) => {
    if (skipping === 0 && !told) addText(text, open.at(-1) ?? root, faults);
  });
  for (const event of ["comment", "cdata", "processinginstruction", "doctype"] as const) {
    parser.on(event, () => broken(event));
  }
  parser.on("error", (error) => broken(error.message));
  parser.write(`<${outside}>${markup}</${outside}>`).close();
  return { children: root.children, faults };
}

const outside = "document";

function addText(text: string, { element, children }: Open, faults: Fault[]): void {
  if (element === undefined || !tags[element.name].text) {
    // Blanks between tags come from the template's own layout.
    if (text.trim() === "") return;
    const wrap = element === undefined ? "p" : (tags[element.name].holds.at(-1) ?? "p");
    faults.push(fault(strayText, { text: shorten(text.trim()), parent: element?.name ?? "", wrap }));
  } else children.push(text);
}

/** The beginning of a long text, for a message. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 12 ? `${characters.slice(0, 12).join("")}…` : text;
}

/** `detail` is the parser's own word, for whoever mends a shipped template. */
function illFormed(detail: string): Fault {
  return fault<Parameters<typeof brokenResult.words.zh>[0] & { detail: string }>(brokenResult, {
    found: "标签没有写完整，或没有成对",
    foundEn: "a tag is unfinished or has no partner",
    advice: "检查模板里的标签是否成对、属性是否带引号",
    adviceEn: "See that the template's tags are paired and its attributes quoted",
    detail,
  });
}
