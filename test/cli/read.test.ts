import { describe, expect, test } from "vitest";
import { read } from "../../src/index.ts";
import { runPlan } from "./run-plan.ts";

const text = "标题: 秋游方案\n活动时间: 2026-10-23\n经费预算:\n  - {项目: 门票, 单价: 15}\n";

describe("plan read", () => {
  test.each([[["--json", "秋游.yaml"]], [["秋游.yaml"]]])(
    "prints what the library gives: %j",
    async (words) => {
      const { code, out } = await runPlan(["read", ...words], { files: { "秋游.yaml": text } });
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(read(text, { path: "秋游.yaml" }))));
    },
  );

  test("ends with 1 where the plan has an error, and still prints what could be read", async () => {
    const { code, out } = await runPlan(["read", "秋游.yaml"], {
      files: { "秋游.yaml": `${text}附件: {{}\n` },
    });
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.some(({ severity }: { severity: string }) => severity === "error")).toBe(
      true,
    );
  });

  test("heeds the configuration of the folder", async () => {
    const files = { "秋游.yaml": text, "plan.config.yaml": "规则: {completeness: 关闭}\n" };
    const { out } = await runPlan(["read", "秋游.yaml"], { files });
    expect(JSON.parse(out).findings).toEqual([]);
  });

  test.each([
    [[], 2, "没有写要读哪份方案"],
    [["没有.yaml"], 3, "找不到 没有.yaml"],
    [["."], 2, "一次读一份"],
  ])("says what it wants: %j", async (words, wanted, sentence) => {
    const files = { "甲.yaml": text, "乙.yaml": text };
    const { code, err, out } = await runPlan(["read", ...words], { files });
    expect([code, out]).toEqual([wanted, ""]);
    expect(err).toContain(sentence);
  });
});
