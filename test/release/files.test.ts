import { readFileSync } from "node:fs";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/index";
import { Ajv } from "ajv";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { githubWorkflow, preCommitEntry } from "../../src/cli/init/pipelines.ts";

// What carries the program to people is read by the readers of those who will run it.

const read = (file: string): string => readFileSync(file, "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };

describe("GitHub's own reader", () => {
  const faults = (content: string, reader: typeof parseWorkflow | typeof parseAction): readonly string[] =>
    reader({ name: "file.yml", content }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);

  test.each([".github/workflows/ci.yml", ".github/workflows/release.yml"])("takes %s", (file) => {
    expect(faults(read(file), parseWorkflow)).toEqual([]);
    expect(faults(read(file).replace("steps:", "stepz:"), parseWorkflow)).not.toEqual([]);
  });

  test("takes the action", () => {
    expect(faults(read("action.yml"), parseAction)).toEqual([]);
    expect(faults(read("action.yml").replace("shell: bash", "shel: bash"), parseAction)).not.toEqual([]);
  });
});

describe("the action", () => {
  const action = parse(read("action.yml"));
  const { jobs } = parse(githubWorkflow({ spec: "activity-plan@1.2.3", registry: undefined }));
  const uses = (steps: readonly { uses?: string }[]): readonly string[] =>
    steps.flatMap((step) => step.uses ?? []);

  test("installs the version it stands beside", () => {
    expect(action.inputs.package.default).toBe(`activity-plan@${version}`);
  });

  test("does what the workflow of plan init does, with the same actions", () => {
    expect(uses(jobs.plans.steps)).toEqual(expect.arrayContaining([...uses(action.runs.steps)]));
    const commands = action.runs.steps.map(({ run = "" }: { run?: string }) => run).join("\n");
    expect(commands).toContain("--format pretty --format github --format sarif=out/plan-check.sarif");
    expect(commands).toContain("--out out");
    const kept = action.runs.steps.at(-1).with;
    expect({ ...kept, name: action.inputs.artifact.default }).toEqual(jobs.plans.steps.at(-1).with);
    expect(action.inputs.artifact.default).toMatch(/^[\w-]+$/u);
  });

  test("hands what a user gives to the shell as values, never as words of a command", () => {
    for (const { run = "" } of action.runs.steps) expect(run).not.toContain("${{");
    const release = parse(read(".github/workflows/release.yml"));
    for (const { steps } of Object.values(release.jobs) as { steps: { run?: string }[] }[])
      for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

/** What pre-commit asks of a manifest (pre-commit.com, “Creating new hooks”), as far as ours goes. */
const manifestOfHooks = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    required: ["id", "name", "entry", "language"],
    additionalProperties: false,
    properties: {
      id: { type: "string", pattern: "^[a-z-]+$" },
      name: { type: "string", minLength: 1 },
      description: { type: "string" },
      entry: { type: "string", minLength: 1 },
      language: { enum: ["node"] },
      files: { type: "string", format: "regex" },
      pass_filenames: { type: "boolean" },
    },
  },
};

test("the manifest of the hook has what pre-commit asks for", () => {
  const ajv = new Ajv({ formats: { regex: (text: string) => new RegExp(text).source.length > 0 } });
  const isManifest = ajv.compile(manifestOfHooks);
  const text = read(".pre-commit-hooks.yaml");
  expect(isManifest(parse(text))).toBe(true);
  expect(isManifest(parse(text.replace("  name:", "  nam:")))).toBe(false);
});

test("the hook of pre-commit is that of plan init", () => {
  const [hook] = parse(read(".pre-commit-hooks.yaml"));
  const [entry] = parse(preCommitEntry({ spec: "activity-plan@1.2.3", registry: undefined })).repos[0].hooks;
  const { description, ...rest } = hook;
  expect(description).toBeTruthy();
  expect({ ...rest, additional_dependencies: entry.additional_dependencies }).toEqual(entry);
});

describe("the image", () => {
  const dockerfile = read("Dockerfile");

  test("is sound", () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
    expect(validate(dockerfile.replace("WORKDIR /data", "WORKDIR")).length).toBeGreaterThan(0);
  });

  test("is made in two stages and run by nobody of rank", () => {
    expect(dockerfile.match(/^FROM /gmu)).toHaveLength(2);
    expect(dockerfile).toMatch(/^USER node$/mu);
    expect(dockerfile.indexOf("USER node")).toBeGreaterThan(dockerfile.lastIndexOf("RUN "));
  });

  test("has by its own list what the build and the package want", () => {
    const { files } = JSON.parse(read("package.json")) as { files: readonly string[] };
    const lets = read(".dockerignore")
      .split("\n")
      .flatMap((line) => /^!(.+)$/u.exec(line)?.[1] ?? []);
    expect(lets).toEqual(
      expect.arrayContaining([
        ...files.filter((file) => !/^!?dist/u.test(file)),
        "src",
        "scripts",
        "examples",
      ]),
    );
    for (const [, copied = ""] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gmu))
      for (const name of copied.split(" ").filter((each) => each !== ".")) expect(lets).toContain(name);
  });
});
