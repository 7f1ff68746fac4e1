import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { png } from "../picture/make.ts";
import { plans, world } from "./packaged-world.ts";
import { runPlan } from "./run-plan.ts";

const plan = `标题: 第三小学秋季研学活动方案
类型: 其他
活动目的: 亲近自然，学会合作。
活动时间: 2026-10-16
活动地点: 人民公园
负责人: 李老师
落款: {单位: 第三小学, 日期: 2026-10-12}
文书:
  通知: {主送: 各班, 截止: 2026-10-14}
`;

/** The same for the shipped notice, which has no place for when to sign up. */
const forShipped = plan.replace(", 截止: 2026-10-14", "");

const manifest = `名称: 通知
别名: [活动通知]
说明: 发给各班的通知
需要:
  - 活动时间
  - {任一: [主送], 说明: 写发给谁}
用语:
  主送: {说明: 发给谁, 例子: 各班}
  截止: {类型: 日期, 说明: 报名截止的日子, 例子: 2026-10-14}
标题: 关于开展{活动}的通知
版式:
  纸张: {大小: A5}
`;

const template = `<h1>{{文书.标题}}</h1>
<p role="recipients">{{文书.主送}}：</p>
<p>时间：{{活动时间}}。请于{{文书.截止}}前报名。</p>
{{> slip}}
`;

/** A school's folder with one paper, and nothing else said of it anywhere. */
const folder = {
  "文书/notice/paper.yaml": manifest,
  "文书/notice/template.hbs": template,
  "文书/notice/partials/slip.hbs": "<p>回执：{{@root.标题}}</p>",
  "plan.config.yaml": "默认: {模板: 文书}\n",
};

describe("a paper that is a folder only", () => {
  const every = ["render", "研学.yaml", "--format", "docx,pdf,html,txt"];

  test("is printed in every format, under its own name, title and words", async () => {
    const host = world({ ...folder, "研学.yaml": plan });
    const { code, out, err } = await plans(host, [...every, "--document", "通知"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const written = ["docx", "pdf", "html", "txt"].map((format) => `研学-通知.${format}`);
    expect(out).toBe(written.map((file) => `已写出 ${file}\n`).join(""));
    expect(
      host
        .text("研学-通知.txt")
        ?.split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => line.trim()),
    ).toEqual([
      "关于开展第三小学秋季研学活动的通知",
      "各班：",
      "时间：2026年10月16日（星期五）。请于2026年10月14日前报名。",
      "回执：第三小学秋季研学活动方案",
    ]);
    expect(host.text("研学-通知.html")).toContain("关于开展第三小学秋季研学活动的通知");
    const pdf = Buffer.from(host.disk.get("/home/teacher/研学-通知.pdf") ?? []).toString("latin1");
    expect(pdf.includes("/MediaBox [0 0 419.5276 595.2756]")).toBe(true);
  });

  test("is remembered apart from the plan: nothing is made twice, a changed template makes its own paper again", async () => {
    const host = world({ ...folder, "研学.yaml": plan });
    const text = ["render", "研学.yaml", "--format", "txt"];
    expect((await plans(host, text)).out).toBe("已写出 研学.txt\n");
    expect((await plans(host, [...text, "--document", "方案，notice"])).out).toBe("已写出 研学-通知.txt\n");
    expect((await plans(host, [...text, "--document", "方案，notice"])).out).toBe(
      "没有变化 研学.txt\n没有变化 研学-通知.txt\n",
    );
    host.disk.set(
      "/home/teacher/文书/notice/template.hbs",
      new TextEncoder().encode(`${template}<p>完</p>\n`),
    );
    expect((await plans(host, [...text, "--document", "notice"])).out).toBe("已写出 研学-通知.txt\n");
  });

  test("is left out of all papers where the plan does not say enough, and refused where it is asked for", async () => {
    const bare = plan.replace(/文书:[\s\S]*/u, "");
    const host = world({ ...folder, "研学.yaml": bare });
    const all = await plans(host, ["render", "研学.yaml", "--format", "txt", "--document", "all"]);
    expect(all.code).toBe(0);
    expect(all.out).toContain("已写出 研学.txt\n");
    expect(all.out).not.toContain("研学-通知.txt");
    expect(all.err).toContain("生成「通知」还缺「主送」：写发给谁");
    expect(all.err).toContain("文书: {通知: {主送: 各班}}");
    const again = await plans(host, ["render", "研学.yaml", "--format", "txt", "--document", "all"]);
    expect(again.out).toBe(all.out.replaceAll("已写出", "没有变化"));
    const named = await plans(host, ["render", "研学.yaml", "--document", "通知"]);
    expect(named.code).toBe(1);
    expect(named.err).toContain("paper/missing-need");
  });

  test.each([
    ["../校徽.png", "文书/校徽.png", 0],
    ["../../校徽.png", "校徽.png", 1],
    ["../../../校徽.png", "../校徽.png", 1],
  ])(
    "may share pictures with the papers beside it, and sees nothing further away: %s",
    async (name, file, expected) => {
      const host = world({
        "文书/方案/文书.yaml": "名称: 方案\n文件名: '{文件}'\n",
        "文书/方案/模板.hbs": `<figure source="${name}" alt="校徽"></figure><p>{{标题}}</p>`,
        "plan.config.yaml": "默认: {模板: 文书}\n",
        "研学.yaml": forShipped,
        [file]: png(11, 10),
      });
      expect((await plans(host, ["render", "研学.yaml", "--format", "html"])).code).toBe(expected);
    },
  );

  test("has its pictures beside its template, before one of that name beside the plan", async () => {
    const own = {
      "文书/方案/文书.yaml": "名称: 方案\n文件名: '{文件}'\n",
      "文书/方案/模板.hbs": '<figure source="校徽.png" alt="校徽"></figure><p>{{标题}}</p>',
      "plan.config.yaml": "默认: {模板: 文书}\n",
    };
    const host = world({ ...own, "研学.yaml": forShipped });
    const html = ["render", "研学.yaml", "--format", "html", "--force"];
    const without = await plans(host, html);
    expect(without.code).toBe(1);
    expect(without.err).toContain("图片「校徽.png」打不开");
    host.disk.set("/home/teacher/校徽.png", png(11, 10));
    expect((await plans(host, html)).code).toBe(0);
    const beside = host.text("研学.html");
    host.disk.set("/home/teacher/文书/方案/校徽.png", png(22, 10));
    expect((await plans(host, html)).code).toBe(0);
    expect(host.text("研学.html")).not.toBe(beside);
    expect(host.text("研学.html")).toContain(Buffer.from(png(22, 10)).toString("base64"));
  });

  test("its header names the school of the configuration, whoever signs", async () => {
    const files = {
      "plan.config.yaml": "默认: {学校: 青禾小学, 版式: 校版}\n",
      "校版.yaml": '页眉: {左: "{学校}"}\n',
      "研学.yaml": forShipped.replace("单位: 第三小学", "单位: 德育处"),
    };
    const host = world(files);
    expect((await plans(host, ["render", "研学.yaml", "--format", "docx"])).code).toBe(0);
    const parts = unzipSync(host.disk.get("/home/teacher/研学.docx") ?? new Uint8Array());
    const headers = Object.entries(parts).filter(([path]) => path.includes("header"));
    const text = headers.map(([, xml]) => strFromU8(xml)).join("");
    expect(text).toContain(">青禾小学<");
    expect(text).not.toContain("德育处");
  });

  test("takes the place of a shipped one of the same name", async () => {
    const own = {
      "文书/方案/文书.yaml": "名称: 方案\n文件名: '{文件}'\n",
      "文书/方案/模板.hbs": "<h1>校本{{标题}}</h1>",
    };
    const host = world({ ...own, "plan.config.yaml": "默认: {模板: 文书}\n", "研学.yaml": forShipped });
    expect((await plans(host, ["render", "研学.yaml", "--format", "txt"])).code).toBe(0);
    expect(host.text("研学.txt")).toContain("校本第三小学秋季研学活动方案");
  });
});

test("a wording that the paper does not print is told at its place, and nothing is printed", async () => {
  const host = world({ ...folder, "研学.yaml": plan.replace("截止:", "截至:") });
  const { code, out, err } = await plans(host, [
    "render",
    "研学.yaml",
    "--document",
    "通知",
    "--format",
    "txt",
  ]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("研学.yaml:9:16  错误  「通知」里没有「截至」这一项");
  expect(err).toContain("改成「截止」");
});

test("a paper that a plan words and nobody has is told at its place, whichever papers are printed", async () => {
  const host = world({ ...folder, "研学.yaml": plan.replace("通知:", "通只:") });
  for (const words of [
    ["render", "研学.yaml", "--format", "txt"],
    ["documents", "研学.yaml"],
  ]) {
    const { code, out, err } = await plans(host, words);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("研学.yaml:9:3  错误  没有名叫「通只」的文书");
    expect(err).toContain("改成「通知」");
  }
  const elsewhere = world({ "研学.yaml": "标题: 活动方案\n活动目的: 学习。\n文书: [秘密单]\n" });
  const { code, err } = await plans(elsewhere, ["render", "研学.yaml", "--format", "txt"]);
  expect(code).toBe(1);
  expect(err).toContain("研学.yaml:3:6  错误  没有名叫「秘密单」的文书");
});

test("a plan that lists papers has those printed beside itself, and no others", async () => {
  const bare = plan.replace(/文书:[\s\S]*/u, "");
  const host = world({ ...folder, "研学.yaml": plan, "参观.yaml": bare });
  const words = ["render", "研学.yaml", "参观.yaml", "--format", "txt", "--document", "所列"];
  const written = ["研学.txt", "研学-通知.txt", "参观.txt"];
  const first = await plans(host, words);
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: "" });
  expect(first.out.match(/\S+\.txt/gu)).toEqual(written);
  const again = await plans(host, words);
  expect(again.out.match(/没有变化 \S+/gu)).toEqual(written.map((file) => `没有变化 ${file}`));
  const missing = world({ ...folder, "研学.yaml": `${bare}文书: [通知]\n` });
  const refused = await plans(missing, ["render", "研学.yaml", "--document", "listed"]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("生成「通知」还缺「主送」");
});

test("a paper that is not listed any more is still known as our own where it stands", async () => {
  const host = world({ ...folder, "研学.yaml": plan });
  const words = ["render", "研学.yaml", "--format", "txt", "--document"];
  expect((await plans(host, [...words, "listed"])).out).toContain("已写出 研学-通知.txt");
  host.disk.set("/home/teacher/研学.yaml", new TextEncoder().encode(plan.replace(/文书:[\s\S]*/u, "")));
  expect((await plans(host, [...words, "listed"])).out).not.toContain("通知");
  host.disk.set("/home/teacher/研学.yaml", new TextEncoder().encode(plan));
  const { code, out } = await plans(host, [...words, "通知"]);
  expect({ code, out }).toEqual({ code: 0, out: "已写出 研学-通知.txt\n" });
});

test("a paper that nobody has is told with the papers that there are", async () => {
  const host = world({ ...folder, "研学.yaml": plan });
  const { code, err } = await plans(host, ["render", "研学.yaml", "--document", "通至"]);
  expect(code).toBe(1);
  expect(err).toContain("没有名叫「通至」的文书");
  expect(err).toContain("改成「通知」");
});

test("two plans whose papers would meet in one file are refused", async () => {
  const host = world({ ...folder, "研学.yaml": plan, "研学-通知.yaml": plan });
  const { code, err } = await plans(host, ["render", "--document", "方案,通知", "--format", "txt"]);
  expect(code).toBe(2);
  expect(err).toContain("研学-通知.txt");
});

describe("plan check", () => {
  const wanting = (name: string): string => `${plan}  ${name}: {标题: 告示}\n`;

  test.each([
    [
      "of a paper that nobody has, with the one that is meant",
      wanting("告家长"),
      "没有名叫「告家长」的文书",
      "改成「告家长书」",
    ],
    [
      "of a paper asked for in a list",
      plan.replace(/文书:[\s\S]*/u, "文书: [通知, 秩序手册]\n"),
      "没有名叫「秩序手册」的文书",
      "",
    ],
  ])("tells %s", async (_, text, message, hint) => {
    const host = world({ "研学.yaml": text });
    const { code, out } = await plans(host, ["check", "研学.yaml"]);
    expect(code).toBe(1);
    expect(out).toContain(message);
    expect(out).toContain(hint);
  });

  test("knows the school's own papers", async () => {
    const own = { "文书/审批表/文书.yaml": "名称: 审批表\n", "文书/审批表/模板.hbs": "<h1>{{标题}}</h1>" };
    const host = world({
      ...own,
      "plan.config.yaml": "默认: {模板: 文书}\n",
      "研学.yaml": wanting("审批表"),
    });
    expect((await plans(host, ["check", "研学.yaml"])).out).not.toContain("没有名叫");
  });
});

test("plan check tells what a plan says of a paper that has no place for it", async () => {
  const text =
    "标题: 秋游方案\n活动目的: 亲近自然。\n文书:\n  通知: {日期: 2026-10-20, 落款: {单位: 校办}}\n";
  const { code, out } = await runPlan(["check", "秋游.yaml"], { files: { "秋游.yaml": text } });
  expect(code).toBe(1);
  expect(out).toContain("「通知」里没有「日期」这一项，写了也印不出来");
  expect(out).not.toContain("没有「落款」");
});
