import { describe, expect, test } from "vitest";
import type { Table } from "../../../../src/document/document.ts";
import { yardstickShaper } from "../../../../src/layout/arrange/yardstick-grid.ts";
import { sheetsOf } from "../../../../src/layout/layout.ts";
import { yardstickFonts } from "../../../../src/layout/tables/yardstick-fonts.ts";
import { styleOfPlan } from "../../../../src/pipeline/make-paper.ts";
import { placeTables } from "../../../../src/write/docx/place/placed-tables.ts";
import { stressPlans } from "../../../examples/stress-tables.ts";
import { type Rendered, renderFile, renderText, shippedStyle } from "../../../rendering.ts";

// No more of a document is laid out than its tables need: what is found is what the whole document would give.

const styles = ["official", "school-a", "form"];

/** The rows of each table that open a page below another row of theirs, with the whole document laid out. */
function openingRows({ plan, document }: Rendered, styleName: string): Map<Table, Set<number>> {
  const style = styleOfPlan(shippedStyle(styleName), plan);
  const found = new Map<Table, Set<number>>();
  for (const { folio } of sheetsOf(document, style, yardstickFonts, yardstickShaper(style))) {
    const row = folio.slabs[0]?.row;
    if (!row || row.row === 0 || row.part > 0) continue;
    found.set(row.table.table, (found.get(row.table.table) ?? new Set()).add(row.row));
  }
  return found;
}

function expectAlike(rendered: Rendered, styleName: string): void {
  const placed = placeTables(rendered.document, styleOfPlan(shippedStyle(styleName), rendered.plan));
  const opening = openingRows(rendered, styleName);
  const tables = rendered.document.blocks.filter((block) => block.type === "table");
  expect([...placed.keys()]).toEqual(tables.filter(({ rows }) => rows.length > 0));
  for (const [table, { rows }] of placed) {
    const opens = opening.get(table) ?? new Set();
    const said = rows.flatMap(({ says }, i) => (says.length > 0 ? [i] : []));
    expect(said.filter((row) => !opens.has(row))).toEqual([]);
    // A page does not end behind a row that is kept with the next.
    expect(rows.flatMap(({ keep }, i) => (keep && opens.has(i + 1) ? [i] : []))).toEqual([]);
  }
}

describe.each(styles)("in the style %s", (style) => {
  test.each(Object.entries(stressPlans))("the tables of %s are placed", (name, text) => {
    expectAlike(renderText(text, style, `${name}.yaml`), style);
  });

  test.each(["examples/秋季研学.yaml", "examples/运动会.yaml"])("the tables of %s are placed", (path) => {
    expectAlike(renderFile(path, style), style);
  });
});
