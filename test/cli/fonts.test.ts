import { describe, expect, test } from "vitest";
import { createMemoryHost } from "./memory-host.ts";
import { runOn, runPlan } from "./run-plan.ts";

const saved = "/home/.config/activity-plan/font-folders.txt";

describe("plan fonts", () => {
  test("lists what is missing and where it looked", async () => {
    const { code, out } = await runPlan(["fonts"], { files: { "/usr/share/fonts/readme": "" } });
    expect(code).toBe(0);
    expect(out).toMatch(/没找到的字体\n {2}宋体、黑体、楷体/);
    expect(out).toContain("找字体的文件夹\n  系统  /usr/share/fonts\n");
  });

  test("--add remembers a folder once, --remove forgets it", async () => {
    const host = createMemoryHost({ files: { "字体/fs.ttf": "", "楷体/kai.TTC": "" } });
    expect((await runOn(host, ["fonts", "--add", "字体"])).out).toContain("已记住 /home/teacher/字体");
    expect((await runOn(host, ["fonts", "--add", "字体"])).out).toContain("早就记住了");
    await runOn(host, ["fonts", "--add", "楷体"]);
    expect(host.text(saved)).toBe("/home/teacher/字体\n/home/teacher/楷体\n");
    expect((await runOn(host, ["fonts"])).out).toContain("  自己加的  /home/teacher/字体\n");
    expect((await runOn(host, ["fonts", "--remove", "字体"])).code).toBe(0);
    expect(host.text(saved)).toBe("/home/teacher/楷体\n");
  });

  test("takes no folder that is not there or holds no fonts", async () => {
    const files = { "作文/秋游.txt": "" };
    expect(await runPlan(["fonts", "--add", "字帖"], { files })).toMatchObject({ code: 3 });
    const empty = await runPlan(["fonts", "--add", "作文"], { files });
    expect(empty.code).toBe(2);
    expect(empty.err).toContain("没有字体文件，没有记");
    expect(empty.host.text(saved)).toBeUndefined();
  });

  test("says that a folder had not been added", async () => {
    const { code, out } = await runPlan(["fonts", "--remove", "字帖"]);
    expect({ code, out }).toEqual({ code: 2, out: "没有记过 /home/teacher/字帖\n" });
  });

  test("keeps its list where Windows keeps settings", async () => {
    const environment = { APPDATA: "C:\\Users\\li\\AppData\\Roaming" };
    const { host } = await runPlan(["fonts", "--add", "字体"], {
      platform: "win32",
      environment,
      files: { "字体\\fs.ttf": "" },
    });
    expect(host.text("C:\\Users\\li\\AppData\\Roaming\\activity-plan\\font-folders.txt")).toBe(
      "C:\\教务\\字体\n",
    );
  });
});
