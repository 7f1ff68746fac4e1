import { describe, expect, it } from "vitest";
import written from "../../build/styles.js";
import { createSource } from "../../src/source/source.ts";
import { loadStyle, type StyleLibrary } from "../../src/style/load.ts";
import { builtInStyles } from "../../src/vocabulary/choices.ts";
import { shippedStyle, shippedStyles } from "./library.ts";

/** The styles as the command has them: read when it was built. */
const prepared: StyleLibrary = {
  ...shippedStyles,
  written: ({ path }) => written[path.replace(/^.*\/|\.yaml$/gu, "")],
};

describe("styles that were read when the program was built", () => {
  it.each(builtInStyles.map(({ key }) => key))("has %s as its file says", (key) => {
    const source = shippedStyles.find(key) ?? createSource(key, "");
    expect(loadStyle(source, prepared)).toEqual({ value: shippedStyle(key), diagnostics: [] });
  });

  it("builds a school's own style on them", () => {
    const own = createSource("学校.yaml", "继承: 公文\n各处:\n  正文: { 字号: 四号 }\n");
    const { value, diagnostics } = loadStyle(own, prepared);
    expect(diagnostics).toEqual(loadStyle(own, shippedStyles).diagnostics);
    expect(value).toEqual(loadStyle(own, shippedStyles).value);
  });
});
