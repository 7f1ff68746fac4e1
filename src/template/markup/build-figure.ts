import type { Block } from "../../document/document.ts";
import type { Art, Figure, TimelineBar } from "../../document/figure.ts";
import { parsePictureWidth } from "../../notation/numbers/picture-width.ts";
import { brokenResult } from "../problems.ts";
import { inlinesOf, textOf } from "./build-inlines.ts";
import { attribute, type Building } from "./building.ts";
import { fault } from "./faults.ts";
import type { Element } from "./markup-tree.ts";

/** A figure; no file, no figure. A picture that cannot be had is told: those of a plan have been looked for before. */
export function buildFigure(element: Element, building: Building): readonly Block[] {
  const source = attribute(element, "source");
  if (source === "") return [];
  const art = building.picture(source);
  if (!art) {
    building.faults.push(
      fault(brokenResult, {
        found: `图片「${source}」打不开`,
        foundEn: `the picture ${source} cannot be opened`,
        advice: "把图片文件（PNG 或 JPEG）放在模板旁边（或者方案旁边），source 写它的名字",
        adviceEn:
          "Put the picture (PNG or JPEG) beside the template, or beside the plan, and name it in source",
      }),
    );
    return [];
  }
  return [figureOf(art, element)];
}

function figureOf(art: Art, element: Element): Figure {
  const caption = elements(element, "caption").flatMap((child) => inlinesOf(child.children));
  const width = parsePictureWidth(attribute(element, "width"));
  return { type: "figure", art, alt: attribute(element, "alt"), width, caption };
}

function elements(element: Element, name: Element["name"]): readonly Element[] {
  return element.children.filter(
    (child): child is Element => typeof child !== "string" && child.name === name,
  );
}

/** A timeline; bars that last no time are left out, and without bars there is none. */
export function buildTimeline(element: Element): readonly Block[] {
  const bars = elements(element, "bar").flatMap((bar): readonly TimelineBar[] => {
    const [from, to] = [Number(attribute(bar, "from")), Number(attribute(bar, "to"))];
    return to > from ? [{ label: textOf(bar.children), time: attribute(bar, "time"), from, to }] : [];
  });
  const unit = attribute(element, "unit") === "minute" ? "minute" : "day";
  return bars.length === 0 ? [] : [figureOf({ type: "timeline", unit, bars }, element)];
}
