import { SaxesParser } from "saxes";

/** An element with its attributes, and those around it from the outside in. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly around: readonly Element[];
}

/** All elements of an SVG in their order; one that is not sound XML throws. */
export function elementsOf(bytes: Uint8Array): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes } as Record<string, string>, around: [...open] };
    elements.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(new TextDecoder().decode(bytes)).close();
  return elements;
}
