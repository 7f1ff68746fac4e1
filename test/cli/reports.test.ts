import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createNodeHost } from "../../src/cli/host/node-host.ts";
import { planTitled, runPlan } from "./run-plan.ts";

const wrong = "标题: 秋日方案\nzzz: 公园\n活动目的:\n";
const files = { "秋游.yaml": wrong, "春游.yaml": planTitled("春游方案") };

describe("the reports of plan check", () => {
  test("come several in one run, on the screen and in files", async () => {
    const { code, out, host } = await runPlan(
      ["check", "--format", "pretty", "--format", "sarif=结果/检查.sarif", "--format=junit=结果/检查.xml"],
      { files },
    );
    expect(code).toBe(1);
    expect(out).toContain("秋游.yaml:2:1  错误");
    const log = JSON.parse(host.text("结果/检查.sarif") ?? "");
    expect(log.runs[0].tool.driver.version).toBe("1.2.3");
    expect(log.runs[0].results).toHaveLength(2);
    expect(host.text("结果/检查.xml")).toContain('<testsuite name="春游.yaml" tests="1" failures="0"');
  });

  test("in files alone are named on the side", async () => {
    const { out, err } = await runPlan(["check", "--format", "json=检查.json"], { files });
    expect({ out, err }).toEqual({ out: "", err: "已写出 检查.json\n" });
  });

  test("for GitHub and for people share a log", async () => {
    const { out } = await runPlan(["check", "--format", "github", "--format", "pretty"], { files });
    expect(out).toContain(
      "::error file=秋游.yaml,line=2,endLine=2,col=1,endColumn=3,title=schema/unknown-field::",
    );
    expect(out).toContain("秋游.yaml:2:1  错误");
  });

  test.each([
    [["--format", "json", "--format", "pretty"], "json 的结果不能和别的结果印在一起"],
    [["--format", "json=检查.txt", "--format", "junit=./检查.txt"], "两种结果都要写进 检查.txt"],
    [["--format", "sarif="], "--format sarif= 后面还缺文件名"],
    [["--format", "json=秋游.yaml"], "秋游.yaml 像是方案"],
    [["--format", "html"], "没有这一种"],
    [["--max-problems", "几条"], "--max-problems 后面写的是「几条」"],
  ])("refuse %s", async (words, said) => {
    const { code, err, host } = await runPlan(["check", ...words], { files });
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(host.text("秋游.yaml")).toBe(wrong);
  });

  test("are errors alone when quiet, and the exit code stays", async () => {
    const { out } = await runPlan(["check", "--quiet"], { files });
    expect(out).not.toContain("警告");
    const mild = { "春游.yaml": `${planTitled("春游方案")}活动要求:\n` };
    const quiet = await runPlan(["check", "--quiet", "--fail-on", "warning"], { files: mild });
    expect(quiet).toMatchObject({
      code: 1,
      out: "1 份方案检查完毕，没有错误（另有 1 条警告和提醒没有显示）\n",
    });
  });

  test("show the gravest where not all are wanted, and count them all", async () => {
    const { out } = await runPlan(["check", "--max-problems", "1"], { files });
    expect(out).toContain("schema/unknown-field");
    expect(out).not.toContain("completeness/empty-section");
    expect(out).toContain("1 个错误，1 个警告");
    expect(out).toContain("还有 1 条没有显示");
  });
});

describe("--changed", () => {
  const top = "rev-parse --show-cdup";
  const named = "rev-parse --verify --quiet --end-of-options HEAD^{commit}";

  test("says where there is no git, no repository, no such revision", async () => {
    expect((await runPlan(["check", "--changed"], { files })).err).toContain("没有找到它");
    expect((await runPlan(["check", "--changed"], { files, git: {} })).err).toContain(
      "只能用在 git 管理的文件夹里",
    );
    const { code, err } = await runPlan(["check", "--changed", "方案"], { files, git: { [top]: {} } });
    expect(code).toBe(2);
    expect(err).toContain("git 里没有「方案」这个版本");
    expect(err).toContain("--changed=HEAD 方案");
  });

  test("checks what git names, by paths from the top of the repository", async () => {
    const git = {
      [top]: { out: "../\n" },
      [named]: { out: "c0ffee\n" },
      "merge-base c0ffee HEAD": { out: "c0ffee\n" },
      "diff --name-only --no-renames --diff-filter=d -z c0ffee --": { out: "teacher/秋游.yaml\0" },
      "ls-files --others --exclude-standard --full-name -z -- /home": { out: "" },
    };
    const { out } = await runPlan(["check", "--changed", "--format", "json"], { files, git });
    expect(JSON.parse(out).summary).toMatchObject({ files: 1, errors: 1 });
    const none = { ...git, "diff --name-only --no-renames --diff-filter=d -z c0ffee --": { out: "" } };
    const quiet = await runPlan(["check", "--changed"], { files, git: none });
    expect(quiet).toMatchObject({ code: 0, err: "提醒  和 HEAD 相比，没有改动过的方案\n" });
  });
});

describe("--changed with the real git", () => {
  const folder = mkdtempSync(join(tmpdir(), "plan-changed-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const git = (...words: string[]): void => {
    const who = ["-c", "user.name=教务处", "-c", "user.email=office@example.com"];
    execFileSync("git", [...who, ...words], { cwd: join(folder, "方案"), stdio: "ignore" });
  };

  test("finds edited and new plans in a folder below the top", async () => {
    mkdirSync(join(folder, "方案"));
    for (const name of ["春游", "夏令营", "运动会"])
      writeFileSync(join(folder, "方案", `${name}.yaml`), planTitled(name));
    git("init", "-q", "-b", "main", "..");
    git("add", ".");
    git("commit", "-q", "-m", "方案");
    writeFileSync(join(folder, "方案", "春游.yaml"), planTitled("春游", "活动要求:\n"));
    writeFileSync(join(folder, "方案", "秋游.yaml"), planTitled("秋游"));
    const { changedSince } = await import("../../src/cli/check/changed.ts");
    const host = { ...createNodeHost(), cwd: join(folder, "方案") };
    const candidates = ["春游", "夏令营", "秋游"].map((name) => {
      const file = join(folder, "方案", `${name}.yaml`);
      return { file, shown: file, named: false, below: "" };
    });
    const stages = { check: (): never => never(), press: (): never => never() };
    const found = await changedSince("HEAD", candidates, { host, language: "zh", stages });
    expect(found.map(({ file }) => file)).toEqual([candidates[0]?.file, candidates[2]?.file]);
  });
});

function never(): never {
  throw new Error("nothing is checked here");
}
