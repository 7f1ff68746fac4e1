import { describe, expect, test } from "vitest";
import { commandEntries } from "../../src/cli/entries/entries.ts";
import { runPlan } from "./run-plan.ts";

describe.each(["bash", "zsh", "fish", "powershell"])("the completion of %s", (shell) => {
  test("has every command and every long option", async () => {
    const { code, out, err } = await runPlan(["completion", shell]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const [name, { options }] of Object.entries(commandEntries)) {
      expect(out).toContain(name);
      for (const { flags } of options) {
        const long = /--([\w-]+)/u.exec(flags)?.[1] ?? "";
        expect(out).toContain(shell === "fish" ? `-l ${long} ` : `--${long}`);
      }
    }
    expect(out).toContain("学校甲");
  });

  test("speaks the language asked for", async () => {
    const { out } = await runPlan(["completion", shell, "--lang", "en"]);
    if (shell !== "bash") expect(out).toContain("overwrite the file if it exists");
    expect(out).not.toContain("undefined");
  });
});

test("a shell that is unknown or not named is told with those that are known", async () => {
  for (const words of [["completion"], ["completion", "cmd"]]) {
    const { code, err } = await runPlan(words);
    expect(code).toBe(2);
    expect(err).toContain("powershell");
  }
});
