import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contents, follow, here, leavesToCi, run, runners, schoolFolder } from "./runner.ts";

// The command as it is built, under every version of Node that it promises to run on.

const check = ["check", "读书节.yaml", "消防演练.yaml", "--format", "json"];

/** What is printed of which plans. Pictures of pages take as long as all else, so one plan is drawn. */
const formatsOf = { "*.yaml": "docx,pdf,html,txt,svg", "读书节.yaml": "docx,pdf,html,txt,svg,png" } as const;
type Plans = keyof typeof formatsOf;

const render = (plans: Plans): readonly string[] => [
  "render",
  plans,
  "--format",
  formatsOf[plans],
  "--width",
  "400",
];

let folder = "";
let expected: Readonly<Record<Plans, Readonly<Record<string, string>>>>;
let found = "";

beforeAll(() => {
  folder = schoolFolder();
  const printed = (plans: Plans, out: string, files: number): Readonly<Record<string, string>> => {
    run(here, folder, [...render(plans), "--out", out]);
    const made = contents(join(folder, out));
    expect(Object.keys(made)).toHaveLength(files);
    return made;
  };
  expected = { "*.yaml": printed("*.yaml", "这里", 15), "读书节.yaml": printed("读书节.yaml", "这份", 6) };
  found = run(here, folder, check).said;
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

describe.each(runners("linux"))("$name", (runner) => {
  test("finds and prints the same while compiled code is kept, and then with it", () => {
    // What is left behind by the first round is what the second begins with.
    for (const [round, plans] of [
      [1, "*.yaml"],
      [2, "读书节.yaml"],
    ] as const) {
      const out = `出${round} ${runner.name}`;
      expect(run(runner, folder, check).said, `round ${round}`).toBe(found);
      const { code, said } = run(runner, folder, [...render(plans), "--out", out, "--rebuild"]);
      expect(code, said).toBe(0);
      expect(contents(join(folder, out))).toEqual(expected[plans]);
    }
  });

  test("finds and prints the same where no compiled code is kept, with several threads", () => {
    const environment = { PLAN_CODE_CACHE: "off" };
    const out = `三 ${runner.name}`;
    expect(run(runner, folder, check, environment).said).toBe(found);
    const words = [...render("*.yaml"), "--out", out, "--jobs", "3"];
    const { code, said } = run(runner, folder, words, environment);
    expect(code, said).toBe(0);
    expect(contents(join(folder, out))).toEqual(expected["*.yaml"]);
  });

  test("mends a plan", () => {
    const file = join(folder, `${runner.name}.yml`);
    writeFileSync(file, "标题：秋游方案\r\n活动地点: 植物园\r\n");
    run(runner, folder, ["check", `${runner.name}.yml`, "--fix"]);
    expect(readFileSync(file, "utf8")).toBe("标题: 秋游方案\r\n活动地点: 植物园\r\n");
  });

  test("watches a plan until Ctrl-C", async () => {
    const name = `看-${runner.name}`;
    const file = join(folder, `${name}.yml`);
    const text = (title: string): string => `标题: ${title}\n活动目的: 亲近自然。\n活动地点: 公园\n`;
    writeFileSync(file, text("秋游方案"));
    let changed = false;
    const words = ["render", `${name}.yml`, "--watch", "--format", "txt", "--out", name];
    const { code } = await follow(runner, folder, words, (said, stop) => {
      if (!changed && said.includes("按 Ctrl-C 结束")) {
        changed = true;
        writeFileSync(file, text("春游方案"));
      } else if (changed && said.split("按 Ctrl-C 结束")[1]?.includes("已写出")) stop();
    });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, name, `${name}.txt`), "utf8")).toContain("春游方案");
  });
});

if (leavesToCi("linux"))
  test("a machine without these versions leaves them to CI", () => {
    expect(process.env.CI).toBeUndefined();
  });
