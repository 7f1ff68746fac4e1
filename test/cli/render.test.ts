import { describe, expect, test } from "vitest";
import type { Press } from "../../src/cli/stages.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostic/diagnostic.ts";
import { missingCharacter } from "../../src/font/problems.ts";
import { createSource } from "../../src/source/source.ts";
import { createMemoryHost } from "./memory-host.ts";
import { planTitled, runOn, runPlan } from "./run-plan.ts";

const files = { "秋游.yaml": planTitled("秋游方案") };

describe("plan render", () => {
  test("writes both documents beside the plan and says so", async () => {
    const { code, out, err, host } = await runPlan(["render", "秋游.yaml"], { files });
    expect({ code, out, err }).toEqual({ code: 0, out: "已写出 秋游.docx\n已写出 秋游.pdf\n", err: "" });
    expect(host.text("秋游.docx")).toBe("made by plan|docx|秋游方案|2000-01-01|standard\n秋游方案\n");
  });

  test("writes the formats asked for, into a folder that it makes", async () => {
    const { out, host } = await runPlan(["render", "秋游.yaml", "--format", "PDF", "--out", "打印/十月"], {
      files,
    });
    expect(out).toBe("已写出 打印/十月/秋游.pdf\n");
    expect(host.text("打印/十月/秋游.docx")).toBeUndefined();
    expect((await runPlan(["render", "--format", "pdf，word"], { files })).out).toBe(
      "已写出 秋游.docx\n已写出 秋游.pdf\n",
    );
  });

  test("sums up where there are several plans", async () => {
    const { out } = await runPlan(["render", "--format", "pdf"], {
      files: { ...files, "春游.yaml": planTitled("春游方案") },
    });
    expect(out).toBe("已写出 春游.pdf\n已写出 秋游.pdf\n共排版 2 份方案，写出 2 个文件\n");
  });

  test("a plan with errors stops, the others do not", async () => {
    const { code, out, err, host } = await runPlan(["render"], {
      files: { ...files, "春游.yaml": "标题: 春日方案\nzzz: 公园\n" },
    });
    expect(code).toBe(1);
    expect(out).toBe("已写出 秋游.docx\n已写出 秋游.pdf\n共排版 1 份方案，写出 2 个文件；1 份没有排版\n");
    expect(err).toContain("春游.yaml:2:1  错误  ");
    expect(err).toContain("错误  有错误，没有排版：春游.yaml\n提示  照上面的提示改好，再运行一次\n");
    expect(host.text("春游.pdf")).toBeUndefined();
  });

  test("what is understood and wrong is printed as a draft, and refused by --final", async () => {
    const wrong = { "秋游.yaml": planTitled("秋游方案", "活动时间: 2026年10月16日（星期四）\n") };
    const draft = await runPlan(["render"], { files: wrong });
    expect({ code: draft.code, err: draft.err }).toEqual({
      code: 0,
      err: "检查时还有 1 个错误，运行 plan check 查看\n",
    });
    const final = await runPlan(["render", "--final"], { files: wrong });
    expect({ code: final.code, out: final.out }).toEqual({ code: 1, out: "" });
    expect(final.err).toContain("date/weekday-mismatch");
  });

  test("a text is known again after a run in which another format could not be written", async () => {
    const [bytes, changed] = ["一", "二"].map((text) => new TextEncoder().encode(text)) as [
      Uint8Array,
      Uint8Array,
    ];
    const missing = { character: "x", codePoint: "U+0078", kind: "other" } as const;
    const error = diagnose(
      missingCharacter,
      createSource("秋游.yaml", "标题: x\n"),
      { start: 4, end: 5 },
      missing,
    );
    const printed = (text: Uint8Array, ...diagnostics: Diagnostic[]): Partial<Press> => ({
      origin: () => "foreign",
      print: async () => ({
        files: [{ paper: "plan", format: "txt", bytes: text }],
        leftOut: [],
        diagnostics,
      }),
    });
    const words = ["render", "秋游.yaml", "--format", "txt,pdf"];
    const { code, host } = await runPlan(words, { files }, printed(bytes, error));
    expect(code).toBe(1);
    expect((await runOn(host, words, printed(bytes, error))).code).toBe(1);
    expect(await runOn(host, words, printed(changed))).toMatchObject({
      code: 0,
      out: "已写出 秋游.txt\n",
      err: "",
    });
  });

  test("the findings are counted as plan check counts them: many alike are one", async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `  - xx班第${at + 1}组,听指挥\n`).join("");
    const many = { "秋游.yaml": planTitled("秋游方案", `注意事项:\n${rows}`) };
    const counted = (text: string): string | undefined => /\d+ 个警告/u.exec(text)?.[0];
    const checked = await runPlan(["check"], { files: many });
    const rendered = await runPlan(["render"], { files: many });
    expect(counted(checked.out)).toBe("2 个警告");
    expect(counted(rendered.err)).toBe("2 个警告");
    const broken = { "秋游.yaml": `${many["秋游.yaml"]}校外：否\n盖章：否\n附注：略\n` };
    const [told, stopped] = [
      await runPlan(["check"], { files: broken }),
      await runPlan(["render"], { files: broken }),
    ];
    expect([counted(told.out), counted(stopped.err)]).toEqual(["2 个警告", "2 个警告"]);
    expect(/\d+ 个错误/u.exec(told.out)?.[0]).toBe("1 个错误");
    expect(stopped.err).toContain("\n1 个错误\n");
  });

  test("what is still missing is printed, and refused by --final", async () => {
    const open = { "秋游.yaml": planTitled("秋游方案", "活动时间:\n  待补: 哪一天\n") };
    const draft = await runPlan(["render"], { files: open });
    expect(draft.code).toBe(0);
    expect(draft.err).toBe("检查时还有 1 条提醒，运行 plan check 查看\n");
    const final = await runPlan(["render", "--final"], { files: open });
    expect(final.code).toBe(1);
    expect(final.out).toBe("");
    expect(final.err).toContain("还有待补的内容：哪一天");
    expect(final.err).toContain("提示  定稿要求没有错误，待补的内容也都补上");
  });

  test("two plans that would be the same file are refused before anything is written", async () => {
    const { code, out, err, host } = await runPlan(["render", "甲", "--out", "打印"], {
      files: {
        "甲/秋游.yaml": planTitled("秋游方案"),
        "甲/秋游.yml": planTitled("秋游方案"),
        "甲/春游.yaml": planTitled("春游方案"),
      },
    });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toBe(
      "错误  甲/秋游.yaml、甲/秋游.yml 会写成同一个文件 打印/秋游.docx，什么也没有写\n提示  给其中一份改名，或分几次运行，用 --out 放进不同的文件夹\n",
    );
    expect([...host.disk.keys()].filter((file) => /\.(docx|pdf)$/.test(file))).toEqual([]);
  });

  describe("--out keeps the folders of the plans", () => {
    const world = {
      files: {
        "甲/秋游.yaml": planTitled("秋游方案"),
        "乙/秋游.yaml": planTitled("秋游方案"),
        "乙/三年级/秋游.yaml": planTitled("秋游方案"),
      },
    };
    test.each<[string, readonly string[], readonly string[]]>([
      ["of the whole folder", [], ["乙/三年级/秋游", "乙/秋游", "甲/秋游"]],
      ["of two of them", ["乙", "甲"], ["乙/三年级/秋游", "乙/秋游", "甲/秋游"]],
      ["of one", ["乙"], ["三年级/秋游", "秋游"]],
      ["named with their full path", ["/home/teacher/乙"], ["三年级/秋游", "秋游"]],
      ["a plan by itself", ["乙/三年级/秋游.yaml"], ["秋游"]],
      ["two plans", ["乙/三年级/秋游.yaml", "甲/秋游.yaml"], ["乙/三年级/秋游", "甲/秋游"]],
      ["two plans in one line", ["乙/秋游.yaml", "乙/三年级/秋游.yaml"], ["秋游", "三年级/秋游"]],
      ["a pattern", ["乙/**/*.yaml"], ["三年级/秋游", "秋游"]],
    ])("%s", async (_, args, expected) => {
      const { code, out } = await runPlan(["render", ...args, "--format", "pdf", "--out", "../印"], world);
      expect(code).toBe(0);
      const written = [...out.matchAll(/已写出 (.*)\.pdf/gu)].map(([, file]) => file);
      expect(written).toEqual(expected.map((file) => `/home/印/${file}`));
    });

    test("and so does the folder of a configuration, below that one", async () => {
      const files = {
        "区/plan.config.yaml": "输出: {文件夹: 打印, 格式: pdf}\n",
        "区/甲/plan.config.yaml": "继承: ../plan.config.yaml\n",
        "区/甲/秋游.yaml": planTitled("秋游方案"),
        "区/乙/秋游.yaml": planTitled("秋游方案"),
      };
      const { out } = await runPlan(["render", "区"], { files });
      expect(out).toContain("已写出 区/打印/乙/秋游.pdf\n已写出 区/打印/甲/秋游.pdf\n");
    });
  });

  test("names that differ only by case are the same file elsewhere, and are refused too", async () => {
    const { code } = await runPlan(["render", "Plan.yaml", "plan.yaml"], {
      files: { "Plan.yaml": planTitled("秋游方案"), "plan.yaml": planTitled("春游方案") },
    });
    expect(code).toBe(2);
  });

  test("a file that is no plan does not stand in the way of one", async () => {
    const { code, err } = await runPlan(["render", "甲", "乙", "--out", "打印"], {
      files: { "甲/秋游.yaml": planTitled("秋游方案"), "乙/秋游.yaml": "版心: 156mm\n" },
    });
    expect(code).toBe(0);
    expect(err).toBe("1 个文件不是方案，已略过\n");
  });

  test("--style goes before the plan's own", async () => {
    const own = { "秋游.yaml": planTitled("秋游方案", "版式: 公文\n") };
    expect((await runPlan(["render"], { files: own })).host.text("秋游.pdf")).toContain("|公文\n");
    expect((await runPlan(["render", "--style", "通用"], { files: own })).host.text("秋游.pdf")).toContain(
      "|通用\n",
    );
  });
});

describe("the date in a document", () => {
  test("is the day of the signature, so that the same plan gives the same bytes", async () => {
    const signed = { "秋游.yaml": planTitled("秋游方案", "落款: {单位: 第三小学, 日期: 2026-10-12}\n") };
    expect((await runPlan(["render"], { files: signed })).host.text("秋游.pdf")).toContain("|2026-10-12|");
  });

  test("is SOURCE_DATE_EPOCH where that is set", async () => {
    const environment = { SOURCE_DATE_EPOCH: "1767225600" };
    expect((await runPlan(["render"], { files, environment })).host.text("秋游.pdf")).toContain(
      "|2026-01-01|",
    );
  });
});

describe("documents that are there already", () => {
  test("are rewritten where they are as plan made them", async () => {
    const host = createMemoryHost({ files });
    await runOn(host, ["render"]);
    host.disk.set("/home/teacher/秋游.yaml", new TextEncoder().encode(planTitled("秋游活动方案")));
    const { code, out } = await runOn(host, ["render"]);
    expect({ code, out }).toEqual({ code: 0, out: "已写出 秋游.docx\n已写出 秋游.pdf\n" });
    expect(host.text("秋游.docx")).toContain("秋游活动方案");
  });

  test("are left alone where somebody else made them; nothing of the plan is written", async () => {
    const { code, out, err, host } = await runPlan(["render"], {
      files: { ...files, "秋游.docx": "李老师的方案" },
    });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toBe(
      "错误  秋游.docx 不是 plan 写的，没有覆盖\n提示  加上 --force 覆盖它（原来的留一份备份），或用 --out 写到别的文件夹，或先把它改名\n",
    );
    expect(host.text("秋游.docx")).toBe("李老师的方案");
    expect(host.text("秋游.pdf")).toBeUndefined();
  });

  test("are left alone where somebody has changed their text", async () => {
    const changed = "made by plan|docx|秋游方案|2000-01-01|standard\n秋游方案（李老师改）\n";
    const { code, err, host } = await runPlan(["render"], { files: { ...files, "秋游.docx": changed } });
    expect(code).toBe(3);
    expect(err).toContain("错误  秋游.docx 被人改过，没有覆盖\n");
    expect(host.text("秋游.docx")).toBe(changed);
  });

  test("are overwritten by --force, with a backup that never takes an earlier one's place", async () => {
    const { code, out, host } = await runPlan(["render", "--force"], {
      files: { ...files, "秋游.docx": "李老师的方案", "秋游.bak.docx": "去年的方案" },
    });
    expect(code).toBe(0);
    expect(out).toBe("原来的 秋游.docx 已备份为 秋游.bak2.docx\n已写出 秋游.docx\n已写出 秋游.pdf\n");
    expect(host.text("秋游.bak.docx")).toBe("去年的方案");
    expect(host.text("秋游.bak2.docx")).toBe("李老师的方案");
  });

  test("that Word holds open on Windows are said to be so, and the other plans are rendered", async () => {
    const { code, out, err } = await runPlan(["render"], {
      platform: "win32",
      files: { ...files, "春游.yaml": planTitled("春游方案") },
      refusals: [{ action: "write", path: "春游.docx", code: "EPERM" }],
    });
    expect(code).toBe(3);
    expect(err).toBe("错误  写不了 春游.docx：文件正在 Word 或 WPS 中打开，请先关闭\n");
    expect(out).toBe("已写出 秋游.docx\n已写出 秋游.pdf\n共排版 1 份方案，写出 2 个文件；1 份没有排版\n");
  });

  test("that WPS lets nobody even read are said to be open too", async () => {
    const { code, err } = await runPlan(["render"], {
      platform: "win32",
      files: { ...files, "秋游.docx": "李老师的方案" },
      refusals: [{ action: "read", path: "秋游.docx", code: "EBUSY" }],
    });
    expect(code).toBe(3);
    expect(err).toBe("错误  读不了 秋游.docx：文件正在 Word 或 WPS 中打开，请先关闭\n");
  });

  test.each([
    ["ENOSPC", "磁盘已满，请先腾出空间"],
    ["EROFS", "这里是只读的，请用 --out 换一个文件夹"],
    ["EPERM", "系统不允许，请检查文件是否只读，或换一个文件夹"],
    ["EWHATEVER", "系统没有答应（EWHATEVER）"],
  ])("a refusal by the machine is told: %s", async (code, reason) => {
    const refusals = [{ action: "write" as const, path: "秋游.docx", code }];
    const ran = await runPlan(["render"], { files, refusals });
    expect(ran.code).toBe(3);
    expect(ran.err).toBe(`错误  写不了 秋游.docx：${reason}\n`);
  });
});
