import type { Fields } from "../../document/document.ts";
import type { Look } from "../../style/style.ts";
import type { Board, Flow } from "../content.ts";
import { factLine, fieldText, labelOf, planFacts } from "../cover-facts.ts";
import { setPassage } from "../lines/paragraph.ts";
import { moved } from "../pages/fragment.ts";
import { lookOf, passageOf, type Scope } from "../shape/scope.ts";
import { boardOf, placeTexts, plainRun, spread } from "./board.ts";

/** The facts of a cover: labels spread to one width, values in the middle of underlined fields. */
export function collectCoverFacts(fields: Fields, scope: Scope): readonly Flow[] {
  const plan = planFacts(fields, scope.style);
  const own = lookOf(scope, "cover-fact");
  const look: Look = { ...own, line: { exact: factLine(own) } };
  const rule = scope.style.table.rule;
  return fields.entries.map((entry, i): Board => {
    const y = Math.max(0, plan.line - factLine(own));
    const em = look.size + scope.style.pitch;
    const label = placeTexts([{ runs: plainRun(labelOf(entry), look, scope), x: plan.left, y }], look, scope);
    const colon = placeTexts(
      [{ runs: plainRun("：", look, scope), x: plan.left + plan.label - em, y }],
      look,
      scope,
    );
    const x = plan.left + plan.label;
    const room = { left: x, right: scope.measure - x - plan.field, first: 0, align: "center" } as const;
    const strips = setPassage(
      passageOf(scope, look, plainRun(fieldText(entry), look, scope), room),
      scope.measure,
      scope.shaper,
    );
    const items = strips.flatMap((strip, line) => {
      const top = y + line * strip.height;
      const underline = {
        type: "rule",
        x,
        y: top + strip.height - rule,
        width: plan.field,
        height: rule,
      } as const;
      return [...strip.items.map((item) => moved(item, 0, top)), underline];
    });
    const height = y + strips.length * factLine(own);
    const before = i === 0 ? own.before + (fields.above ?? 0) : 0;
    return boardOf([...spread(label, plan.label - em), ...colon, ...items], height, { before });
  });
}
