import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentText } from "../../src/document/plain-text.ts";
import { manifestFindings } from "../../src/paper/manifest-findings.ts";
import { missingNeeds } from "../../src/paper/needs.ts";
import { namesOfPaper } from "../../src/paper/paper.ts";
import { missingNeed, thinManifest } from "../../src/paper/problems.ts";
import { printPaper } from "../rendering.ts";
import { loadOwn, shippedFolders, shippedPaper, shippedPapers, shippedSources } from "../template/shipped.ts";

/** Examples of a paper lie in its folder; the plan's are those of the repository. */
function examplesOf(name: string): readonly string[] {
  const folder = name === "plan" ? "examples" : `templates/${name}/examples`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => `${folder}/${file}`);
}

test("no two papers share a name", () => {
  const names = shippedPapers().flatMap(namesOfPaper);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(shippedFolders().map((found) => [found.paper.zh, found] as const))(
  "%s prints each of its wordings, and its template has no mistake",
  (_zh, found) => {
    const told = [
      ...manifestFindings(found, shippedSources()),
      ...loadOwn(new Map(), found.paper.name).diagnostics,
    ];
    // The plan itself and the contents of a dossier can be made of any plan: they need nothing.
    const wrong = told.filter(({ code }) => code !== thinManifest.code);
    expect(wrong.map(({ code, data }) => [code, data])).toEqual([]);
  },
);

describe.each(shippedPapers().map((paper) => [paper.zh, paper] as const))("%s", (_zh, paper) => {
  test("says what it is in both languages, and what it needs in words that a plan knows", () => {
    expect(paper.about.zh).not.toBe("");
    expect(paper.about.en).toMatch(/^[\x20-\x7e]+$/u);
    for (const wording of paper.wordings) expect(wording.about.zh, wording.zh).not.toBe("");
    expect(
      missingNeed.words.zh({ paper: paper.zh, any: ["标题"], zh: "", en: "", add: "" }).message,
    ).toContain(paper.zh);
  });

  test("has an example, which it is printed from in every format", async () => {
    const examples = examplesOf(paper.name);
    expect(examples.length).toBeGreaterThan(0);
    const [first = ""] = examples;
    const { plan, document, files } = await printPaper(first, shippedPaper(paper.name));
    expect(missingNeeds(paper, plan)).toEqual([]);
    expect(documentText(document)).not.toBe("");
    expect(files.map(({ format, bytes }) => [format, bytes.length > 0])).toEqual([
      ["docx", true],
      ["pdf", true],
      ["html", true],
      ["txt", true],
    ]);
  });
});
