import { expect, test } from "vitest";
import site from "../../docs/site/package.json" with { type: "json" };
import packageFile from "../../package.json" with { type: "json" };
import { textOf } from "./documents.ts";

const page = textOf("docs/dependencies.md");
/** The rows of the tables, each a line. */
const rows = page.split("\n").filter((line) => line.startsWith("|"));

test("every dependency is explained with its version", () => {
  const missing = Object.entries(packageFile.devDependencies).filter(([name, range]) => {
    const [major = "", minor = ""] = range.replace(/^[^\d]*/u, "").split(".");
    const version = major === "0" ? `0.${minor}` : major;
    const row = rows.find((line) => new RegExp(`[\\s[]${name}[\\s\\],]`, "u").test(line));
    return !row?.split("|").some((cell) => cell.split(",").some((each) => each.trim() === version));
  });
  expect(missing).toEqual([]);
});

test("nothing is explained that is not used", () => {
  const packages = new Set([...Object.keys(packageFile.devDependencies), ...Object.keys(site.dependencies)]);
  const explained = rows.flatMap((line) => {
    const [, cell = ""] = line.split("|");
    return [...cell.matchAll(/(?:^|[\s[])((?:@[a-z-]+\/)?[a-z][a-z-]+)(?=\]|\s\()/gu)].map(
      ([, name = ""]) => name,
    );
  });
  expect(explained.length).toBeGreaterThan(20);
  expect(explained.filter((name) => !packages.has(name))).toEqual([]);
});

test("an installed package has no dependencies", () => {
  expect(Object.keys(packageFile).filter((key) => /^(?:optionalD|peerD|d)ependencies$/u.test(key))).toEqual(
    [],
  );
});
