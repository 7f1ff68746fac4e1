import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { renderFile } from "../rendering.ts";
import { all, at, part, partsOf, val } from "../write/docx/xml.ts";

// What a screen reader needs of a Word file: headings in order, header rows, words for pictures, language, title.

const examples = globSync("examples/**/*.yaml").sort();

describe.each(["standard", "official", "form"])("every example as a Word file in the style %s", (style) => {
  test.each(examples)("%s can be read aloud", async (path) => {
    const rendered = renderFile(path, style);
    const bytes = await rendered.bytes("docx");
    const body = part(bytes, "word/document.xml");
    const levels = all(body, "w:pStyle").flatMap(({ attributes }) => {
      const level = /^Heading(\d)$/u.exec(attributes["w:val"] ?? "")?.[1];
      return level ? [Number(level)] : [];
    });
    const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(skipped, "headings that leave out a level").toEqual([]);

    const open = all(body, "w:tbl").filter((table) => {
      const [first] = all(table, "w:tr");
      const headed =
        first && all(first, "w:pStyle").some((each) => each.attributes["w:val"] === "HeaderCell");
      const whole =
        first && all(first, "w:pStyle").every((each) => each.attributes["w:val"] === "HeaderCell");
      return headed && whole && !at(first, "w:trPr", "w:tblHeader");
    });
    expect(open, "tables whose header row is not marked").toEqual([]);

    const mute = all(body, "wp:docPr").filter(({ attributes }) => (attributes.descr ?? "").trim() === "");
    expect(mute, "pictures without words").toEqual([]);

    const language = at(part(bytes, "word/styles.xml"), "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang");
    expect(language?.attributes["w:eastAsia"]).toBe("zh-CN");
    expect(val(part(bytes, "word/settings.xml"), "w:themeFontLang")).toBeDefined();
    const core = partsOf(bytes).get("docProps/core.xml") ?? "";
    expect(core).toContain(`<dc:title>${rendered.document.properties.title}</dc:title>`);
    expect(core).toContain("<dc:language>zh-CN</dc:language>");
  });
});
