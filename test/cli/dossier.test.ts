import { describe, expect, test } from "vitest";
import { accessRules } from "../write/pdf/access-rules.ts";
import { archiveRules } from "../write/pdf/archive-rules.ts";
import { examine, ofType } from "../write/pdf/conformance.ts";
import { plans, world } from "./packaged-world.ts";

const plan = `标题: 竹溪小学四年级春季研学活动方案
类型: 研学
活动目的: 走进乡村，认识春天的农作物。
活动时间: 2027-04-16 08:00-16:00
活动地点: 青山农场
参加对象:
  - {对象: 四年级学生, 人数: 72}
  - {对象: 带队教师, 人数: 6}
分组:
  - {名称: 四（1）班, 人数: 36, 负责人: 陆佳}
  - {名称: 四（2）班, 人数: 36, 负责人: 方敏}
负责人: 陆佳
文书:
  签到表:
  告家长书:
  方案: {份数: 3份}
落款: {单位: 竹溪小学德育处, 日期: 2027-04-08}
`;

const folder = "/home/teacher/研学-成套文书";
const text = ["render", "研学.yaml", "--dossier", "--format", "txt"];
const namesIn = (host: ReturnType<typeof world>): readonly string[] => host.list(folder);

describe("a dossier", () => {
  test("is a folder of the papers that the plan lists, numbered in its order, with their contents before them", async () => {
    const host = world({ "研学.yaml": plan });
    const { code, err } = await plans(host, text);
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("错误") });
    expect(namesIn(host)).toEqual(["00-目录.txt", "01-签到表.txt", "02-告家长书.txt", "03-方案.txt"]);
    expect(host.text("研学-成套文书/03-方案.txt")).toContain("春季研学活动方案");
  });

  test("counts pages, copies and sheets: of the plan, of the pupils, of nothing that is not known", async () => {
    const host = world({ "研学.yaml": plan });
    await plans(host, text);
    expect(host.text("研学-成套文书/00-目录.txt")?.split("\n")).toEqual(
      expect.arrayContaining([
        "序号：01；文书：签到表；页数：3；份数：1；用纸（张）：2",
        "序号：02；文书：告家长书；页数：1；份数：72；用纸（张）：72",
        "序号：03；文书：方案；页数：1；份数：3；用纸（张）：3",
        "合计：页数：5；用纸（张）：77",
      ]),
    );
    const uncounted = plan.replace(/参加对象:[\s\S]*(?=分组)/u, "").replaceAll(", 人数: 36", "");
    const without = world({ "研学.yaml": uncounted });
    await plans(without, text);
    expect(without.text("研学-成套文书/00-目录.txt")).toMatch(/文书：告家长书；页数：1\n[\s\S]*合计：\d+\n/u);
  });

  test("is all that the plan can make where it lists nothing", async () => {
    const host = world({ "研学.yaml": plan.replace(/文书:[\s\S]*(?=落款)/u, "") });
    await plans(host, text);
    expect(namesIn(host).slice(0, 4)).toEqual([
      "00-目录.txt",
      "01-方案.txt",
      "02-通知.txt",
      "03-告家长书.txt",
    ]);
  });

  test("is called so in Chinese too", async () => {
    const host = world({ "研学.yaml": plan });
    await plans(host, ["render", "研学.yaml", "--document", "成套", "--format", "txt"]);
    expect(namesIn(host)).toContain("00-目录.txt");
  });

  test("is up to date as one, and made as one", async () => {
    const host = world({ "研学.yaml": plan });
    const first = await plans(host, text);
    expect((await plans(host, text)).out).toBe(first.out.replaceAll("已写出", "没有变化"));
    host.disk.delete(`${folder}/02-告家长书.txt`);
    expect((await plans(host, text)).out).toBe(first.out);
    const bytes = namesIn(host).map((name) => host.text(`研学-成套文书/${name}`));
    await plans(host, [...text, "--rebuild"]);
    expect(namesIn(host).map((name) => host.text(`研学-成套文书/${name}`))).toEqual(bytes);
  });

  test("knows its texts again after a run for other formats, as a paper alone does", async () => {
    const host = world({ "研学.yaml": plan });
    for (const words of [text, ["render", "研学.yaml", "--format", "txt"]]) {
      await plans(host, words);
      await plans(
        host,
        words.map((word) => (word === "txt" ? "html" : word)),
      );
      host.disk.set("/home/teacher/研学.yaml", new TextEncoder().encode(`${host.text("研学.yaml")}# 改\n`));
      const { code, err } = await plans(host, words);
      expect([code, err.includes("不是 plan 写的")]).toEqual([0, false]);
    }
  });

  test("loses what it has no more, but nothing that somebody has changed or put there", async () => {
    const host = world({ "研学.yaml": plan });
    await plans(host, ["render", "研学.yaml", "--dossier", "--format", "html"]);
    const changed = `${folder}/03-方案.html`;
    host.disk.set(changed, new TextEncoder().encode(`${host.text("研学-成套文书/03-方案.html")}<!-- 改 -->`));
    host.disk.set(`${folder}/05-照片.html`, new TextEncoder().encode("<p>照片</p>"));
    host.disk.set("/home/teacher/研学.yaml", new TextEncoder().encode(plan.replace("  签到表:\n", "")));
    const { code, out } = await plans(host, ["render", "研学.yaml", "--dossier", "--format", "html"]);
    expect(code).toBe(0);
    expect(namesIn(host)).toEqual([
      "00-目录.html",
      "01-告家长书.html",
      "02-方案.html",
      "03-方案.html",
      "05-照片.html",
    ]);
    expect(out).toContain("已删去 研学-成套文书/01-签到表.html");
    expect(out).toContain("研学-成套文书/03-方案.html 不在这一套里了，可是有人改过，没有删");
  });

  test("keeps the pictures of its papers in a run for other formats", async () => {
    const host = world({ "研学.yaml": plan });
    await plans(host, [...text.slice(0, -1), "png", "--each-page"]);
    const pictures = namesIn(host);
    expect(pictures.some((name) => /-\d\.png$/u.test(name))).toBe(true);
    await plans(host, text);
    expect(namesIn(host).filter((name) => name.endsWith(".png"))).toEqual(pictures);
  });

  test("is written whole or not at all", async () => {
    const host = world({ "研学.yaml": plan, "研学-成套文书/02-告家长书.txt": "家里的东西\n" });
    const { code, err } = await plans(host, text);
    expect(code).toBe(3);
    expect(err).toContain("02-告家长书.txt 不是 plan 写的");
    expect(namesIn(host)).toEqual(["02-告家长书.txt"]);
  });

  test("of each plan has a folder of its own", async () => {
    const host = world({ "甲/研学.yaml": plan, "乙/研学.yaml": plan });
    const refused = await plans(host, [
      "render",
      "甲/研学.yaml",
      "乙/研学.yaml",
      ...text.slice(2),
      "-o",
      "印",
    ]);
    expect(refused.code).toBe(0);
    expect(host.list("/home/teacher/印")).toEqual(["乙", "甲"]);
  });

  test("is not printed where a number of copies is none", async () => {
    const host = world({ "研学.yaml": plan.replace("3份", "若干") });
    const { code, err } = await plans(host, text);
    expect(code).toBe(1);
    expect(err).toContain("「若干」看不出是几份");
    expect(namesIn(host)).toEqual([]);
  });

  test("is what its contents are printed with", async () => {
    const host = world({ "研学.yaml": plan });
    const { code, err } = await plans(host, ["render", "研学.yaml", "--document", "目录"]);
    expect(code).toBe(1);
    expect(err).toContain("加上 --dossier");
  });
});

describe("a bound dossier", () => {
  test("is one sound PDF: every paper from the front of a sheet, under a bookmark, the same bytes each time", async () => {
    const merge = ["render", "研学.yaml", "--merge", "--format", "docx"];
    const host = world({ "研学.yaml": plan });
    expect((await plans(host, merge)).code).toBe(0);
    expect(namesIn(host).at(-1)).toBe("研学-合订本.pdf");
    const bytes = host.disk.get(`${folder}/研学-合订本.pdf`) ?? new Uint8Array();
    const file = examine(bytes);
    // 目录 1, 签到表 3, 告家长书 1, 方案 1, and a blank page before all but the first.
    expect(file.pdf.pages.length).toBe(9);
    expect(file.pdf.pages.map((page) => !page.includes("TJ") && !page.includes("Tj"))).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(ofType(file, "Outlines").length).toBe(1);
    const broken = [...archiveRules, ...accessRules].filter((rule) => rule.broken(file).length > 0);
    expect(broken.map(({ clause }) => clause)).toEqual([]);
    await plans(host, [...merge, "--rebuild"]);
    expect(host.disk.get(`${folder}/研学-合订本.pdf`)).toEqual(bytes);
    expect((await plans(host, [...merge.slice(0, 2), "--dossier", ...merge.slice(3)])).out).toContain(
      "已删去 研学-成套文书/研学-合订本.pdf",
    );
  });
});
