import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { comparedStyles, examplePlans, longText } from "../side-by-side/cases.ts";

test.each(comparedStyles)(
  "docs/word-and-pdf.md tells of every text in %s; if not, npm run side-by-side",
  (style) => {
    const text = readFileSync("docs/word-and-pdf.md", "utf8");
    const [, table = ""] = new RegExp(`<!-- ${style} -->([^]*?)<!-- /${style} -->`, "u").exec(text) ?? [];
    const names = [...table.matchAll(/^\| (\S[^|*]*\S) \| \d/gmu)].map(([, name]) => name);
    const shuffled = (longText[style] ? [1, 2, 3, 4, 5] : []).map((seed) => `shuffled ${seed}`);
    expect(names).toEqual([...examplePlans(), ...shuffled]);
  },
);
