import { expect, test } from "vitest";
import { plans, world } from "./packaged-world.ts";

const files = {
  "秋游.yaml":
    "标题: 秋游方案\n活动目的: 亲近自然\n活动时间: 2026-10-23\n活动地点: 人民公园\n领队: 李明\n落款: {单位: 青禾小学, 日期: 2026-10-12}\n",
};
const words = ["render", "秋游.yaml", "--format", "txt"];

test("a draft is called so, and printed anew when it is called otherwise", async () => {
  const host = world(files);
  const printed = (): string => new TextDecoder().decode(host.disk.get("/home/teacher/秋游.txt"));
  expect((await plans(host, [...words, "--draft", "征求意见稿"])).code).toBe(0);
  expect(printed()).toContain("（征求意见稿）");
  expect((await plans(host, [...words, "--draft", "送审稿"])).code).toBe(0);
  expect(printed()).toContain("（送审稿）");
  expect((await plans(host, words)).code).toBe(0);
  expect(printed()).not.toContain("稿");
});

test("a draft is no final version, whoever calls it one", async () => {
  const both = await plans(world(files), [...words, "--draft", "草稿", "--final"]);
  expect(both.code).toBe(2);
  expect(both.err).toContain("--draft 和 --final 只写一个");
  const marked = { "秋游.yaml": `${files["秋游.yaml"]}草稿: 送审稿\n` };
  const refused = await plans(world(marked), [...words, "--final"]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("送审稿");
});

test("a draft that nobody knows is refused", async () => {
  const { code, err } = await plans(world(files), [...words, "--draft", "乱写"]);
  expect(code).toBe(2);
  expect(err).toContain("征求意见稿");
});
