import { describe, expect, test } from "vitest";
import { granted, openStudio } from "./open-studio.ts";

const outing = `标题: 秋游活动方案
类型: 其他
活动目的: 亲近自然，学会合作。
活动地点: 人民公园
`;

const window = "甲";

describe("the plans of a folder", () => {
  test("are listed with what is wrong with them, what is open and whether they are printed", async () => {
    const { studio } = openStudio({
      "秋游.yaml": outing,
      "三年级/春游.yaml": "标题: 春游\n类型: 其他\n活动目的：甲\n活动地点: {待补: 问一下}\n",
      "读书.txt": "标题: 读书",
      "别的.yaml": "a: 1\n",
    });
    const plans = await studio.answers.plans({});
    expect(plans.map(({ path, title, printed }) => [path, title, printed])).toEqual([
      ["三年级/春游.yaml", "春游", "none"],
      ["秋游.yaml", "秋游活动方案", "none"],
    ]);
    expect(plans[0]?.errors).toBeGreaterThan(0);
    expect(plans[0]?.open).toBe(1);
    expect(plans[1]?.errors).toBe(0);
  });

  test("are printed where `plan render` prints them, and tell when they have changed since", async () => {
    const { studio, host } = openStudio({ "秋游.yaml": outing });
    const printed = await studio.answers.print({ path: "秋游.yaml", paper: "plan", format: "docx" });
    expect(printed.done).toBe(true);
    expect(printed.files.map(({ path }) => path)).toEqual(["秋游.docx"]);
    expect(new TextDecoder().decode(host.disk.get("/home/teacher/方案/秋游.docx")?.subarray(0, 2))).toBe(
      "PK",
    );
    expect((await studio.answers.plans({}))[0]?.printed).toBe("fresh");
    const again = await studio.answers.print({ path: "秋游.yaml", paper: "plan", format: "docx" });
    expect(again.told[0]).toContain("没有变化");
    host.disk.set("/home/teacher/方案/秋游.yaml", new TextEncoder().encode(`${outing}活动要求: 守时\n`));
    expect((await studio.answers.plans({}))[0]?.printed).toBe("stale");
  });

  test("are not printed over a document that somebody has changed", async () => {
    const { studio, host } = openStudio({ "秋游.yaml": outing, "秋游.docx": "别人的文件" });
    const printed = await studio.answers.print({ path: "秋游.yaml", paper: "plan", format: "docx" });
    expect(printed.done).toBe(false);
    expect(host.text("方案/秋游.docx")).toBe("别人的文件");
  });
});

describe("pages", () => {
  test("come with the outlines that the browser lacks, and places of the text on them", async () => {
    const { studio } = openStudio({ "秋游.yaml": outing });
    const asked = { path: "秋游.yaml", text: outing, paper: "plan", sheet: "", glyphs: 0 };
    const first = granted(await studio.answers.pages(asked));
    expect(first.pages).toHaveLength(1);
    expect(first.outlines.length).toBeGreaterThan(20);
    expect(first.pages[0]?.items.join("")).not.toMatch(
      /<(?:script|text|foreignObject|a)\b|on\w+=|javascript:/iu,
    );
    const placeOf = (said: string): unknown =>
      first.spots.find(({ start, end }) => outing.slice(start, end) === said);
    expect(placeOf("亲近自然，学会合作。")).toMatchObject({ page: 0 });
    expect(placeOf("活动地点")).toMatchObject({ page: 0 });
    const text = outing.replace("公园", "公园园");
    const next = granted(
      await studio.answers.pages({ ...asked, text, sheet: first.sheet, glyphs: first.outlines.length }),
    );
    expect(next.outlines).toEqual([]);
    expect(next.pages[0]?.digest).not.toBe(first.pages[0]?.digest);
    // A page that is shown already is not sent again, unless it would be drawn with other outlines.
    const shown = first.pages.map(({ digest }) => digest).join(" ");
    const again = granted(await studio.answers.pages({ ...asked, sheet: first.sheet, shown }));
    expect(again.pages.map(({ digest, items }) => [digest, items])).toEqual([[shown, []]]);
    const other = granted(await studio.answers.pages({ ...asked, sheet: "other", shown }));
    expect(other.pages[0]?.items).toEqual(first.pages[0]?.items);
  });

  test("are shown in another style and for another paper", async () => {
    const { studio } = openStudio({ "秋游.yaml": outing });
    const asked = { path: "秋游.yaml", text: outing, paper: "plan", sheet: "", glyphs: 0 };
    const own = granted(await studio.answers.pages(asked));
    const official = granted(await studio.answers.pages({ ...asked, style: "official" }));
    expect(official.pages[0]?.digest).not.toBe(own.pages[0]?.digest);
    expect(official.sheet).not.toBe(own.sheet);
    const vehicles = granted(await studio.answers.pages({ ...asked, paper: "vehicles" }));
    expect(vehicles.pages).toEqual([]);
    expect(vehicles.told).not.toBe("");
  });

  test("of a plan with mistakes show what could be read, and say that", async () => {
    const { studio } = openStudio({ "秋游.yaml": outing });
    const text = outing.replace("类型: 其他", "类型: 没有这种");
    const answer = granted(
      await studio.answers.pages({ path: "秋游.yaml", text, paper: "plan", sheet: "", glyphs: 0 }),
    );
    expect(answer.pages).toHaveLength(1);
    expect(answer.told).toContain("1 处错误");
  });
});

describe("files", () => {
  test("are saved as an editor does: with their mark and line ends, in one step", async () => {
    const { studio, host } = openStudio({ "秋游.yaml": `\ufeff${outing.replaceAll("\n", "\r\n")}` });
    const opened = granted(await studio.answers.open({ path: "秋游.yaml", window }));
    expect(opened.text).toBe(outing);
    const text = `${outing}活动要求: 守时\n`;
    const saved = await studio.answers.save({ path: "秋游.yaml", text, revision: opened.revision });
    expect(saved).toHaveProperty("revision");
    expect(host.text("方案/秋游.yaml")).toBe(text.replaceAll("\n", "\r\n"));
    expect(host.disk.get("/home/teacher/方案/秋游.yaml")?.[0]).toBe(0xef);
  });

  test("are never saved over a change made elsewhere: both are shown", async () => {
    const { studio, host } = openStudio({ "秋游.yaml": outing });
    const { revision } = granted(await studio.answers.open({ path: "秋游.yaml", window }));
    const theirs = `${outing}活动要求: 带水\n`;
    host.disk.set("/home/teacher/方案/秋游.yaml", new TextEncoder().encode(theirs));
    const saved = await studio.answers.save({ path: "秋游.yaml", text: outing, revision });
    expect(saved).toMatchObject({ theirs: { text: theirs } });
    expect(host.text("方案/秋游.yaml")).toBe(theirs);
    if (!("theirs" in saved)) throw new Error("no conflict");
    await studio.answers.save({ path: "秋游.yaml", text: outing, revision: saved.theirs.revision });
    expect(host.text("方案/秋游.yaml")).toBe(outing);
  });

  test("keep what was typed and not saved, until it is saved or dropped", async () => {
    const { studio, host, context } = openStudio({ "秋游.yaml": outing });
    const path = "秋游.yaml";
    const { revision } = granted(await studio.answers.open({ path, window }));
    const text = `${outing}活动要求: 守时\n`;
    await studio.answers.draft({ path, text, revision, window });
    expect(host.text("方案/秋游.yaml")).toBe(outing);
    const { createStudio } = await import("../../../src/cli/studio/studio.ts");
    const later = createStudio("/home/teacher/方案", context);
    const opened = granted(await later.answers.open({ path, window: "乙" }));
    expect(opened.draft).toEqual({ text, stale: false });
    expect((await later.answers.plans({}))[0]?.draft).toBe(true);
    host.disk.set("/home/teacher/方案/秋游.yaml", new TextEncoder().encode(`${outing}附则: 无\n`));
    expect(granted(await later.answers.open({ path, window: "乙" })).draft).toEqual({ text, stale: true });
    await later.answers.drop({ path });
    expect(granted(await later.answers.open({ path, window: "乙" })).draft).toBeUndefined();
  });

  test("belong to one window at a time; another takes them over and the first is told", async () => {
    const { studio } = openStudio({ "秋游.yaml": outing });
    const path = "秋游.yaml";
    const told: unknown[] = [];
    studio.windows.join("甲", (event) => told.push(event));
    const leave = studio.windows.join("乙", () => undefined);
    const { revision, elsewhere } = granted(await studio.answers.open({ path, window: "甲" }));
    expect(elsewhere).toBe(false);
    expect(granted(await studio.answers.open({ path, window: "乙" })).elsewhere).toBe(true);
    expect(granted(await studio.answers.open({ path, window: "乙", take: true })).elsewhere).toBe(false);
    expect(told).toEqual([{ event: "taken", path, window: "乙" }]);
    expect(await studio.answers.draft({ path, text: "", revision, window: "甲" })).toEqual({ kept: false });
    leave();
    expect(granted(await studio.answers.open({ path, window: "甲" })).elsewhere).toBe(false);
  });

  test("outside the folder cannot be opened, saved or printed by any path", async () => {
    const { studio, host } = openStudio({ "秋游.yaml": outing });
    host.disk.set("/home/teacher/秘密.yaml", new TextEncoder().encode(outing));
    for (const path of [
      "../秘密.yaml",
      "a/../../秘密.yaml",
      "/home/teacher/秘密.yaml",
      "..\\秘密.yaml",
      "C:\\秘密.yaml",
      "秘密.yaml\0.yaml",
      "秋游.docx",
      "plan.config.yaml",
      ".",
      "",
    ]) {
      await expect(studio.answers.open({ path, window }), path).rejects.toThrow("这个文件夹");
      await expect(studio.answers.save({ path, text: "", revision: "" }), path).rejects.toThrow("这个文件夹");
      await expect(studio.answers.print({ path, paper: "plan", format: "docx" }), path).rejects.toThrow(
        "这个文件夹",
      );
      await expect(studio.answers.check({ path, text: "" }), path).rejects.toThrow("这个文件夹");
    }
  });

  test("outside the folder are not shown by a plan that names them", async () => {
    const { readFileSync } = await import("node:fs");
    const picture = readFileSync("examples/图片/研学路线.png");
    const text = `${outing}图片: ../路线.png\n`;
    const { studio, host } = openStudio({ "秋游.yaml": text });
    host.disk.set("/home/teacher/路线.png", picture);
    const answer = granted(
      await studio.answers.pages({ path: "秋游.yaml", text, paper: "plan", sheet: "", glyphs: 0 }),
    );
    expect(JSON.stringify(answer)).not.toContain("data:image");
    host.disk.set("/home/teacher/方案/路线.png", picture);
    studio.refresh(["/home/teacher/方案/路线.png"]);
    const inside = text.replace("../", "");
    const shown = await studio.answers.pages({
      path: "秋游.yaml",
      text: inside,
      paper: "plan",
      sheet: "",
      glyphs: 0,
    });
    expect(JSON.stringify(shown)).toContain("data:image");
  });
});

describe("what a plan may hold", () => {
  test("comes as data alone, were it HTML", async () => {
    const evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const text = `标题: ${evil}\n类型: 其他\n活动目的: "${evil.replaceAll('"', "'")}"\n活动地点: "]]></svg><svg onload=alert(1)>"\n`;
    const { studio } = openStudio({ "坏.yaml": text });
    const answer = granted(
      await studio.answers.pages({ path: "坏.yaml", text, paper: "plan", sheet: "", glyphs: 0 }),
    );
    for (const { items } of answer.pages) expect(items.join("")).not.toMatch(/script|onerror|onload|<img/u);
    expect(answer.pages.length).toBeGreaterThan(0);
  });
});

describe("a new plan", () => {
  test("is made of answers, and what will not do is told beside its question", async () => {
    const { studio, host } = openStudio({ "秋游.yaml": outing });
    const answers = { kind: "研学", title: "", date: "", place: "科技馆", unit: "第三小学", people: "" };
    expect(await studio.answers.create({ ...answers, date: "2026-02-30", people: "很多" })).toMatchObject({
      complaints: { date: expect.stringContaining("2026-02-30"), people: expect.stringContaining("很多") },
    });
    const created = await studio.answers.create({ ...answers, date: "2026-10-23" });
    if (!("path" in created)) throw new Error("not created");
    expect(host.text(`方案/${created.path}`)).toContain("科技馆");
    expect(
      await studio.answers.create({ ...answers, title: created.path.replace(".yaml", "") }),
    ).toMatchObject({
      complaints: { title: expect.stringContaining("已经有") },
    });
  });

  test("is made of a file that is handed over, whatever its name says of folders", async () => {
    const { studio, host } = openStudio({ "秋游.yaml": outing });
    const base64 = Buffer.from("春游活动方案\n一、活动目的\n亲近自然。\n二、活动地点\n人民公园\n").toString(
      "base64",
    );
    const imported = await studio.answers.import({ name: "../../春游.txt", base64 });
    expect(imported).toMatchObject({ path: "春游.yaml" });
    expect(host.text("方案/春游.yaml")).toContain("活动目的: 亲近自然。");
    expect(await studio.answers.import({ name: "春游.txt", base64 })).toHaveProperty("refused");
  });
});

describe("this year's plan of last year's", () => {
  const last = "标题: 青溪小学第十届读书节方案\n活动时间: 2027-04-01\n活动地点: 操场 # 留着\n";

  test("moves to its day, leaves the old one alone, and says what was changed", async () => {
    const { studio, host } = openStudio({ "去年.yaml": last });
    const made = granted(await studio.answers.repeat({ path: "去年.yaml", date: "2028-04-06", was: "" }));
    expect(made.path).toBe("青溪小学第十一届读书节方案.yaml");
    expect(host.text(`方案/${made.path}`)).toContain("活动时间: 2028-04-06\n活动地点: 操场 # 留着");
    expect(made.told.join("\n")).toContain("第十届 → 第十一届");
    // The page has opened it by then; nobody here has a terminal.
    expect(made.told.join("\n")).not.toMatch(/接下来|plan check/u);
    expect(host.text("方案/去年.yaml")).toBe(last);
  });

  test("is refused in a sentence where a day does not do, or the old plan says none", async () => {
    const { studio } = openStudio({ "去年.yaml": last, "无日子.yaml": "标题: 秋游方案\n活动地点: 公园\n" });
    const none = await studio.answers.repeat({ path: "去年.yaml", date: "明年春天", was: "" });
    expect(none).toMatchObject({ refused: expect.stringContaining("明年春天") });
    const open = await studio.answers.repeat({ path: "无日子.yaml", date: "2028-04-06", was: "" });
    expect(open).toMatchObject({ refused: expect.stringContaining("没有写明") });
    const said = await studio.answers.repeat({ path: "无日子.yaml", date: "2028-04-06", was: "2027-04-01" });
    expect(said).toHaveProperty("path");
    await expect(
      studio.answers.repeat({ path: "../外面.yaml", date: "2028-04-06", was: "" }),
    ).rejects.toThrow();
  });
});

describe("findings", () => {
  test("are mended all at once, and each by its own fix", async () => {
    const text = "标题: 秋游\n类型: 其他\n活动目的：亲近自然\n活动地点：公园\n";
    const { studio } = openStudio({ "秋游.yaml": text });
    const { findings } = granted(await studio.answers.check({ path: "秋游.yaml", text }));
    expect(findings.map(({ code }) => code)).toContain("yaml/full-width-colon");
    expect(findings.find(({ code }) => code === "yaml/full-width-colon")?.fix).toBeDefined();
    const fixed = granted(await studio.answers.fix({ path: "秋游.yaml", text }));
    expect(fixed.text).toBe(text.replaceAll("：", ": "));
    expect(fixed.mended).toBeGreaterThan(0);
  });
});
