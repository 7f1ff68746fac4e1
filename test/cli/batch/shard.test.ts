import { describe, expect, test } from "vitest";
import { planTitled, runPlan } from "../run-plan.ts";

const files = Object.fromEntries(
  Array.from({ length: 23 }, (_, at) => [
    `方案/第${at}号.yaml`,
    planTitled(`秋游方案第${at}号`, `活动总结: ${"玩得很开心。".repeat(at * at)}\n`),
  ]),
);

async function pathsIn(
  shard: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { code, out } = await runPlan(["check", "方案", "--format", "junit", "--shard", shard], {
    files: { ...files, ...more },
  });
  expect(code).toBe(0);
  return [...out.matchAll(/<testsuite name="([^"]+)"/gu)].map(([, name = ""]) => name);
}

describe("--shard", () => {
  test("cuts the plans into parts that together are all of them, each once", async () => {
    const parts = await Promise.all(["1/4", "2/4", "3/4", "4/4"].map((shard) => pathsIn(shard)));
    expect(parts.flat().sort()).toEqual(Object.keys(files).sort());
  });

  test("gives every part about as much to do", async () => {
    const sizeOf = (path: string): number => 2048 + Buffer.byteLength(files[path] ?? "");
    const loads = await Promise.all(
      ["1/3", "2/3", "3/3"].map(async (shard) =>
        (await pathsIn(shard)).reduce((sum, path) => sum + sizeOf(path), 0),
      ),
    );
    expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.1);
  });

  test("depends on the files alone", async () => {
    expect(await pathsIn("2/4")).toEqual(await pathsIn("２／4"));
    expect(await pathsIn("1/1")).toHaveLength(23);
  });

  test("with more parts than plans leaves some without work, which is no mistake", async () => {
    const one = { "秋游.yaml": planTitled("秋游方案") };
    const runs = await Promise.all(
      ["1/2", "2/2"].map((shard) => runPlan(["render", ".", "--shard", shard], { files: one })),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(runs.map(({ err }) => err).join("")).toBe("提醒  第 2 份（共 2 份）里没有方案，什么也不用做\n");
  });

  test.each([
    ["0/3", "份数从 1 数起，到 3 为止"],
    ["4/3", "要第 4 份，可是一共只分 3 份"],
    ["a/b", "应为「第几份/共几份」"],
    ["2", "应为「第几份/共几份」"],
    ["1/0", "不能分成 0 份"],
    ["1.5/3", "应为「第几份/共几份」"],
  ])("explains what is wrong with %s", async (shard, said) => {
    for (const command of ["check", "render"]) {
      const { code, err } = await runPlan([command, ".", "--shard", shard], { files });
      expect(code).toBe(2);
      expect(err).toContain(said);
      expect(err).toContain("提示  写成 --shard 1/4：一共分四份，这里做第一份\n");
    }
  });

  test.each(["0", "三", "-1", "65", "1.5"])("explains --jobs %s", async (jobs) => {
    const { code, err } = await runPlan(["render", ".", `--jobs=${jobs}`], { files });
    expect(code).toBe(2);
    expect(err).toContain(`--jobs 后面写的是「${jobs}」，应为 1 到 64 的整数`);
  });
});
