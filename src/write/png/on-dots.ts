import type { DrawingItem, PageItem, RuleItem } from "../../layout/page.ts";

/**
 * Items with their lines and bars laid on whole dots (`scale` of them to the point), none thinner than one: between
 * two dots a thin line would be grey and blurred.
 */
export function onDots<Item extends PageItem>(items: readonly Item[], scale: number): readonly Item[] {
  return items.map((item) => {
    if (item.type === "rule") return ruleOnDots(item, scale) as Item;
    return item.type === "drawing" ? (drawingOnDots(item, scale) as Item) : item;
  });
}

function ruleOnDots(rule: RuleItem, scale: number): RuleItem {
  const [x, width] = lengthOnDots(rule.x, rule.width, scale);
  const [y, height] = lengthOnDots(rule.y, rule.height, scale);
  return { ...rule, x, y, width, height };
}

/** The drawing itself is moved to a dot, so that what lies on dots inside does on the page. */
function drawingOnDots(drawing: DrawingItem, scale: number): DrawingItem {
  const [x] = lengthOnDots(drawing.x, 1, scale);
  const [y] = lengthOnDots(drawing.y, 1, scale);
  return { ...drawing, x, y, items: onDots(drawing.items, scale) };
}

function lengthOnDots(from: number, length: number, scale: number): readonly [from: number, length: number] {
  const start = Math.round(from * scale);
  // All thin lines are alike; where a longer one ends it meets others.
  const dots = length * scale < 3 ? Math.round(length * scale) : Math.round((from + length) * scale) - start;
  return [start / scale, Math.max(1, dots) / scale];
}
