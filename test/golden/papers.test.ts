import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { layOutPaper } from "../rendering.ts";
import { shippedPaper, shippedPapers } from "../template/shipped.ts";
import { dumpPages } from "./page-dump.ts";

const papers = shippedPapers().filter(({ name }) => name !== "plan");

/** Where every line of every paper's own examples stands. After a change that is meant: `npm run golden`, and read the difference. */
describe.each(papers.map(({ zh, name }) => [zh, name] as const))("the pages of %s", (_zh, name) => {
  const folder = `templates/${name}/examples`;
  const examples = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  test.each(examples)("%s", async (file) => {
    const dump = dumpPages(layOutPaper(`${folder}/${file}`, shippedPaper(name)));
    await expect(dump).toMatchFileSnapshot(`papers/${name}.${basename(file, ".yaml")}.txt`);
  });
});
