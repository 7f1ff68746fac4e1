import { execFileSync, spawnSync } from "node:child_process";
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

/** What fish offers for a line that is being typed. */
async function offeredByFish(line: string): Promise<readonly string[]> {
  const { out } = await runPlan(["completion", "fish"]);
  const script = `${out}\ncomplete -C '${line}'`;
  const found = execFileSync("fish", ["--no-config", "-c", script], { encoding: "utf8", cwd: "examples" });
  return found.split("\n").flatMap((each) => (each === "" ? [] : [each.split("\t")[0] ?? ""]));
}

/** No machine need have fish; where it is, its completion is tried. */
const hasFish: boolean = spawnSync("fish", ["--version"], { stdio: "ignore" }).error === undefined;
if (!hasFish) console.warn("fish is not installed: its completion is not tried");

describe.runIf(hasFish)("fish", () => {
  test("offers commands, options, values and files", async () => {
    expect(await offeredByFish("plan ch")).toEqual(["check"]);
    expect(await offeredByFish("plan render --dos")).toEqual(["--dossier"]);
    expect(await offeredByFish("plan render --style 学校")).toEqual(["学校乙", "学校甲"]);
    expect(await offeredByFish("plan template n")).toEqual(["new"]);
    expect(await offeredByFish("plan check 秋季")).toEqual(["秋季研学.yaml"]);
    expect(await offeredByFish("plan completion ")).toEqual(["bash", "fish", "powershell", "zsh"]);
    expect(await offeredByFish("plan render --format i")).toEqual([]);
    expect(await offeredByFish("plan calendar --format i")).toEqual(["ics"]);
  });
});

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
