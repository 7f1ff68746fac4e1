import { describe, expect, test } from "vitest";
import { plans, world } from "./packaged-world.ts";

const plan =
  "标题: 秋季研学活动方案\n类型: 其他\n活动目的: 亲近自然。\n活动时间: 2026-10-16\n活动地点: 人民公园\n";

/** A school's folder with one paper of its own. */
const own = {
  "plan.config.yaml": "默认: {模板: 文书}\n",
  "文书/slip/paper.yaml":
    "名称: 用车单\n次序: 3\n说明: 给车队的单子\n英文说明: for the drivers\n需要:\n  - {任一: [车队], 说明: 写哪个车队, 英文说明: which drivers}\n用语:\n  车队: {说明: 车队, 例子: 一队}\n",
  "文书/slip/template.hbs": "<p>{{文书.车队}}</p>\n",
};

interface Listing {
  readonly plan?: string;
  readonly papers: readonly {
    readonly name: string;
    readonly zh: string;
    readonly order: number;
    readonly ready?: boolean;
    readonly missing?: readonly { readonly any: readonly string[]; readonly add: string }[];
  }[];
}

async function listed(files: Readonly<Record<string, string>>, ...words: string[]): Promise<Listing> {
  const { out, err, code } = await plans(world(files), ["documents", ...words, "--format", "json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Listing;
}

describe("plan documents", () => {
  test("lists all papers in their order, those of the school's folder among them", async () => {
    const { papers, plan: none } = await listed(own);
    expect(none).toBeUndefined();
    expect(papers.map(({ zh }) => zh)).toContain("用车单");
    expect(papers[0]).toMatchObject({ name: "plan", zh: "方案" });
    expect(papers.map(({ order }) => order)).toEqual(papers.map(({ order }) => order).sort((a, b) => a - b));
    expect(papers.every(({ ready }) => ready === undefined)).toBe(true);
  });

  test("tells of a plan what it can make, and the line to add for the rest", async () => {
    const { papers } = await listed({ ...own, "研学.yaml": plan }, "研学.yaml");
    expect(papers.find(({ zh }) => zh === "方案")).toMatchObject({ ready: true, missing: [] });
    expect(papers.find(({ zh }) => zh === "用车单")).toMatchObject({
      ready: false,
      missing: [{ any: ["车队"], add: "文书: {用车单: {车队: 一队}}" }],
    });
  });

  test("every line to add, once added, makes its paper ready", async () => {
    const { papers } = await listed({ "研学.yaml": plan }, "研学.yaml");
    for (const { zh, missing = [] } of papers.filter(({ ready }) => !ready)) {
      const wordings = missing.filter(({ add }) => add.startsWith("文书:"));
      if (wordings.length > 1) continue;
      const whole = `${plan}${missing.map(({ add }) => `${add}\n`).join("")}`;
      const after = await listed({ "研学.yaml": whole }, "研学.yaml");
      expect(after.papers.find((each) => each.zh === zh)?.missing, `${zh}\n${whole}`).toEqual([]);
    }
  });

  test("says it in words, Chinese and English", async () => {
    const host = world({ ...own, "研学.yaml": plan });
    const { out } = await plans(host, ["documents", "研学.yaml"]);
    expect(out).toMatch(/^研学\.yaml 现在能做的文书有 \d+ 种\n {2}方案/u);
    expect(out).toContain("缺「车队」：写哪个车队\n      加一行  文书: {用车单: {车队: 一队}}\n");
    expect(out).toContain("plan render 研学.yaml --document all");
    const english = await plans(host, ["documents", "研学.yaml", "--lang", "en"]);
    expect(english.out).toContain("用车单 (slip)");
    expect(english.out).toContain("lacks 车队: which drivers");
  });

  test("tells what is wrong with the configuration", async () => {
    const host = world({ "plan.config.yaml": "默认: {单位: 第三小学}\n", "研学.yaml": plan });
    const { code, err } = await plans(host, ["documents", "研学.yaml"]);
    expect(code).toBe(1);
    expect(err).toContain("config/unknown-key");
  });

  test("refuses what is no plan or is not there", async () => {
    const host = world({ "购物.yaml": "- 苹果\n" });
    const none = await plans(host, ["documents", "购物.yaml"]);
    expect(none.code).toBe(1);
    expect(none.err).toContain("购物.yaml 读不出方案");
    expect((await plans(host, ["documents", "没有.yaml"])).code).toBe(3);
    expect((await plans(host, ["documents", "--format", "xml"])).code).toBe(2);
  });
});
