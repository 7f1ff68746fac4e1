import type { Pages, PageView, Spot } from "../../protocol.ts";
import type { Words } from "../words.ts";
import { createPageFrame, type PageFrame } from "./page-frame.ts";
import { markOf, spotAt, spotsNear } from "./spots.ts";

/** The pages as they are shown: drawn again only where they have changed. */
export interface PageBoard {
  /** The set of outlines that is here, how many of it, and which pages are shown. */
  readonly known: { readonly sheet: string; readonly glyphs: number; readonly shown: string };
  show(pages: Pages): void;
  /** Marks where the text at an offset is printed and brings it into view, before the next frame. */
  mark(at: number): void;
  zoom(by: number): void;
}

/** As many pages as may be in view at first. */
const firstPages = 2;

/** Makes the board; `chosen` hears of the place in the text whose print was clicked. */
export function createPageBoard(parent: HTMLElement, words: Words, chosen: (at: number) => void): PageBoard {
  let outlines: string[] = [];
  let sheet = "";
  let spots: readonly Spot[] = [];
  let zoom = 1;
  const frames = createFrames(parent, (event, frame, at) => {
    const spot = spotAt(spots, at, placeOf(event, frame));
    if (spot) chosen(spot.start);
  });
  const mark = createMark(parent, (at) => spotsNear(spots, at).flatMap((spot) => marked(spot, frames.all)));
  return {
    get known() {
      return { sheet, glyphs: outlines.length, shown: frames.all.map(({ page }) => page?.digest).join(" ") };
    },
    show(answer) {
      if (answer.sheet !== sheet && answer.sheet !== "") {
        sheet = answer.sheet;
        outlines = [];
        frames.remove(0);
      }
      outlines.push(...answer.outlines);
      spots = answer.spots;
      for (const [at, page] of answer.pages.entries()) {
        const frame = frames.all[at] ?? frames.add();
        frame.element.setAttribute("aria-label", words.page(at + 1, answer.pages.length));
        frame.show(page, outlines);
      }
      frames.remove(answer.pages.length);
      mark.again();
    },
    mark: mark.at,
    zoom(by) {
      zoom = Math.min(3, Math.max(0.4, zoom * by));
      parent.style.setProperty("--zoom", String(zoom));
    },
  };
}

/** The frames of the pages, one below the other. */
interface Frames {
  readonly all: readonly PageFrame[];
  add(): PageFrame;
  /** Takes away the frames from one on. */
  remove(from: number): void;
}

/** Makes the frames, which know when they come near what is in view; `clicked` hears of clicks on the page of one. */
function createFrames(
  parent: HTMLElement,
  clicked: (event: MouseEvent, frame: PageFrame, at: number) => void,
): Frames {
  const all: PageFrame[] = [];
  const near = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen)
        all.find(({ element }) => element === target)?.near(isIntersecting);
    },
    { root: parent, rootMargin: "50%" },
  );
  return {
    all,
    add() {
      const at = all.length;
      const frame = createPageFrame(at < firstPages);
      frame.element.addEventListener("click", (event) => clicked(event, frame, at));
      parent.append(frame.element);
      near.observe(frame.element);
      all.push(frame);
      return frame;
    },
    remove(from) {
      for (const { element } of all.splice(from)) {
        near.unobserve(element);
        element.remove();
      }
    },
  };
}

/** Marks a place of the text; `put` puts the marks on the pages. A place whose page is still to come is gone to when it comes. */
function createMark(
  parent: HTMLElement,
  put: (at: number) => readonly HTMLElement[],
): { readonly at: (at: number) => void; readonly again: () => void } {
  let place = -1;
  let goThere = false;
  let asked = 0;
  const draw = (): void => {
    asked = 0;
    for (const old of parent.querySelectorAll(".spot")) old.remove();
    const [first] = put(place);
    if (!goThere || !first) return;
    goThere = false;
    if (!isVisible(first, parent)) first.scrollIntoView({ block: "center" });
  };
  const again = (): void => {
    if (place >= 0 && asked === 0) asked = requestAnimationFrame(draw);
  };
  return {
    at(at) {
      place = at;
      goThere = true;
      again();
    },
    again,
  };
}

function marked(spot: Spot, frames: readonly PageFrame[]): readonly HTMLElement[] {
  const frame = frames[spot.page];
  if (!frame?.page) return [];
  const mark = markOf(spot, frame.page);
  frame.element.append(mark);
  return [mark];
}

/** Where a click has hit a page, points. */
function placeOf(
  event: MouseEvent,
  { element, page }: PageFrame,
): { readonly x: number; readonly y: number } {
  const box = element.getBoundingClientRect();
  const scale = ((page as PageView).width || 1) / box.width;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}

function isVisible(mark: HTMLElement, parent: HTMLElement): boolean {
  const [own, all] = [mark.getBoundingClientRect(), parent.getBoundingClientRect()];
  return own.top >= all.top && own.bottom <= all.bottom;
}
