import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manualPage } from "../../scripts/man.ts";
import { commandEntries } from "../../src/cli/entries/entries.ts";

// The manual page says what the table of commands says, and nothing in it is taken for a command of troff.

const page = manualPage();
/** As it is printed. */
const printed = page.replaceAll("\\-", "-").replaceAll("\\e", "\\").replaceAll("\\&", "");

test("every command is there, with its options and examples", () => {
  for (const [name, { words, options }] of Object.entries(commandEntries)) {
    expect(printed).toContain(`.SS "plan ${name}`);
    for (const { flags, says } of options) expect(printed).toContain(`.B ${flags}\n${says.en}`);
    for (const [line] of words.en.examples) expect(printed).toContain(`.B ${line}\n`);
  }
});

test("has no command of troff but its own", () => {
  const commands = page.split("\n").flatMap((line) => /^[.'](\w*)/u.exec(line)?.[1] ?? []);
  expect([...new Set(commands)].sort()).toEqual(["B", "SH", "SS", "TH", "TP"]);
});

test("npm is told where it lies", () => {
  const { man, files } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(man).toBe("./dist/plan.1");
  expect(files).toContain("dist");
});
