import type { Imprint, Paragraph } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { Look } from "../../style/style.ts";
import type { Board, Flow, Run } from "../content.ts";
import { setPassage } from "../lines/paragraph.ts";
import type { RuleItem, TextItem } from "../page.ts";
import { moved } from "../pages/fragment.ts";
import { characterWidth, leadingOf, lookOf, passageOf, type Scope, textWidth } from "../shape/scope.ts";
import { boardOf, placeTexts, plainRun } from "./board.ts";
import { runsOf } from "./runs.ts";

/** The rules of an imprint (GB/T 9704-2012, 7.4.1): 0.35 mm above and below it, 0.25 mm between, points. */
export const imprintRules: { readonly outer: number; readonly inner: number } = {
  outer: (0.35 * 72) / 25.4,
  inner: (0.25 * 72) / 25.4,
};

/** Who gets a copy, and who prints it and when, between rules (7.4.2, 7.4.3). */
export function collectImprint(block: Imprint, scope: Scope): readonly Flow[] {
  const look = lookOf(scope, "imprint");
  if (scope.cell) return scope.collect(block.lines, scope);
  const parts = [linesPart(block.lines, look, scope), printedPart(block, look, scope)];
  const { outer, inner } = imprintRules;
  const items: (TextItem | RuleItem)[] = [];
  let y = 0;
  const addRule = (height: number): void => {
    items.push({ type: "rule", x: 0, y, width: scope.measure, height });
    y += height;
  };
  addRule(outer);
  parts
    .filter(({ height }) => height > 0)
    .forEach((part, i) => {
      if (i > 0) addRule(inner);
      items.push(...part.items.map((item) => moved(item, 0, y)));
      y += part.height;
    });
  addRule(outer);
  return [boardOf(items, y, { atFoot: true, node: block })];
}

type Part = Pick<Board, "height"> & { readonly items: readonly TextItem[] };

/** 抄送：…: turned lines stand under the first character behind the colon. */
function linesPart(lines: readonly Paragraph[], look: Look, scope: Scope): Part {
  const unit = characterWidth(scope, look);
  const items: TextItem[] = [];
  let height = 0;
  for (const { children } of lines) {
    const runs = runsOf(children, look, { role: "P", parent: scope.tag }, scope.fonts);
    const label = imprintLabel(inlineText(children));
    const hung = textWidth(
      scope,
      runs.slice(0, 1).map((run): Run => ({ ...run, text: label })),
    );
    const left = look.indent.left * unit + hung;
    const passage = passageOf(scope, look, runs, { left, first: -hung });
    for (const strip of setPassage(passage, scope.measure, scope.shaper)) {
      items.push(...strip.items.map((item) => moved(item, 0, height)));
      height += strip.height;
    }
  }
  return { items, height };
}

/** The label of a line of an imprint, with its colon: 抄送：. */
export function imprintLabel(text: string): string {
  return /^[^：:]{1,6}[：:]/u.exec(text)?.[0] ?? "";
}

/** Who prints it at the left, when at the right; below one another where one line has no room for both. */
function printedPart({ unit, date }: Imprint, look: Look, scope: Scope): Part {
  const em = characterWidth(scope, look);
  const { height } = leadingOf(look, scope.fonts);
  const left = look.indent.left * em;
  const texts = [unit, date].filter((text) => text !== "").map((text) => plainRun(text, look, scope));
  const widths = texts.map((runs) => textWidth(scope, runs));
  const room = scope.measure - left - look.indent.right * em;
  const both = widths.reduce((sum, width) => sum + width, em) <= room;
  const placed = texts.map((runs, i) => {
    const right = left + room - (widths[i] ?? 0);
    const x = i === 1 || unit === "" ? right : left;
    return { runs, x, y: both ? 0 : i * height };
  });
  const lines = texts.length === 0 ? 0 : both ? 1 : texts.length;
  return { items: placeTexts(placed, look, scope), height: lines * height };
}
