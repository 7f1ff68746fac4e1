import type { Pages, PageView, Spot } from "../protocol.ts";
import type { Words } from "./words.ts";

/** The pages as they are shown: drawn again only where they have changed. */
export interface PageBoard {
  /** The set of outlines that is here, how many of it, and which pages are shown. */
  readonly known: { readonly sheet: string; readonly glyphs: number; readonly shown: string };
  show(pages: Pages): void;
  /** Marks where the text at an offset is printed and brings it into view. */
  mark(at: number): void;
  zoom(by: number): void;
}

const svgSpace = "http://www.w3.org/2000/svg";

/** Makes the board; `chosen` hears of the place in the text whose print was clicked. */
export function createPageBoard(parent: HTMLElement, words: Words, chosen: (at: number) => void): PageBoard {
  const outlines = document.createElementNS(svgSpace, "svg");
  outlines.setAttribute("class", "outlines");
  outlines.setAttribute("aria-hidden", "true");
  const sheetOfGlyphs = document.createElementNS(svgSpace, "defs");
  outlines.append(sheetOfGlyphs);
  parent.append(outlines);
  const shown: { digest: string; frame: HTMLElement }[] = [];
  let spots: readonly Spot[] = [];
  let sizes: readonly PageView[] = [];
  let known = { sheet: "", glyphs: 0 };
  let zoom = 1;
  let marked = -1;
  // A place whose page is still to come is gone to when it comes.
  let owed = false;
  const mark = (at: number, scroll: boolean): void => {
    for (const old of parent.querySelectorAll(".spot")) old.remove();
    const near = spotsNear(spots, at);
    const marks = near.flatMap((spot) => markOf(spot, sizes, shown));
    owed = scroll && marks.length === 0;
    if (scroll && marks[0] && !isVisible(marks[0], parent)) marks[0].scrollIntoView({ block: "center" });
  };
  return {
    get known() {
      return { ...known, shown: shown.map(({ digest }) => digest).join(" ") };
    },
    show(answer) {
      if (answer.sheet !== known.sheet && answer.sheet !== "") {
        sheetOfGlyphs.replaceChildren();
        known = { sheet: answer.sheet, glyphs: 0 };
        for (const { frame } of shown.splice(0)) frame.remove();
      }
      for (const outline of parsed(answer.outlines.join(""))) sheetOfGlyphs.append(outline);
      known = { ...known, glyphs: known.glyphs + answer.outlines.length };
      spots = answer.spots;
      sizes = answer.pages;
      for (const [at, page] of answer.pages.entries()) place(page, at, answer.pages.length);
      for (const { frame } of shown.splice(answer.pages.length)) frame.remove();
      if (marked >= 0) mark(marked, owed);
    },
    mark(at) {
      marked = at;
      mark(at, true);
    },
    zoom(by) {
      zoom = Math.min(3, Math.max(0.4, zoom * by));
      parent.style.setProperty("--zoom", String(zoom));
    },
  };

  function place(page: PageView, at: number, all: number): void {
    const before = shown[at];
    const frame = before?.frame ?? newFrame(at);
    frame.setAttribute("aria-label", words.page(at + 1, all));
    if (before?.digest === page.digest) return;
    const svg = document.createElementNS(svgSpace, "svg");
    svg.setAttribute("viewBox", `0 0 ${page.width} ${page.height}`);
    svg.append(...parsed(page.svg));
    frame.replaceChildren(svg);
    frame.style.setProperty("--shape", `${page.width} / ${page.height}`);
    frame.style.setProperty("--width", String(page.width / 595));
    shown[at] = { digest: page.digest, frame };
  }

  function newFrame(at: number): HTMLElement {
    const frame = document.createElement("div");
    frame.className = "page";
    frame.setAttribute("role", "img");
    frame.addEventListener("click", (event) => {
      const spot = spotUnder(event, frame, at);
      if (spot) chosen(spot.start);
    });
    parent.append(frame);
    return frame;
  }

  function spotUnder(event: MouseEvent, frame: HTMLElement, page: number): Spot | undefined {
    const box = frame.getBoundingClientRect();
    const scale = (sizes[page]?.width ?? 1) / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const own = spots.filter((spot) => spot.page === page);
    const distance = (spot: Spot): number =>
      Math.hypot(outside(x, spot.x, spot.width), outside(y, spot.y, spot.height) * 3);
    return [...own].sort((a, b) => distance(a) - distance(b))[0];
  }
}

/** How far a place lies outside a stretch. */
function outside(place: number, start: number, length: number): number {
  return Math.max(start - place, 0, place - start - length);
}

/** Reads elements as XML, strictly and without running anything. */
function parsed(elements: string): readonly Element[] {
  if (elements === "") return [];
  const text = `<svg xmlns="${svgSpace}">${elements}</svg>`;
  const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
  return [...root.children].map((child) => document.adoptNode(child));
}

/** The spots of the text at an offset, else those of what stands before it. */
function spotsNear(spots: readonly Spot[], at: number): readonly Spot[] {
  const around = spots.filter(({ start, end }) => start <= at && at <= end);
  if (around.length > 0) return around;
  const before = spots
    .filter(({ start }) => start <= at)
    .reduce((last, { start }) => Math.max(last, start), -1);
  return spots.filter(({ start }) => start === before);
}

function markOf(
  spot: Spot,
  sizes: readonly PageView[],
  shown: readonly { frame: HTMLElement }[],
): readonly HTMLElement[] {
  const size = sizes[spot.page];
  const frame = shown[spot.page]?.frame;
  if (!size || !frame) return [];
  const mark = document.createElement("div");
  mark.className = "spot";
  const share = (points: number, of: number): string => `${(points / of) * 100}%`;
  mark.style.left = share(spot.x - 2, size.width);
  mark.style.top = share(spot.y - 1, size.height);
  mark.style.width = share(spot.width + 4, size.width);
  mark.style.height = share(spot.height + 2, size.height);
  frame.append(mark);
  return [mark];
}

function isVisible(mark: HTMLElement, parent: HTMLElement): boolean {
  const [own, all] = [mark.getBoundingClientRect(), parent.getBoundingClientRect()];
  return own.top >= all.top && own.bottom <= all.bottom;
}
