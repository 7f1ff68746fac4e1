import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";

/** What is told of a pasted plan and what mending makes of it: codes, `---` with the codes left, the text. */
const expected = new Map(
  readFileSync("test/fixtures/pasted/expected.txt", "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = "", told = "", left = "", ...text] = part.split("\n");
      return [name, { told, left, text: text.join("\n").trimEnd() }] as const;
    }),
);

const files = globSync("test/fixtures/pasted/*.yaml").sort();

function codesOf({ diagnostics }: Checked): readonly string[] {
  return diagnostics
    .filter(({ code, severity }) => code.startsWith("yaml/") || severity === "error")
    .map(({ code }) => code);
}

/** The words of a text, without its marks and numbers. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\p{Script=Han}+/gu)?.filter((word) => !/^[一二三四五六七八九十]$/.test(word)) ?? [];
}

test.each(files)("%s is told in few findings, and mended to what was meant", (file) => {
  const bytes = readFileSync(file);
  const name = file.replace(/^.*\/|\.yaml$/g, "");
  const check = (text: Uint8Array): Checked => checkBytes(text, file);
  const checked = check(bytes);
  const fixed = fixBytes(bytes, checked, check);
  expect({
    told: codesOf(checked).join(" "),
    left: `--- ${fixed ? codesOf(fixed.checked).join(" ") : "not mended"}`,
    text: fixed?.after.trimEnd() ?? "",
  }).toEqual(expected.get(name));
  expect(codesOf(checked).filter((code) => code.startsWith("yaml/pasted")).length).toBeLessThanOrEqual(1);
  if (fixed === undefined) return;
  expect(codesOf(fixed.checked).filter((code) => code.startsWith("yaml/"))).toEqual([]);
  const kept = fixed.after;
  for (const word of wordsOf(new TextDecoder().decode(bytes))) expect(kept).toContain(word);
});

test("every specimen has its expectation", () => {
  expect([...expected.keys()].sort()).toEqual(files.map((file) => file.replace(/^.*\/|\.yaml$/g, "")).sort());
});
