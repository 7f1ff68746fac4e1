/** The namespace of SVG. */
export const svgSpace = "http://www.w3.org/2000/svg";

/**
 * Elements of a page: read as XML, strictly and without running anything. The characters of a text are drawn
 * as one path, which costs a browser far less than a use for each.
 */
export function drawn(items: readonly string[], outlines: readonly string[]): readonly Element[] {
  if (items.length === 0) return [];
  const text = `<svg xmlns="${svgSpace}">${items.join("")}</svg>`;
  const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
  for (const group of root.querySelectorAll("g")) join(group, outlines);
  return [...root.children].map((child) => document.adoptNode(child));
}

function join(group: Element, outlines: readonly string[]): void {
  const uses = [...group.children].filter(({ localName }) => localName === "use");
  if (uses.length === 0) return;
  const path = group.ownerDocument.createElementNS(svgSpace, "path");
  path.setAttribute("d", uses.map((use) => pathOf(use, outlines)).join(""));
  group.replaceChildren(path);
}

function pathOf(use: Element, outlines: readonly string[]): string {
  const number = Number(use.getAttribute("href")?.replace("#g", ""));
  return `M${use.getAttribute("x") ?? 0} 0${outlines[number] ?? ""}`;
}
