import { expect, test } from "vitest";
import { createSource } from "../../../src/source/source.ts";
import { defaultLimits } from "../../../src/yaml/limits.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";

/** Ways to write a key that YAML may take for nothing, a truth value, a number or a text. */
const spellings = [
  ...["null", "Null", "NULL", "~", "'null'", '"~"', "'~'", "nul", "true", "True", "yes", "'yes'", "false"],
  ...[
    "1",
    "01",
    "1.0",
    "'1'",
    "+1",
    "0x1",
    "1e0",
    ".inf",
    ".nan",
    "2026-10-23",
    "8:00",
    "甲",
    "'甲'",
    '"甲"',
  ],
];

function read(text: string): readonly unknown[] {
  const source = createSource("方案.yaml", text);
  return [true, false].map((isShort) => {
    const { value, diagnostics } = parseYaml(source, defaultLimits, isShort);
    return { root: value?.root, told: diagnostics.map(({ code, range, data }) => ({ code, range, data })) };
  });
}

test.each(["block", "flow", "item"])(
  "any two keys in a %s mapping read as the library reads them",
  (form) => {
    for (const a of spellings)
      for (const b of spellings) {
        const text = {
          block: `标题: 一\n${a}: 1\n${b}: 2\n`,
          flow: `标题: 一\n甲: {${a}: 1, ${b}: 2}\n`,
          item: `标题: 一\n甲:\n  - ${a}: 1\n    ${b}:\n`,
        }[form] as string;
        const [short, long] = read(text);
        expect(short, text).toEqual(long);
      }
  },
);
