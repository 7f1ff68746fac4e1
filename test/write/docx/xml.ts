import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** An element of a Word file's part, prefixes and all. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The parts of a Word file as texts. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The root element of a part; it throws where the part is missing or no XML. */
export function part(bytes: Uint8Array, path: string): Element {
  const xml = partsOf(bytes).get(path);
  if (xml === undefined) throw new Error(`${path} is missing`);
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("text", (text) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  });
  parser.on("closetag", () => stack.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error(`${path} is empty`);
  return first;
}

/** The first element on a path of names below an element. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}

/** The `w:val` of the first element on a path. */
export function val(element: Element | undefined, ...path: readonly string[]): string | undefined {
  return at(element, ...path)?.attributes["w:val"];
}

/** All elements of a name below an element, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** An element on one line, attributes in alphabetical order: for a person to read. */
export function tidy(element: Element | undefined): string {
  if (!element) return "";
  const attributes = Object.entries(element.attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name.replace("w:", "")}=${value}`)
    .join("");
  const inner = element.children.map(tidy).join(" ");
  const name = element.name.replace("w:", "");
  return inner === "" ? `${name}${attributes}` : `${name}${attributes}(${inner})`;
}
