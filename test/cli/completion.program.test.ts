import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { runPlan } from "./run-plan.ts";

/** What bash offers for a line whose last word is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await runPlan(["completion", "bash"]);
  const line = words.map((word) => `'${word}'`).join(" ");
  const script = `${out}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _plan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const found = execFileSync("bash", ["-c", script], { encoding: "utf8", cwd: "examples" });
  return found.split("\n").filter((each) => each !== "");
}

describe("bash", () => {
  test("offers commands, options, values and files", async () => {
    expect(await offered("plan", "ch")).toEqual(["check"]);
    expect(await offered("plan", "render", "--dos")).toEqual(["--dossier"]);
    expect(await offered("plan", "render", "--style", "学校")).toEqual(["学校甲", "学校乙"]);
    expect(await offered("plan", "template", "n")).toEqual(["new"]);
    expect(await offered("plan", "check", "秋季")).toEqual(["秋季研学.yaml"]);
    expect(await offered("plan", "completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
  });
});
