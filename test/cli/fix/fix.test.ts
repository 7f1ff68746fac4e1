import { describe, expect, test } from "vitest";
import { unifiedDiff } from "../../../src/cli/fix/diff.ts";
import { planTitled, runPlan } from "../run-plan.ts";

const slipped = "# 初稿\n标题：秋日方案\n活动目的: 亲近自然\nzzz: 公园\n";
const mended = "# 初稿\n标题: 秋日方案\n活动目的: 亲近自然\nzzz: 公园\n";

describe("plan check --fix", () => {
  test("mends the file in its place, says how much, and reports what is left", async () => {
    const { code, out, err, host } = await runPlan(["check", "--fix", "秋游.yaml"], {
      files: { "秋游.yaml": slipped },
    });
    expect(host.text("秋游.yaml")).toBe(mended);
    expect(code).toBe(1);
    expect(err).toBe("提醒  已自动修改 1 处（1 个文件）\n");
    expect(out).toMatch(/^秋游\.yaml:4:1 {2}错误 /);
    expect(out).toMatch(/\n1 个错误\n$/);
    expect(out).not.toContain("--fix");
  });

  test("done twice changes nothing", async () => {
    const { err, host } = await runPlan(["check", "--fix"], { files: { "秋游.yaml": mended } });
    expect(err).toBe("提醒  没有可以自动修改的地方\n");
    expect(host.text("秋游.yaml")).toBe(mended);
  });

  test("on a disk that is full says so, not that nothing can be mended", async () => {
    const { code, err, host } = await runPlan(["check", "--fix", "秋游.yaml"], {
      files: { "秋游.yaml": slipped },
      refusals: [{ action: "write", path: "秋游.yaml", code: "ENOSPC" }],
    });
    expect(err).toBe("错误  写不了 秋游.yaml：磁盘已满，请先腾出空间\n");
    expect(code).toBe(3);
    expect(host.text("秋游.yaml")).toBe(slipped);
  });

  test("leaves alone what is no plan", async () => {
    const { host } = await runPlan(["check", "--fix"], {
      files: { "秋游.yaml": planTitled("秋游方案"), "学校.yaml": "版心：156mm\n" },
    });
    expect(host.text("学校.yaml")).toBe("版心：156mm\n");
  });

  test("--dry-run shows the difference and writes nothing", async () => {
    const { out, err, host } = await runPlan(["check", "--fix", "--dry-run"], {
      files: { "秋游.yaml": slipped },
    });
    expect(host.text("秋游.yaml")).toBe(slipped);
    expect(out).toBe(
      "--- 秋游.yaml\n+++ 秋游.yaml\n@@ -1,4 +1,4 @@\n # 初稿\n-标题：秋日方案\n+标题: 秋日方案\n 活动目的: 亲近自然\n zzz: 公园\n",
    );
    expect(err).toContain("提醒  可以自动修改 1 处（1 个文件），现在什么也没有写\n");
    expect(err).toMatch(/秋游\.yaml:4:1 {2}错误/);
  });

  test("--dry-run reports the file as it is: what could be mended is still wrong", async () => {
    const wrong = planTitled("秋游方案").replace(":", "：");
    const { code, err } = await runPlan(["check", "--fix", "--dry-run"], { files: { "秋游.yaml": wrong } });
    expect(code).toBe(1);
    expect(err).toContain("yaml/full-width-colon");
    expect(err).not.toContain("没有发现问题");
  });

  test("--dry-run in colour", async () => {
    const { out } = await runPlan(["check", "--fix", "--dry-run"], {
      files: { "秋游.yaml": slipped },
      environment: { FORCE_COLOR: "1" },
    });
    expect(out).toContain("\u001b[31m-标题：秋日方案\u001b[39m");
    expect(out).toContain("\u001b[32m+标题: 秋日方案\u001b[39m");
  });

  test("--dry-run by itself is refused", async () => {
    const { code, err } = await runPlan(["check", "--dry-run"], { files: { "秋游.yaml": slipped } });
    expect(code).toBe(2);
    expect(err).toContain("--dry-run 要和 --fix 一起用");
  });

  test("prints the text of standard input, mended or not, and the report elsewhere", async () => {
    const ran = await runPlan(["check", "--fix", "-", "--format", "json"], { input: slipped });
    expect(ran.out).toBe(mended);
    expect(ran.err).toContain('"path": "-"');
    expect((await runPlan(["check", "--fix", "-"], { input: mended })).out).toBe(mended);
  });

  test("says why a file cannot be written, and goes on", async () => {
    const { code, err, host } = await runPlan(["check", "--fix"], {
      files: { "春游.yaml": slipped, "秋游.yaml": slipped },
      refusals: [{ action: "write", path: "春游.yaml", code: "EACCES" }],
    });
    expect(code).toBe(3);
    expect(err).toContain("错误  写不了 春游.yaml：没有权限");
    expect(host.text("春游.yaml")).toBe(slipped);
    expect(host.text("秋游.yaml")).toBe(mended);
  });

  test("is offered where it is not used", async () => {
    const { out } = await runPlan(["check"], { files: { "秋游.yaml": slipped } });
    expect(out).toContain("plan check --fix 秋游.yaml 可以自动修改");
  });
});

describe("a difference", () => {
  const numbered = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, at) => `第${from + at}项\n`).join("");

  test("shows three lines around each change and parts what stands far apart", () => {
    const before = `${numbered(1, 20)}`;
    const after = before.replace("第2项", "改2").replace("第18项\n", "");
    expect(unifiedDiff("表.yaml", before, after, false)).toBe(
      [
        "--- 表.yaml\n+++ 表.yaml\n@@ -1,5 +1,5 @@\n 第1项\n-第2项\n+改2\n 第3项\n 第4项\n 第5项\n",
        "@@ -15,6 +15,5 @@\n 第15项\n 第16项\n 第17项\n-第18项\n 第19项\n 第20项\n",
      ].join(""),
    );
  });

  test("tells of a last line without an end", () => {
    expect(unifiedDiff("表.yaml", "标题：甲", "标题: 甲", false)).toBe(
      "--- 表.yaml\n+++ 表.yaml\n@@ -1 +1 @@\n-标题：甲\n\\ No newline at end of file\n+标题: 甲\n\\ No newline at end of file\n",
    );
  });

  test("keeps CRLF for a program and hides it from a reader", () => {
    expect(unifiedDiff("表.yaml", "甲：\r\n", "甲:\r\n", false)).toContain("-甲：\r\n+甲:\r\n");
    expect(unifiedDiff("表.yaml", "甲：\u001b[2J\r\n", "甲:\r\n", true)).not.toMatch(/\r|\u001b\[2J/);
  });

  test("of long texts that share no line comes quickly and whole", () => {
    const before = numbered(1, 3_000);
    const after = before.replaceAll("第", "之");
    const rows = unifiedDiff("表.yaml", before, after, false).split("\n");
    expect(rows.filter((row) => /^[-+]./.test(row) && !/^(?:---|\+\+\+)/.test(row))).toHaveLength(6_000);
  });
});
