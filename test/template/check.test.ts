import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createSource, pointAt, type Source } from "../../src/source/source.ts";
import { unusedFiles } from "../../src/template/unused-files.ts";
import { loadOwn, shippedPapers, shippedSources } from "./shipped.ts";

const fixtures = new URL("../fixtures/template/", import.meta.url);

/** The expectation comments of a line, taken out so that they do not stand in the template. */
function expectedOf(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(/\{\{! (template\/\S+)(?: (.*?))? \}\}/gu)].map(
        (match) => `${index + 1} ${match[1]}`,
      ),
    )
    .sort();
}

function check(source: Source): ReturnType<typeof loadOwn> {
  return loadOwn(new Map([["plan.hbs", source]]));
}

function wordsOf(text: string, code: string): string {
  const { diagnostics } = check(createSource("plan.hbs", text));
  const found = diagnostics.filter((each) => each.code === code);
  expect(
    found.map((each) => each.code),
    JSON.stringify(diagnostics.map((each) => each.code)),
  ).toEqual([code]);
  return JSON.stringify(found[0]?.data);
}

describe("the static check of templates", () => {
  for (const name of readdirSync(fixtures)) {
    it(`finds in ${name} what stands beside its lines, and nothing else`, () => {
      const text = readFileSync(new URL(name, fixtures), "utf8");
      const source = createSource("plan.hbs", text);
      const found = check(source).diagnostics.map(
        ({ code, range }) => `${pointAt(source, range.start).line} ${code}`,
      );
      expect([...found].sort()).toEqual(expectedOf(text));
    });
  }

  it("passes the shipped templates without a word", () => {
    expect(loadOwn().diagnostics).toEqual([]);
  });

  it("points at the name itself", () => {
    const source = createSource("plan.hbs", "<h1>{{标题}}</h1>\n<p>地点：{{地典}}</p>\n");
    const [only] = check(source).diagnostics;
    expect(only && source.text.slice(only.range.start, only.range.end)).toBe("地典");
    expect(only && pointAt(source, only.range.start)).toEqual({ line: 2, column: 9 });
    expect(only?.data.nearest).toBe("地点");
  });

  it("blames the misspelt beginning of a block, not its right end", () => {
    const source = createSource("plan.hbs", "{{#each 流程}}{{#eech 地点}}<p>操场</p>{{/each}}{{/each}}");
    const { diagnostics } = check(source);
    expect(diagnostics.map(({ code }) => code)).toEqual(["template/unknown-helper"]);
    const [only] = diagnostics;
    expect(only && source.text.slice(only.range.start, only.range.end)).toBe("eech");
    expect(only?.data).toMatchObject({ name: "#eech", nearest: "#each" });
    expect(wordsOf("{{#流程}}<p>{{内容}}</p>{{/each}}", "template/unknown-helper")).toContain("#each 流程");
  });

  it("offers the plan's own field inside a loop", () => {
    const text = "{{#each 流程}}<p>{{主办单位}}{{主题}}</p>{{/each}}";
    expect(wordsOf(text.replace("{{主办单位}}", ""), "template/unknown-field")).toContain("@root.主题");
  });

  it("shows how to print a list", () => {
    expect(wordsOf("<p>{{流程}}</p>", "template/list-as-text")).toContain("{{时间}}");
    expect(wordsOf("<p>{{主送}}</p>", "template/list-as-text")).toContain("{{this}}");
  });

  it("tells a mistake in a partial at the partial's own place, once", () => {
    const part = createSource("own/part.hbs", "{{#with 段落}}<p>{{正闻}}</p>{{/with}}");
    const { diagnostics } = loadOwn(new Map([["part.hbs", part]]));
    expect(diagnostics.map(({ code, source }) => `${code} ${source.path}`)).toEqual([
      "template/unknown-field own/part.hbs",
    ]);
  });

  it("takes a document's Chinese name, and says which file is not used", () => {
    const own = new Map([
      ["方案.hbs", createSource("方案.hbs", "<h1>{{活动名称}}</h1>")],
      ["secton.hbs", createSource("secton.hbs", "<p>一节</p>")],
    ]);
    expect(loadOwn(own).value?.shipped).toBe(false);
    const unused = unusedFiles(shippedPapers(), [...shippedSources().keys()], own);
    expect(unused.map(({ code, data }) => `${code} ${data.nearest}`)).toEqual([
      "template/unused-file section",
    ]);
  });
});
