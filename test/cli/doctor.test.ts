import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInStyles } from "../../src/vocabulary/choices.ts";
import type { World } from "./memory-host.ts";
import { runPlan } from "./run-plan.ts";

type Files = NonNullable<World["files"]>;

const faces = ["song", "song-bold", "hei", "kai", "latin", "latin-bold"];

/** A machine on which the program is installed whole. */
function installed(more: Files = {}, without = ""): Files {
  const styles = builtInStyles.map(({ key }) => `/opt/plan/templates/styles/${key}.yaml`);
  const texts = [...styles, "/opt/plan/templates/plan/template.hbs"].map((file) => [
    file,
    readFileSync(file.replace("/opt/plan/", ""), "utf8"),
  ]);
  const fonts = faces.map((face) => [`/opt/plan/dist/fonts/${face}.ttf`, "font"]);
  const files = [...texts, ...fonts].filter(([file]) => without === "" || !file?.includes(without));
  return { ...Object.fromEntries(files), ...more };
}

describe("plan doctor", () => {
  test("says what it looked at, and that plans can be written", async () => {
    const { code, out, err } = await runPlan(["doctor"], { files: installed() });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("  正常  程序       activity-plan 1.2.3\n");
    expect(out).toContain("  正常  Node 版本  20.19.0（要 20.19 以上）\n");
    expect(out).toContain("  正常  设置       这里没有 plan.config.yaml，用程序本来的设置\n");
    expect(out).toContain("  正常  写文件     可以写到 .\n");
    expect(out).toContain("\n字体（通用版式）\n  正常  宋体  程序自带  song.ttf\n");
    expect(out).toMatch(/\n一切正常，可以写方案了：plan new\n$/);
  });

  test("names the faces that another stands in for", async () => {
    const { code, out } = await runPlan(["doctor", "--style", "公文"], { files: installed() });
    expect(code).toBe(0);
    expect(out).toMatch(/\n {2}注意 {2}小标宋 +没找到，PDF 里用宋体加粗代替\n/);
    expect(out).toContain("\n可以用；标「注意」的地方，印出来会和要的有些不同\n");
    expect(out).toContain("plan fonts --add 文件夹");
  });

  test("ends with 1 where a file of the program is missing", async () => {
    const { code, out } = await runPlan(["doctor"], { files: installed({}, "kai.ttf") });
    expect(code).toBe(1);
    expect(out).toMatch(/\n {2}不行 {2}自带文件 +缺少 .*kai\.ttf\n/);
    expect(out).toContain("请重新安装");
  });

  test("ends with 1 where nothing can be written, and says why", async () => {
    const refusals = [{ action: "write", path: ".", code: "EACCES" }] as const;
    const { code, out } = await runPlan(["doctor"], { files: installed(), refusals });
    expect(code).toBe(1);
    expect(out).toContain("  不行  写文件     写不了 .：没有权限");
  });

  test("tells a faulty configuration and a style that is not there", async () => {
    const faulty = installed({ "plan.config.yaml": "规测: {}\n" });
    expect((await runPlan(["doctor"], { files: faulty })).out).toContain("plan.config.yaml 里有错误");
    const unknown = await runPlan(["doctor", "--style", "公分"], { files: installed() });
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.out).toContain("「公分」这个版式用不了");
  });

  test("speaks English on request", async () => {
    const { out } = await runPlan(["doctor", "--lang", "en"], { files: installed() });
    expect(out).toContain("all is well; begin with plan new");
    expect(out.replace("通用", "")).not.toMatch(/\p{Script=Han}/u);
  });
});
