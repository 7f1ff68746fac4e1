import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { renderFile } from "../rendering.ts";
import { examplePlans } from "../side-by-side/cases.ts";
import { dumpPages } from "./page-dump.ts";

const styles = ["standard", "official", "school-a", "school-b", "form", "cover"] as const;

/** Where every line of every example stands. After a change that is meant: `npm run golden`, and read the difference. */
describe.each(styles)("the pages of the examples in the style %s", (style) => {
  test.each(examplePlans())("%s", async (path) => {
    const file = `pages/${basename(path, ".yaml")}.${style}.txt`;
    await expect(dumpPages(renderFile(path, style).layout)).toMatchFileSnapshot(file);
  });
});
