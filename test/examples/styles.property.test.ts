import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { arrange } from "../../src/layout/arrange/arrange.ts";
import { builtInStyles } from "../../src/vocabulary/choices.ts";
import { renderFile, shippedStyle } from "../rendering.ts";
import { turnsOf } from "../runs.ts";
import { compareText } from "./fidelity.ts";

// A style changes how a plan looks and what stands beside what, never what it says.

const examples = globSync("examples/**/*.yaml").sort();
/** Labels that a cover writes before who signs and when. */
const coverLabels = /呈报单位|策划日期/gu;

const styles = builtInStyles.map(({ key }) => key);

describe.each(styles.map((name, at) => [name, turnsOf(examples, at, styles.length)] as const))(
  "in the style %s",
  (name, turns) => {
    test.each(turns)("%s keeps its words and stands on pages", (path) => {
      const plain = renderFile(path, "standard");
      const { document, layout } = renderFile(path, name);
      // A label of a form has no colon, and units that sign stand on one line of a cover.
      const sorted = (text: string): string[] => [...text.replace(/[\s：、]/gu, "")].sort();
      const text = documentText(document).replace(coverLabels, "");
      expect(sorted(text)).toEqual(sorted(documentText(plain.document).replace(coverLabels, "")));
      expect(layout.pages.length).toBeGreaterThan(0);
      for (const { items, width, height } of layout.pages) {
        for (const item of items) {
          expect(item.x).toBeGreaterThan(0);
          expect(item.x).toBeLessThan(width);
          expect(item.y).toBeGreaterThan(0);
          expect(item.y).toBeLessThan(height);
        }
      }
    });
  },
);

test("arranging twice is arranging once", () => {
  const style = shippedStyle("cover");
  const { document } = renderFile("examples/秋季研学.yaml", "cover");
  const again = arrange(document, style);
  expect(compareText(documentText(document), documentText(again)).lost).toEqual([]);
});
