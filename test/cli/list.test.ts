import { describe, expect, test } from "vitest";
import { png } from "../picture/make.ts";
import { workbook } from "../roster/workbook.ts";
import { plans, world } from "./packaged-world.ts";

const outing = `标题: 第三小学秋游活动方案
类型: 其他
活动目的: 亲近自然。
活动时间: {日期: 2026-10-23, 开始: 08:00, 结束: 11:00}
活动地点: 人民公园
负责人: 李明远
版式: 校版.yaml
路线图: 路线图.png
学生名单: 三年级.xlsx
`;
const sports = `标题: 秋季运动会方案
类型: 其他
活动目的: 强身健体。
活动时间: 2026年9月28日至9月30日
活动地点: 待补
`;
const files = {
  "方案/秋游.yaml": outing,
  "方案/运动会.yaml": sports,
  "方案/读书.yaml": "标题: 读书节方案\n类型: 其他\n封面: 有\n",
  "方案/别的.yaml": "a: 1\n",
  "方案/校版.yaml": "继承: 通用\n",
  "方案/路线图.png": png(),
  "方案/三年级.xlsx": workbook({ "三（1）班": [["姓名"], ["张小满"]] }),
};

interface Line {
  readonly plan: string;
  readonly printed: string;
  readonly documents: readonly MadeIn[];
}

interface MadeIn {
  readonly file: string;
  readonly same: boolean;
  readonly version: string;
  readonly read: readonly { readonly file: string; readonly same: boolean }[];
  readonly templates: readonly { readonly file: string }[];
  readonly fonts: readonly string[];
}

describe("plan list", () => {
  test("is a ledger of a folder: what, when, where, who, how far", async () => {
    const { code, out } = await plans(world(files), ["list", "方案"]);
    expect(code).toBe(0);
    expect(out).toBe(
      `日期                   活动        地点      负责人  检查    文档  方案
2026-09-28—09-30       秋季运动会  待补              待补 1  未印  方案/运动会.yaml
2026-10-23 8:00—11:00  秋游活动    人民公园  李明远  警告 1  未印  方案/秋游.yaml
                       读书节                        错误 1  未印  方案/读书.yaml

3 份方案：有错误 1，有待补 1，已印 0，要重印 0
`,
    );
  });

  test("knows what is printed, and what is to be printed again", async () => {
    const host = world(files);
    const stateOf = async (): Promise<readonly string[]> => {
      const { out } = await plans(host, ["list", "方案/秋游.yaml", "--format", "json"]);
      return (JSON.parse(out) as { plans: Line[] }).plans.map(({ printed }) => printed);
    };
    expect(await stateOf()).toEqual(["never"]);
    await plans(host, ["render", "方案/秋游.yaml", "--format", "txt"]);
    expect(await stateOf()).toEqual(["printed"]);
    const style = [...host.disk].find(([path]) => path.endsWith("校版.yaml"))?.[0] ?? "";
    host.disk.set(style, new TextEncoder().encode("继承: 公文\n"));
    expect(await stateOf()).toEqual(["stale"]);
    await plans(host, ["render", "方案/秋游.yaml", "--format", "txt"]);
    expect(await stateOf()).toEqual(["printed"]);
    host.disk.set(style.replace("校版", "秋游"), new TextEncoder().encode(outing.replace("公园", "植物园")));
    expect(await stateOf()).toEqual(["stale"]);
  });

  test("tells what made a file: plan, program, templates, style, pictures, class lists, fonts", async () => {
    const host = world({
      ...files,
      "校办/plan.hbs": "<h1>{{标题}}</h1>{{#each 各节}}{{> section}}{{/each}}",
    });
    const own = ["--template", "校办", "--out", "印好"];
    const render = await plans(host, ["render", "方案/秋游.yaml", "--format", "pdf", ...own]);
    expect(render.code, render.err).toBe(0);
    const { out } = await plans(host, ["list", "方案/秋游.yaml", "--made", "--format", "json", ...own]);
    const { documents } = JSON.parse(out) as { documents: MadeIn[] };
    expect(documents).toMatchObject([{ file: "印好/秋游.pdf", same: true, version: "1.2.3" }]);
    expect(documents[0]?.templates.map(({ file }) => file)).toEqual(["校办/plan.hbs"]);
    const read = documents[0]?.read.map(({ file }) => file);
    expect(read).toEqual(["方案/校版.yaml", "方案/路线图.png", "方案/三年级.xlsx"]);
    expect(documents[0]?.fonts.join()).toMatch(/ActivityPlanSong-Regular/u);
    host.disk.set("/home/teacher/方案/路线图.png", png(9));
    const text = (await plans(host, ["list", "方案/秋游.yaml", "--made", ...own])).out;
    expect(text).toMatch(/^印好\/秋游\.pdf {2}\S{12}\n {2}方案 {2}方案\/秋游\.yaml/u);
    expect(text).toMatch(/用到 {2}方案\/路线图\.png {2}\S{12} {2}之后改过/u);
  });

  test("makes a table that WPS and Excel open, with no cell that is a formula", async () => {
    const host = world({ "a.yaml": outing.replace("李明远", '"=1+1"'), ...files });
    const { out } = await plans(host, ["list", "a.yaml", "方案", "--format", "csv", "--save", "台账.csv"]);
    expect(out).toBe("已写出 台账.csv\n");
    const lines = (host.text("台账.csv") ?? "").split("\r\n");
    expect(lines[0]).toBe("日期,结束日期,时间,活动,地点,负责人,错误,警告,待补,文档,印好的文件,方案");
    expect(lines.join("\n")).toContain("'=1+1");
    const bytes = host.disk.get("/home/teacher/台账.csv");
    expect([...(bytes ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const again = await plans(host, ["list", "a.yaml", "--format", "csv", "--save", "台账.csv"]);
    expect([again.code, again.err]).toEqual([3, expect.stringContaining("台账.csv")]);
  });

  test.each([
    [["list", "空/"], 3, "没有"],
    [["list", "a.yaml", "--made"], 3, "没有印好的文件"],
    [["list", "a.yaml", "--format", "xls"], 2, "xls"],
  ])("%j ends with %i", async (words, code, said) => {
    const ran = await plans(world({ "a.yaml": sports, "空/x.txt": "" }), words);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(said)]);
  });
});
