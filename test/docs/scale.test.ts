import { readFileSync } from "node:fs";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { mergeFormats } from "../../src/report/merge.ts";

describe("the files of docs/scale", () => {
  test("GitHub's own reader takes the workflow, and it runs every part of the shards", () => {
    const content = readFileSync("docs/scale/plans-matrix.yml", "utf8");
    const { context } = parseWorkflow({ name: "plans-matrix.yml", content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    const { jobs } = parse(content);
    const { shard } = jobs.plans.strategy.matrix;
    expect(shard).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const commands = [...jobs.plans.steps, ...jobs.report.steps].flatMap(({ run }) => run ?? []).join("\n");
    expect(commands.match(/--shard \$\{\{ matrix\.shard \}\}\/8/gu)).toHaveLength(2);
    expect(commands.match(/report merge .* --shards 8 /gu)).toHaveLength(2);
    expect(jobs.report.needs).toBe("plans");
  });

  test("the Kubernetes job counts its shards from one", () => {
    const job = parse(readFileSync("docs/scale/plans-job.yml", "utf8"));
    expect(job).toMatchObject({ apiVersion: "batch/v1", kind: "Job", spec: { completionMode: "Indexed" } });
    const [container] = job.spec.template.spec.containers;
    expect(container.args[0]).toContain(`$((JOB_COMPLETION_INDEX + 1))/${job.spec.completions}`);
    expect(job.spec.template.spec.restartPolicy).toBe("Never");
  });

  test.each(["docs/scale.md", "docs/scale.zh-CN.md"])("%s names files that are there", (page) => {
    const text = readFileSync(page, "utf8");
    for (const [, file = ""] of text.matchAll(/\]\((scale[^)]*)\)/gu)) {
      expect(readFileSync(`docs/${file}`, "utf8")).not.toBe("");
    }
    for (const format of mergeFormats) expect(text.toLowerCase()).toContain(format);
  });
});
