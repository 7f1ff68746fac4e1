import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { choosePapers, inPlanOrder } from "../../src/paper/choose.ts";
import { copiesOf } from "../../src/paper/copies.ts";
import { dossierOf } from "../../src/paper/dossier.ts";
import { loadRosters, type Rosters } from "../../src/roster/load-rosters.ts";
import { withRosters } from "../../src/roster/with-rosters.ts";
import { planOf } from "../lint/lint-text.ts";
import { layOutPaper, picturesBeside } from "../rendering.ts";
import { shippedPaper, shippedPapers } from "../template/shipped.ts";
import { dumpPages } from "./page-dump.ts";

const ready = shippedPapers().map(({ name }) => shippedPaper(name));

const names = ["秋季研学", "运动会", "六一演出"];

/** The class lists that lie beside the plans. */
const lists = new Map(
  await Promise.all(
    names.map(async (name) => {
      const path = `examples/${name}.yaml`;
      const plan = planOf(readFileSync(path, "utf8"));
      return [name, await loadRosters(plan, picturesBeside(path))] as const;
    }),
  ),
);

/** Where every line of every paper stands that the example plans list. After a change that is meant: `npm run golden`, and read the difference. */
describe.each(names)("the dossier of %s", (name) => {
  const path = `examples/${name}.yaml`;
  const rosters: Rosters = lists.get(name) ?? new Map();
  const plan = withRosters(planOf(readFileSync(path, "utf8")), rosters).value ?? planOf("标题: 没有\n");
  const papers = inPlanOrder(plan, choosePapers(plan, ready, "chosen").papers);
  const listed = papers.filter(({ paper }) => !paper.dossier && paper.name !== "plan");
  const layouts = new Map(
    papers
      .filter(({ paper }) => !paper.dossier)
      .map((each) => [each, layOutPaper(path, each, undefined, rosters)]),
  );

  test.each(listed.map((each) => [each.paper.zh, each] as const))("%s", async (zh, each) => {
    const layout = layouts.get(each);
    await expect(layout && dumpPages(layout)).toMatchFileSnapshot(`dossiers/${name}.${zh}.txt`);
  });

  test("目录", async () => {
    const bound = [...layouts].map(([{ paper }, { pages }]) => {
      return { zh: paper.zh, pages: pages.length, copies: copiesOf(plan, paper) };
    });
    const contents = layOutPaper(path, shippedPaper("contents"), dossierOf([1], bound, true));
    await expect(dumpPages(contents)).toMatchFileSnapshot(`dossiers/${name}.目录.txt`);
  });
});
