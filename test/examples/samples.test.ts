import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { added } from "./added-headings.ts";
import { compareText } from "./fidelity.ts";
import { printedYaml } from "./printed-yaml.ts";

const plans = new URL("../../examples/samples/", import.meta.url);
const texts = new URL("texts/", import.meta.url);

describe("the samples as plans", () => {
  for (const name of readdirSync(plans).sort()) {
    it(`${name} keeps every word of its sample and adds none but headings and marks`, () => {
      const number = name.slice(0, 2);
      const sample = readFileSync(new URL(`sample-${number}.txt`, texts), "utf8");
      const printed = printedYaml(readFileSync(new URL(encodeURIComponent(name), plans), "utf8"));
      expect(compareText(sample, printed)).toEqual({ lost: [], added: added[number] });
    });
  }

  it("are eight", () => {
    expect(
      readdirSync(plans)
        .map((name) => name.slice(0, 2))
        .sort(),
    ).toEqual(Object.keys(added).sort());
  });
});
