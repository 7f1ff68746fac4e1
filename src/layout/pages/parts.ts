import type { Style } from "../../style/style.ts";
import type { Board, Flow, PageFlow } from "../content.ts";
import { turned } from "../sides.ts";

/** Flows that begin at the top of a page, up to the next forced break. */
export interface Part {
  readonly flows: readonly PageFlow[];
  /** Its pages lie as this style's do. */
  readonly style: Style;
  readonly cover: boolean;
}

/** The parts of a document, and the imprint that stands at its foot. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly imprint: Board | undefined;
}

/** Divides what was collected of a document where a page is forced to end. */
export function partsOf(flows: readonly Flow[], style: Style): Parts {
  const drafts: Draft[] = [{ flows: [], style, cover: false }];
  let imprint: Board | undefined;
  for (const flow of flows) {
    const last = drafts.at(-1);
    if (flow.type === "board" && flow.atFoot) imprint = flow;
    else if (flow.type !== "new-page") last?.flows.push(flow);
    else {
      if (flow.cover) for (const draft of drafts) draft.cover = true;
      const side =
        flow.turn === undefined ? (last?.style ?? style) : turned(style, flow.turn === "landscape");
      drafts.push({ flows: [], style: side, cover: false });
    }
  }
  const filled = drafts.filter((draft) => draft.flows.length > 0);
  return { parts: filled.length > 0 ? filled : drafts.slice(0, 1), imprint };
}

interface Draft extends Part {
  readonly flows: PageFlow[];
  cover: boolean;
}
