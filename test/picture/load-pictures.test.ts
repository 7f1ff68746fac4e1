import { describe, expect, test } from "vitest";
import { runPlan } from "../cli/run-plan.ts";
import { png } from "./make.ts";

const head = "标题: 第三小学秋游方案\n类型: 其他\n";

/** What `plan check` says of a plan with files beside it: code, line and column of each error. */
async function errorsOf(plan: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const ran = await runPlan(["check", "秋游.yaml", "--format", "json"], {
    files: { "秋游.yaml": head + plan, ...files },
  });
  const report = JSON.parse(ran.out) as {
    files?: unknown;
    findings?: { code: string; severity: string; message: string; hint: string }[];
    diagnostics?: { code: string; severity: string; message: string; hint: string }[];
  };
  const all = report.findings ?? report.diagnostics ?? [];
  return all
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, hint }) => ({ code, message, hint }));
}

describe("the pictures of a plan", () => {
  test("are found from its folder, with slashes of either kind", async () => {
    const files = { "路线图.png": png(), "图片/合影.png": png() };
    const plan = "路线图: 路线图.png\n活动照片: [图片/合影.png, 图片\\合影.png]\n";
    expect(await errorsOf(plan, files)).toEqual([]);
  });

  test("that are missing are told with the nearest name, case and ending not counted", async () => {
    const [error] = await errorsOf("路线图: 路线图.jpg\n", { "路线图.PNG": png() });
    expect(error).toMatchObject({ code: "picture/missing-file", hint: "改成：路线图.PNG" });
    expect((await errorsOf("活动照片: 合影.png\n"))[0]?.code).toBe("picture/missing-file");
  });

  test("are not taken from full paths or from the web", async () => {
    for (const place of [
      "/图/a.png",
      "D:\\图\\a.png",
      "C:a.png",
      "\\\\电脑\\图\\a.png",
      "https://a.cn/a.png",
      "~/a.png",
    ]) {
      const errors = await errorsOf(`路线图: ${JSON.stringify(place)}\n`);
      expect(
        errors.map(({ code }) => code),
        place,
      ).toEqual(["picture/file-elsewhere"]);
    }
  });

  test("that are of another kind, empty or too large are told at their place", async () => {
    const plan = "活动照片: [a.png, b.png, c.png, d.png]\n";
    const huge = new Uint8Array(21 * 1024 * 1024);
    const errors = await errorsOf(plan, {
      "a.png": "GIF89a",
      "b.png": "",
      "c.png": huge,
      "d.png": png().subarray(0, 60),
    });
    const codes = ["picture/wrong-kind", "picture/broken-file", "picture/too-large", "picture/broken-file"];
    expect(errors.map(({ code }) => code)).toEqual(codes);
  });

  test("may be words: a label 图片, a sentence in the section of pictures", async () => {
    expect(await errorsOf("人员分工: {摄影: 李明, 图片: 王芳}\n图片: 见校园平面图。\n")).toEqual([]);
  });
});
