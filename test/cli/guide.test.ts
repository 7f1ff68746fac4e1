import { expect, test } from "vitest";
import { runOn, runPlan } from "./run-plan.ts";

test("prints the page in the language asked for", async () => {
  const chinese = await runPlan(["guide"]);
  expect(chinese).toMatchObject({ code: 0, err: "" });
  expect(chinese.out).toMatch(/^# 用 plan 写学校活动方案\n/u);
  expect((await runPlan(["guide", "--lang", "en"])).out).toMatch(/^# Writing a plan of a school event/u);
});

test("saves it, and overwrites nothing without being told to", async () => {
  const { host, out } = await runPlan(["guide", "--out", "写法.md"]);
  expect(out).toBe("已写出 写法.md\n");
  const saved = host.text("写法.md");
  expect(saved).toBe((await runPlan(["guide"])).out);
  const again = await runOn(host, ["guide", "--out", "写法.md", "--lang", "en"]);
  expect(again).toMatchObject({ code: 3, out: "" });
  expect(host.text("写法.md")).toBe(saved);
  expect((await runOn(host, ["guide", "--out", "写法.md", "--lang", "en", "--force"])).code).toBe(0);
  expect(host.text("写法.md")).not.toBe(saved);
});
