import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../memory-host.ts";
import { planTitled, runOn, runPlan } from "../run-plan.ts";

const formats = ["json", "sarif", "junit"] as const;

/** Plans in folders whose names sort differently once they are escaped, some of them broken, below a wrong configuration. */
const files: Readonly<Record<string, string>> = {
  "plan.config.yaml": "默认:\n  学小: 第三小学\n",
  "z.yaml": planTitled("秋游方案", "活动时间: 2026-02-30\n"),
  "方案/a b.yaml": planTitled("秋游方案", "活动时间: 2026年10月23日（星期一）\n"),
  "方案/100%.yaml": planTitled("春游方案", "zz: 1\n活动口号: 快快乐乐，平平安安！\n"),
  "方案/下/“乙”.yaml": planTitled("夏令营方案", '活动纪律:\n  - "守时\n'),
  "方案/下/丙&丁.yaml": planTitled("冬令营方案", "参加对像: <学生> & 教师\n"),
  "无事.yaml": planTitled("读书节方案"),
  "别的.yaml": "a: 1\n",
};

async function checked(): Promise<MemoryHost> {
  const { host } = await runPlan(["check", "--format", "json=整.json"], { files });
  for (const format of formats) {
    await runOn(host, ["check", "--format", `${format}=整.${format}`]);
    for (const part of [1, 2, 3]) {
      await runOn(host, ["check", "--shard", `${part}/3`, "--format", `${format}=份${part}.${format}`]);
    }
  }
  return host;
}

describe("plan report merge", () => {
  test.each(formats)(
    "makes the %s reports of the shards into that of the whole run, byte for byte",
    async (format) => {
      const host = await checked();
      const parts = [3, 1, 2].map((part) => `份${part}.${format}`);
      const { code, out } = await runOn(host, ["report", "merge", ...parts]);
      expect(code).toBe(0);
      expect(out).toBe(host.text(`整.${format}`));
      const saved = await runOn(host, [
        "report",
        "merge",
        `份*.${format}`,
        "--shards",
        "３",
        "--out",
        "结果/全部.txt",
      ]);
      expect(saved).toMatchObject({ code: 0, out: "", err: "已写出 结果/全部.txt\n" });
      expect(host.text("结果/全部.txt")).toBe(host.text(`整.${format}`));
    },
  );

  test("takes a report that is whole as it is", async () => {
    const host = await checked();
    for (const format of formats) {
      expect((await runOn(host, ["report", "merge", `整.${format}`])).out).toBe(host.text(`整.${format}`));
    }
  });

  test.each([
    [["report"], "plan report 后面还缺要做的事"],
    [["report", "join", "份1.json"], "plan report 不会「join」，只会 merge"],
    [["report", "merge"], "没有写要合并的检查结果"],
    [["report", "merge", "z.yaml"], "z.yaml 不是 plan check 的检查结果，或者没有写完整"],
    [["report", "merge", "份1.json", "份2.sarif"], "份2.sarif 是 sarif 的结果，不能和 json 的合在一起"],
    [["report", "merge", "份1.json", "份1.json"], "份1.json 写了两次"],
    [["report", "merge", "份1.json", "份3.json", "--shards", "3"], "应当有 3 份检查结果，找到的是 2 份"],
    [["report", "merge", "份1.json", "--shards", "0"], "--shards 后面的「0」不是份数"],
    [
      ["report", "merge", "份1.json", "--format", "junit"],
      "份1.json 是 json 的结果，不能和 junit 的合在一起",
    ],
    [["report", "merge", "份1.json", "--out", "秋游.yaml"], "秋游.yaml 像是方案，检查结果不能写进方案里"],
  ])("explains %s", async (words, said) => {
    const host = await checked();
    const { code, err } = await runOn(host, words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test("refuses a report that is not whole, and one of another language", async () => {
    const host = await checked();
    const half = host.text("份1.json")?.slice(0, -30) ?? "";
    host.disk.set("/home/teacher/半.json", new TextEncoder().encode(half));
    expect((await runOn(host, ["report", "merge", "半.json"])).err).toContain("没有写完整");
    await runOn(host, ["check", "--shard", "2/3", "--lang", "en", "--format", "json=en.json"]);
    expect((await runOn(host, ["report", "merge", "份1.json", "en.json"])).err).toContain(
      "en.json 和 份1.json 的语言或程序版本不同",
    );
    expect((await runOn(host, ["report", "merge", "没有.json"])).code).toBe(3);
  });
});
