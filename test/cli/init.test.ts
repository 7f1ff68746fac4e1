import { readFileSync } from "node:fs";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configText } from "../../src/cli/init/config-file.ts";
import { installCommand, packageSourceOf } from "../../src/cli/init/package-source.ts";
import {
  giteePipeline,
  githubWorkflow,
  gitlabPipeline,
  preCommitEntry,
} from "../../src/cli/init/pipelines.ts";
import { readConfig } from "../../src/config/read.ts";
import { rules } from "../../src/lint/rules/index.ts";
import { createSource } from "../../src/source/source.ts";
import { runOn, runPlan } from "./run-plan.ts";

const all = [
  "plan.config.yaml",
  ".plan/plan.schema.json",
  ".plan/config.schema.json",
  ".plan/style.schema.json",
  ".plan/paper.schema.json",
  ".vscode/settings.json",
  ".vscode/extensions.json",
  ".editorconfig",
  ".gitignore",
  ".github/workflows/plans.yml",
  ".gitlab-ci.yml",
  ".workflow/plans.yml",
  ".pre-commit-config.yaml",
];

describe("plan init", () => {
  test("writes everything at once, and nothing twice", async () => {
    const { code, out, host } = await runPlan(["init", "--yes", "--school", "第三小学"]);
    expect(code).toBe(0);
    for (const path of all) expect(out).toContain(`  ${path}\n`);
    const before = new Map(host.disk);
    const again = await runOn(host, ["init", "--yes"]);
    expect(again).toMatchObject({ code: 0, out: "要写的文件都已经有了，什么也没有改动\n" });
    expect(new Map(host.disk)).toEqual(before);
  });

  test("leaves alone what is there, and says so", async () => {
    const files = { "教务/.editorconfig": "root = true\n" };
    const { out, host } = await runPlan(["init", "教务", "--ci", "none", "--yes"], { files });
    expect(out).toContain("已经有了，没有改动：\n  教务/.editorconfig\n");
    expect(host.text("教务/.editorconfig")).toBe("root = true\n");
    expect(host.text("教务/.vscode/extensions.json")).toContain("redhat.vscode-yaml");
    expect(host.text("教务/.gitlab-ci.yml")).toBeUndefined();
  });

  test("puts what services run where they look for it: at the top of the repository", async () => {
    const files = { ".git/HEAD": "ref: refs/heads/main\n" };
    const { out, host } = await runPlan(["init", "教务/方 案", "--yes"], { files });
    expect(out).toContain("  .github/workflows/plans.yml\n");
    expect(host.text("教务/方 案/plan.config.yaml")).toBeDefined();
    expect(host.text("教务/方 案/.gitlab-ci.yml")).toBeUndefined();
    const { steps } = parse(host.text(".github/workflows/plans.yml") ?? "").jobs.plans;
    const runs = steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs.slice(1)).toEqual([
      "plan check '教务/方 案' --format pretty --format github --format sarif=out/plan-check.sarif",
      "plan render '教务/方 案' --out out",
    ]);
    const [hook] = parse(host.text(".pre-commit-config.yaml") ?? "").repos[0].hooks;
    expect(hook.entry).toBe("plan check '教务/方 案' --changed");
    expect(new RegExp(hook.files).test("教务/方 案/秋游.yaml")).toBe(true);
    expect(new RegExp(hook.files).test("别的/秋游.yaml")).toBe(false);
  });

  test("asks on a terminal for the school and the service", async () => {
    const world = { inputIsTerminal: true, outputIsTerminal: true };
    const { host } = await runPlan(["init"], { ...world, answers: ["青禾小学: 东校区", "gitee"] });
    expect(host.questions).toHaveLength(3);
    expect(parse(host.text("plan.config.yaml") ?? "").默认.学校).toBe("青禾小学: 东校区");
    expect(host.text(".workflow/plans.yml")).toContain("activity-plan@1.2.3");
    expect(host.text(".github/workflows/plans.yml")).toBeUndefined();
    const left = await runPlan(["init"], { ...world, answers: ["青禾小学", undefined] });
    expect(left).toMatchObject({ code: 0, out: "" });
    expect(left.host.text("plan.config.yaml")).toBeUndefined();
  });

  test("leaves a folder in which check finds nothing wrong", async () => {
    const { host } = await runPlan(["init", "--yes", "--school", "第三小学"]);
    await runOn(host, ["new", "--kind", "秋游", "--yes"]);
    const { code, out } = await runOn(host, ["check", "--format", "json"]);
    expect({ code, summary: JSON.parse(out).summary }).toMatchObject({
      code: 0,
      summary: { files: 1, passedOver: 0, errors: 0 },
    });
  });

  test.each([
    [["--ci", "jenkins"], "没有这一种"],
    [["--source", "x; rm -rf ."], "不能从「x; rm -rf .」安装"],
    [["--package-version", "1 && true"], "不能从「1 && true」安装"],
  ])("refuses %s", async (words, said) => {
    const { code, err, host } = await runPlan(["init", "--yes", ...words]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(host.text("plan.config.yaml")).toBeUndefined();
  });
});

describe("what is written", () => {
  const source = { spec: "activity-plan@1.2.3", registry: undefined };

  test("the configuration is valid as it is, and with every remark put to use", () => {
    const plain = readConfig(createSource("plan.config.yaml", configText("第三小学")), rules);
    expect(plain.diagnostics).toEqual([]);
    expect(plain.config.defaults.school).toBe("第三小学");
    const used = configText(undefined)
      .split("\n")
      .map((line) => (/^# +[^ ]*: ?|^# {3,}/.test(line) && !/^# yaml-/.test(line) ? line.slice(2) : line))
      .join("\n");
    const { config, diagnostics } = readConfig(createSource("plan.config.yaml", used), rules);
    expect(diagnostics).toEqual([]);
    expect(config.required.get("outing")).toEqual(["安全措施", "应急预案"]);
    expect(config.holidays).toHaveLength(1);
    expect(config.output.formats).toEqual(["docx", "pdf"]);
    const schema = JSON.parse(readFileSync("schemas/config.schema.json", "utf8"));
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    validate(parse(used));
    expect(validate.errors).toBeNull();
  });

  test("GitHub's own reader takes the workflow", () => {
    const read = (content: string): readonly string[] =>
      parseWorkflow({ name: "plans.yml", content }, new NoOperationTraceWriter())
        .context.errors.getErrors()
        .map(({ message }) => message);
    expect(read(githubWorkflow(source))).toEqual([]);
    expect(read(githubWorkflow(source).replace("steps:", "stepz:"))).not.toEqual([]);
    const { jobs } = parse(githubWorkflow(source));
    const runs = jobs.plans.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs).toEqual([
      "npm install --global activity-plan@1.2.3",
      "plan check --format pretty --format github --format sarif=out/plan-check.sarif",
      "plan render --out out",
    ]);
    expect(jobs.plans.steps.at(-1).with.path).toBe("out");
    // Not every repository has code scanning; the run goes on without it.
    const upload = jobs.plans.steps.find(({ uses = "" }) => uses.includes("upload-sarif"));
    expect(upload).toMatchObject({
      "continue-on-error": true,
      with: { sarif_file: "out/plan-check.sarif" },
    });
  });

  test("the pipelines of GitLab and Gitee have what theirs need", () => {
    const gitlab = parse(gitlabPipeline(source)).活动方案;
    expect(Object.keys(gitlab).sort()).toEqual(["artifacts", "image", "script"]);
    expect(gitlab.script).toEqual([
      "npm install --global activity-plan@1.2.3",
      "plan check --format pretty --format junit=out/plan-check.xml || failed=$?",
      "plan render --out out || failed=$?",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
      "exit ${failed:-0}",
    ]);
    expect(gitlab.artifacts.name).toMatch(/^[\w-]+$/);
    expect(parse(githubWorkflow(source)).jobs.plans.steps.at(-1).with.name).toMatch(/^[\w-]+$/);
    expect(gitlab.artifacts).toMatchObject({ paths: ["out/"], reports: { junit: "out/plan-check.xml" } });
    const gitee = parse(giteePipeline(source));
    expect(gitee.version).toBe("1.0");
    const [step] = gitee.stages[0].steps;
    expect(step.step).toBe("build@nodejs");
    expect(step.commands).toEqual(gitlab.script);
    expect(step.artifacts[0].path).toEqual(["./out"]);
  });

  test("the pre-commit entry runs one command on what has changed", () => {
    const [hook] = parse(preCommitEntry(source)).repos[0].hooks;
    expect(hook).toMatchObject({
      id: "plan-check",
      entry: "plan check --changed",
      language: "node",
      additional_dependencies: ["activity-plan@1.2.3"],
      pass_filenames: false,
    });
    expect(new RegExp(hook.files).test("方案/秋游.yaml")).toBe(true);
    const mirrored = { spec: "activity-plan@1.2.3", registry: "https://npm.example.edu.cn" };
    expect(parse(preCommitEntry(mirrored)).repos[0].hooks[0].additional_dependencies).toEqual([
      "activity-plan@1.2.3",
      "--registry",
      "https://npm.example.edu.cn",
    ]);
  });
});

test.each([
  [undefined, "npm install --global activity-plan@1.2.3"],
  [
    "https://npm.example.edu.cn",
    "npm install --global activity-plan@1.2.3 --registry https://npm.example.edu.cn",
  ],
  ["./vendor/activity-plan-1.2.3.tgz", "npm install --global ./vendor/activity-plan-1.2.3.tgz"],
  ["https://gitee.com/school/plan.git#v1", "npm install --global git+https://gitee.com/school/plan.git#v1"],
  [
    "git+https://gitee.com/school/plan.git#v1",
    "npm install --global git+https://gitee.com/school/plan.git#v1",
  ],
])("from %s it is installed by %s", (source, command) => {
  const found = packageSourceOf(source, "1.2.3");
  expect(found && installCommand(found)).toBe(command);
});

test.each(["--global", "a b", "$(id)", "ftp://x"])("nothing is installed from %s", (source) => {
  expect(packageSourceOf(source, "1.2.3")).toBeUndefined();
});
