import { describe, expect, test } from "vitest";
import shipped from "../../../../build/word-shells.js";
import { makeShell } from "../../../../src/write/docx/shell/shell.ts";
import { shellKey, withFacts } from "../../../../src/write/docx/shell/shell-parts.ts";
import { shellFor } from "../../../../src/write/docx/shell/shells.ts";
import { shippedStyle } from "../../../rendering.ts";

const names = ["standard", "official", "cover", "form", "school-a", "school-b"];

describe("shells of Word files", () => {
  test.each(names)("that of %s is made at build time as it would be at run time", async (name) => {
    const style = shippedStyle(name);
    expect(shipped).toHaveProperty(shellKey(style));
    expect(await shellFor(style, [])).toEqual(makeShell(style, []));
  });

  test("a style of a school's own has a shell of its own, made once", async () => {
    const standard = shippedStyle("standard");
    const own = { ...standard, pitch: -0.1 };
    expect(shellKey(own)).not.toBe(shellKey(standard));
    expect(await shellFor(own, [])).toBe(await shellFor({ ...own }, []));
  });

  test("facts of the document take their places, escaped", () => {
    const style = { ...shippedStyle("standard"), footer: { left: "{title}", center: "", right: "{school}" } };
    const footer = makeShell(style, []).parts.find(([path]) => path === "word/footer1.xml")?.[1];
    const properties = { title: "春游 & <秋游>", author: "第三小学", language: "zh-CN" } as const;
    const filled = withFacts(String(footer), properties);
    expect(filled).toContain(">春游 &amp; &lt;秋游&gt;<");
    expect(filled).toContain(">第三小学<");
    expect(filled).not.toMatch(/[\ue000-\uf8ff]/u);
  });
});
