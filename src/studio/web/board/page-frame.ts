import type { PageView } from "../../protocol.ts";
import { drawn, svgSpace } from "./drawn.ts";

/** A page on the board. It is drawn once it comes near what is in view, and of what has changed only that. */
export interface PageFrame {
  readonly element: HTMLElement;
  /** What is shown, or will be when it comes near. */
  readonly page: PageView | undefined;
  show(page: PageView, outlines: readonly string[]): void;
  /** Says whether it is near. */
  near(is: boolean): void;
}

/** Makes a frame without a page. */
export function createPageFrame(isNear: boolean): PageFrame {
  const element = document.createElement("div");
  element.className = "page";
  element.setAttribute("role", "img");
  const svg = document.createElementNS(svgSpace, "svg");
  let near = isNear;
  let wanted: { readonly page: PageView; readonly outlines: readonly string[] } | undefined;
  let there: PageView | undefined;
  const draw = (): void => {
    if (!near || !wanted || there === wanted.page) return;
    const { page, outlines } = wanted;
    svg.setAttribute("viewBox", `0 0 ${page.width} ${page.height}`);
    redraw(svg, there?.items ?? [], page.items, outlines);
    if (!there) element.append(svg);
    there = page;
  };
  return {
    element,
    get page() {
      return wanted?.page;
    },
    show(page, outlines) {
      if (wanted?.page.digest === page.digest) return;
      wanted = { page, outlines };
      element.style.setProperty("--shape", `${page.width} / ${page.height}`);
      element.style.setProperty("--width", String(page.width / 595));
      draw();
    },
    near(is) {
      near = is;
      draw();
    },
  };
}

/** Puts elements in the place of others, between those at both ends that are alike. */
function redraw(
  svg: Element,
  before: readonly string[],
  after: readonly string[],
  outlines: readonly string[],
): void {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < most - from && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  for (const old of [...svg.children].slice(from, before.length - behind)) old.remove();
  const next = svg.children[from] ?? null;
  for (const made of drawn(after.slice(from, after.length - behind), outlines)) svg.insertBefore(made, next);
}
