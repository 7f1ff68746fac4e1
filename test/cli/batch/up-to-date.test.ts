import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../memory-host.ts";
import { planTitled, runOn, runPlan } from "../run-plan.ts";

async function rendered(): Promise<MemoryHost> {
  const files = { "秋游.yaml": planTitled("秋游方案"), "春游.yaml": planTitled("春游方案") };
  const { code, out, host } = await runPlan(["render"], { files });
  expect(code).toBe(0);
  expect(out).toContain("共排版 2 份方案，写出 4 个文件\n");
  return host;
}

function write(host: MemoryHost, file: string, text: string): void {
  host.disk.set(host.path.resolve(host.cwd, file), new TextEncoder().encode(text));
}

describe("documents that are up to date", () => {
  test("are left as they are, and it is said", async () => {
    const host = await rendered();
    const { code, out } = await runOn(host, ["render"]);
    expect(code).toBe(0);
    expect(out).toBe(
      ["春游.docx", "春游.pdf", "秋游.docx", "秋游.pdf"].map((file) => `没有变化 ${file}\n`).join("") +
        "2 份没有变化，已跳过\n",
    );
  });

  test("are made again with --rebuild", async () => {
    const { out } = await runOn(await rendered(), ["render", "--rebuild"]);
    expect(out).toContain("共排版 2 份方案，写出 4 个文件\n");
  });

  test("are made again where the plan has changed, the others not", async () => {
    const host = await rendered();
    write(host, "秋游.yaml", planTitled("秋游方案"));
    expect((await runOn(host, ["render"])).out).toContain("2 份没有变化");
    write(host, "秋游.yaml", planTitled("秋游方案", "活动时间: 2026-10-23\n"));
    const { out } = await runOn(host, ["render"]);
    expect(out).toContain("已写出 秋游.docx\n");
    expect(out).toContain("共排版 1 份方案，写出 2 个文件；1 份没有变化，已跳过\n");
  });

  test.each([
    ["the configuration", "plan.config.yaml", "默认:\n  学校: 第三小学\n"],
    ["a shipped style", "/opt/plan/templates/styles/standard.yaml", "页面: {}\n"],
    ["the program", "/opt/plan/package.json", '{"version":"1.2.4"}'],
  ])("are made again where %s has changed", async (_, file, text) => {
    const host = await rendered();
    write(host, file, text);
    expect((await runOn(host, ["render"])).out).toContain("共排版 2 份方案，写出 4 个文件\n");
  });

  test.each([
    ["--final", ["--final"]],
    ["a time", []],
  ])("are made again with %s", async (name, words) => {
    const host = await rendered();
    const environment = name === "a time" ? { SOURCE_DATE_EPOCH: "1700000000" } : {};
    const { out } = await runOn({ ...host, environment }, ["render", ...words]);
    expect(host.printed.out + out).toContain("共排版 2 份方案，写出 4 个文件\n");
  });

  test("are made again where one of them is gone, or has only been saved again", async () => {
    const host = await rendered();
    host.disk.delete("/home/teacher/秋游.pdf");
    expect((await runOn(host, ["render"])).out).toContain("已写出 秋游.pdf\n");
    write(host, "秋游.docx", `${host.text("秋游.docx")?.replace("docx", "saved again")}`);
    const { code, out } = await runOn(host, ["render"]);
    expect(code).toBe(0);
    expect(out).toContain(
      "秋游.docx 用别的程序存过，没看出改动；以防万一，原来的已备份为 秋游.bak.docx\n已写出 秋游.docx\n",
    );
    expect(host.text("秋游.bak.docx")).toContain("saved again");
  });

  test("that somebody has edited since are guarded as ever", async () => {
    const host = await rendered();
    write(host, "秋游.docx", `${host.text("秋游.docx")}加了一句\n`);
    const origin = (_: unknown, bytes: Uint8Array) =>
      new TextDecoder().decode(bytes).includes("加了一句") ? "changed" : "untouched";
    const { code, err } = await runOn(host, ["render"], { origin });
    expect(code).toBe(3);
    expect(err).toContain("秋游.docx 被人改过，没有覆盖");
  });

  test("are made again where a file that was read for them has changed, or has come to be", async () => {
    const files = {
      "秋游.yaml": planTitled("秋游方案"),
      "图/a.png": "一",
      "春游.yaml": planTitled("春游方案"),
    };
    const { host } = await runPlan(["render"], { files });
    const read = (): readonly string[] => ["/home/teacher/图/a.png", "/home/teacher/图/b.png"];
    const print = async () => ({
      files: [
        {
          paper: "plan",
          format: "docx" as const,
          bytes: new TextEncoder().encode("made by plan|docx|x\nx\n"),
        },
      ],
      leftOut: [],
      diagnostics: [],
      read: read(),
    });
    const press = { print, origin: () => "untouched" as const };
    await runOn(host, ["render", "秋游.yaml", "--format", "docx", "--rebuild"], press);
    const again = () => runOn(host, ["render", "秋游.yaml", "--format", "docx"], press);
    expect((await again()).out).toBe("没有变化 秋游.docx\n");
    write(host, "图/a.png", "二");
    expect((await again()).out).toBe("已写出 秋游.docx\n");
    expect((await again()).out).toBe("没有变化 秋游.docx\n");
    write(host, "图/b.png", "三");
    expect((await again()).out).toBe("已写出 秋游.docx\n");
  });

  test("are not known where the memory is damaged or cannot be written, which is no mistake", async () => {
    const host = await rendered();
    for (const file of host.disk.keys()) if (file.includes(".cache")) write(host, file, "{半");
    expect((await runOn(host, ["render"])).out).toContain("共排版 2 份方案");
    const refusals = [{ action: "write" as const, path: "/home/.cache/activity-plan", code: "EROFS" }];
    const { code, err } = await runPlan(["render"], {
      files: { "秋游.yaml": planTitled("秋游方案") },
      refusals,
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("are remembered in the folder that PLAN_CACHE names", async () => {
    const files = { "秋游.yaml": planTitled("秋游方案") };
    const { host } = await runPlan(["render"], { files, environment: { PLAN_CACHE: "/共用" } });
    expect([...host.disk.keys()].filter((file) => file.startsWith("/共用/"))).toHaveLength(1);
  });
});

describe("Ctrl-C", () => {
  test("ends after the plan at hand, says how far it came, and the next run goes on there", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`第${at}号.yaml`, planTitled(`秋游方案${at}`)]),
    );
    const { host } = await runPlan(["new", "春游.yaml", "--yes"], { files });
    host.disk.delete("/home/teacher/春游.yaml");
    let printed = 0;
    const origin = () => "foreign" as const;
    const print = async () => {
      printed += 1;
      if (printed === 3) host.interrupt();
      const bytes = new TextEncoder().encode("made by plan|docx|x\nx\n");
      return { files: [{ paper: "plan", format: "docx" as const, bytes }], leftOut: [], diagnostics: [] };
    };
    const words = ["render", "--format", "docx"];
    const first = await runOn(host, words, { print, origin });
    expect(first.code).toBe(130);
    expect(first.err).toContain("错误  中断了：9 份方案做完了 3 份，写出的文件都是完整的\n");
    const second = await runOn(host, words, { print, origin });
    expect(second.code).toBe(0);
    expect(second.out).toContain("共排版 6 份方案，写出 6 个文件；3 份没有变化，已跳过\n");
  });

  test("during a check writes no report of half the plans", async () => {
    const files = { "a.yaml": planTitled("秋游方案"), "b.yaml": planTitled("春游方案") };
    const { host } = await runPlan(["check"], { files });
    const onInterrupt = (handler: () => void): (() => void) => {
      handler();
      return () => undefined;
    };
    const impatient = { ...host, onInterrupt };
    const { code } = await runOn(impatient, ["check", "--format", "json=结果.json"]);
    expect(code).toBe(130);
    expect(host.text("结果.json")).toBeUndefined();
  });
});
