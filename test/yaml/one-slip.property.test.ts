import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createSource, pointAt } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { isThorough } from "../runs.ts";

const plan = readFileSync(new URL("../../examples/秋季研学.yaml", import.meta.url), "utf8").split("\n");

const key = /^( *)(- )?[^\s#"'{[:-][^:：#]*: /;
const text = /^( *)(- )?[^\s#"'{[:-][^:：#]*: [^|>&*"'[{]/;

/** One slip of the hand on a line, or undefined where the line gives no chance for it. */
const slips: readonly (readonly [string, string, (line: string) => string | undefined])[] = [
  [
    "a full-width colon",
    "full-width-colon",
    (line) => (key.test(line) ? line.replace(/: +/, "：") : undefined),
  ],
  [
    "a colon with no space",
    "colon-without-space",
    (line) => (key.test(line) ? line.replace(/: +/, ":") : undefined),
  ],
  [
    "a dash with no space",
    "dash-without-space",
    (line) => (/^ *- [^\s-]/.test(line) ? line.replace("- ", "-") : undefined),
  ],
  [
    "a tab",
    "tab-indent",
    (line) =>
      /^ +[^\s#]/.test(line)
        ? line.replace(/^ +/, (spaces) => "\t".repeat(Math.ceil(spaces.length / 2)))
        : undefined,
  ],
  ["an open quote", "unclosed-quote", (line) => (text.test(line) ? line.replace(/: +/, ": '") : undefined)],
  [
    "a reserved character",
    "reserved-character",
    (line) => (text.test(line) ? line.replace(/: +/, ": @") : undefined),
  ],
];

/** So many lines of the plan are tried, one by one. */
const every = isThorough ? 3 : 24;

describe("one slip in a whole plan", () => {
  test.each(slips)("%s is told at its line, and no consequence of it", (_, code, slip) => {
    const told: string[] = [];
    plan.forEach((line, at) => {
      const slipped = at % every === 0 ? slip(line) : undefined;
      if (slipped === undefined) return;
      const broken = plan.with(at, slipped).join("\n");
      const { diagnostics } = parseYaml(createSource("秋季研学.yaml", broken));
      const found = diagnostics.map((each) => `${pointAt(each.source, each.range.start).line} ${each.code}`);
      // A list item such as `时间：8:00` alone is good text: there, nothing is found.
      if (found.length > 0) told.push(found.join(", "));
      if (found.length > 0) expect(found).toEqual([`${at + 1} yaml/${code}`]);
    });
    expect(told.length).toBeGreaterThan(isThorough ? 5 : 0);
  });
});
