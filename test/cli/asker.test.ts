import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { createAsker } from "../../src/cli/host/asker.ts";

/** A terminal in memory that types some keys, each a moment after the one before. */
function terminal(keys: readonly string[]): { input: PassThrough; output: PassThrough; shown: () => string } {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let shown = "";
  output.on("data", (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const type = (at: number): void => {
    if (at < keys.length) setTimeout(() => type(at + 1), 5);
    input.write(keys[at] ?? "");
  };
  setTimeout(() => type(0), 5);
  return { input, output, shown: () => shown };
}

const anything = { placeholder: "还没定就直接按回车", otherwise: "", check: () => undefined };

describe("the prompts", () => {
  test("take a typed line", async () => {
    const screen = terminal(["人", "民", "公园", "\r"]);
    expect(await createAsker(screen).ask("活动地点？", anything)).toBe("人民公园");
    expect(screen.shown()).toContain("活动地点？");
  });

  test("take Enter alone for no answer", async () => {
    expect(await createAsker(terminal(["\r"])).ask("活动地点？", anything)).toBe("");
  });

  test("take what is offered for Enter alone", async () => {
    const screen = terminal(["\r"]);
    const options = { ...anything, otherwise: "秋季研学活动方案" };
    expect(await createAsker(screen).ask("方案的标题？", options)).toBe("秋季研学活动方案");
    expect(screen.shown()).toContain("秋季研学活动方案");
  });

  test("say what is wrong with an answer", async () => {
    const screen = terminal(["x", "\r", "\u007f", "9", "\r"]);
    const check = (answer: string): string | undefined => (answer === "x" ? "请写人数" : undefined);
    expect(await createAsker(screen).ask("多少人？", { placeholder: "", otherwise: "", check })).toBe("9");
    expect(screen.shown()).toContain("请写人数");
  });

  test("take a choice by the arrow keys", async () => {
    const choices = ["研学", "运动会", "家长会"].map((name) => ({ value: name, label: name }));
    expect(await createAsker(terminal(["\u001b[B", "\r"])).choose("哪一类？", choices)).toBe("运动会");
  });

  test.each([
    ["Ctrl+C", "\u0003"],
    ["Esc", "\u001b"],
  ])("are broken off by %s", async (_name, key) => {
    expect(await createAsker(terminal([key])).ask("活动地点？", anything)).toBeUndefined();
    expect(
      await createAsker(terminal([key])).choose("哪一类？", [{ value: "研学", label: "研学" }]),
    ).toBeUndefined();
  });
});
