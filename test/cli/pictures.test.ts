import { describe, expect, test } from "vitest";
import { plans, world } from "./packaged-world.ts";

const plan = (pages: number): string => `标题: 秋季研学活动方案
活动目的:
${Array.from({ length: 25 * pages - 12 }, (_, i) => `  - 亲近自然，学会合作，第${i + 1}条。`).join("\n")}
`;

const render = (...words: string[]) => ["render", "研学.yaml", "--format", "png", "--width", "200", ...words];

describe("pages as pictures", () => {
  test("are one long picture, or one a page with a number in its name", async () => {
    const host = world({ "研学.yaml": plan(2) });
    expect((await plans(host, render())).out).toBe("已写出 研学.png\n");
    const { out } = await plans(host, render("--each-page", "--out", "分页"));
    expect(out).toBe("已写出 分页/研学-1.png\n已写出 分页/研学-2.png\n");
  });

  test("of a single page are one picture without a number", async () => {
    const host = world({ "研学.yaml": "标题: 秋游方案\n活动目的: 亲近自然。\n" });
    expect((await plans(host, render("--each-page"))).out).toContain("已写出 研学.png\n");
  });

  test("are up to date until the plan or their width changes", async () => {
    const host = world({ "研学.yaml": plan(2) });
    const each = render("--each-page");
    await plans(host, each);
    expect((await plans(host, each)).out).toBe("没有变化 研学-1.png\n没有变化 研学-2.png\n");
    expect((await plans(host, [...each, "--width", "240"])).out).toContain("已写出 研学-1.png");
    host.disk.delete(`${host.cwd}/研学-2.png`);
    expect((await plans(host, [...each, "--width", "240"])).out).toContain("已写出 研学-2.png");
  });

  test("that somebody has changed or made are left alone", async () => {
    const host = world({ "研学.yaml": plan(2), "研学-2.png": "一张别的照片" });
    const { code, err } = await plans(host, render("--each-page"));
    expect(code).toBe(3);
    expect(err).toContain("研学-2.png 不是 plan 写的，没有覆盖");
    expect(host.text("研学-1.png")).toBeUndefined();
  });

  test("of a page that is no more are told of, and stay", async () => {
    const host = world({ "研学.yaml": plan(2) });
    await plans(host, render("--each-page"));
    host.disk.set(`${host.cwd}/研学.yaml`, new TextEncoder().encode(plan(1)));
    const { out, err } = await plans(host, render("--each-page"));
    expect(out).toBe("已写出 研学.png\n");
    expect(err).toContain("研学-1.png、研学-2.png 是以前印的图片，这次没有再印");
    expect(host.text("研学-2.png")).toBeDefined();
  });

  test("are only as wide as can be read and shown", async () => {
    const host = world({ "研学.yaml": plan(1) });
    for (const width of ["0", "199", "4001", "宽"]) {
      const { code, err } = await plans(host, ["render", "研学.yaml", "--format", "png", "--width", width]);
      expect(code).toBe(2);
      expect(err).toContain(`--width 后面写的是「${width}」，应为 200 到 4000 的整数`);
    }
    expect((await plans(host, render("--width", "３００ＰＸ"))).code).toBe(0);
  });

  test("are asked for by their Chinese name", async () => {
    const host = world({ "研学.yaml": plan(1) });
    const { out } = await plans(host, ["render", "研学.yaml", "--format", "长图，矢量图", "--width", "200"]);
    expect(out).toBe("已写出 研学.svg\n已写出 研学.png\n");
  });
});
