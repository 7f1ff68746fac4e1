import { describe, expect, test } from "vitest";
import { explainedCodes } from "../../src/pipeline/explain.ts";
import { runPlan } from "./run-plan.ts";

describe("plan explain", () => {
  test("prints why, wrong, right, how to mend and how to switch off", async () => {
    const { code, out, err } = await runPlan(["explain", "left-over/todo"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const title of ["为什么", "这样不对", "检查时会说", "怎样改", "这样就对", "怎样不查"]) {
      expect(out).toContain(`\n\n${title}\n  `);
    }
    expect(out).toMatch(/^left-over\/todo {2}提醒\n/);
    expect(out).toContain("# 不检查 left-over/todo：理由");
    expect(out).toContain("# 全文不检查 left-over/todo：理由");
  });

  test("says what --fix can do, and what cannot be switched off", async () => {
    const { out } = await runPlan(["explain", "yaml/full-width-colon"]);
    expect(out).toContain("  标题：秋游方案\n");
    expect(out).toContain("  plan check --fix 可以自动修改\n");
    expect(out).not.toContain("# 不检查");
  });

  test("offers the nearest code", async () => {
    const { code, err } = await runPlan(["explain", "yaml/fullwidth-colon"]);
    expect(code).toBe(2);
    expect(err).toBe(
      "错误  没有「yaml/fullwidth-colon」这个代码\n提示  是不是想看 plan explain yaml/full-width-colon？\n",
    );
    expect((await runPlan(["explain", "大扫除"])).err).toContain("plan explain --all");
  });

  test("asks for a code where there is none", async () => {
    const { code, err } = await runPlan(["explain"]);
    expect(code).toBe(2);
    expect(err).toContain("要看哪一项？");
  });

  test("--all lists every code on a line of its own", async () => {
    const { code, out } = await runPlan(["explain", "--all"]);
    expect(code).toBe(0);
    for (const each of explainedCodes)
      expect(out).toMatch(new RegExp(`^  ${each}  +(?:错误|警告|提醒) +\\S.*$`, "m"));
    expect(out).not.toMatch(/undefined|\[object/);
  });

  test("speaks English on request", async () => {
    const { out } = await runPlan(["explain", "left-over/todo", "--lang", "en"]);
    expect(out).toContain("\nWhy it matters\n");
    expect(out).toContain("# plan-ignore left-over/todo reason");
    expect((await runPlan(["explain", "--all", "--lang", "en"])).out).toContain("plan explain CODE");
  });
});
