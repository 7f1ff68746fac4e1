import { execFile, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writePlans } from "../../../bench/plans.ts";
import { buildCommand } from "../../../scripts/bundle.ts";

/** So many plans, each fifth of them broken: one in each third. */
const count = 15;

let folder = "";
let work = "";
/** What one thread makes of all plans. */
let whole: Ended;
let documents: ReadonlyMap<string, string>;

/** A package as it is installed, in a folder whose name has spaces and Chinese in it. */
beforeAll(async () => {
  mkdirSync("build", { recursive: true });
  folder = mkdtempSync(join("build", "成批 test-"));
  work = join(folder, "全 区");
  for (const name of ["bin", "schemas", "package.json"])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), "templates"), join(folder, "templates"));
  await buildCommand(join(folder, "dist"));
  symlinkSync(join(process.cwd(), "build", "fonts"), join(folder, "dist", "fonts"));
  writePlans(join(work, "方案"), count, 5);
  whole = await plan(["render", "方案", "--out", "整", "--jobs", "1"], "记整");
  documents = contents("整");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

const program = join("..", "bin", "plan.js");

function environment(cache: string): NodeJS.ProcessEnv {
  return { ...process.env, NO_COLOR: "1", PLAN_LANG: "", PLAN_CACHE: cache };
}

function plan(words: readonly string[], cache = "记"): Promise<Ended> {
  return new Promise((done) => {
    const options = { cwd: work, env: environment(cache), maxBuffer: 1 << 26 };
    execFile(process.execPath, [program, ...words], options, (error, out, err) =>
      done({ code: error?.code ?? 0, out, err }),
    );
  });
}

/** Starts a run and sends it a signal as soon as it has written a document. */
function interrupted(words: readonly string[], signal: NodeJS.Signals, cache: string): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...words], { cwd: work, env: environment(cache) });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    if (!out.includes("已写出")) child.kill(signal);
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}

function contents(out: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(work, out)).sort();
  return new Map(names.map((name) => [name, readFileSync(join(work, out, name)).toString("base64")]));
}

describe("a batch in real processes", () => {
  test("writes the same bytes and says the same with one thread and with several", async () => {
    const { code, out, err } = await plan(["render", "方案", "--out", "三", "--jobs", "3"], "记三");
    expect([whole.code, code]).toEqual([1, 1]);
    expect(contents("三")).toEqual(documents);
    const same = (text: string): string => text.replaceAll("三/", "整/").replace(/；用时 .* 秒/u, "");
    expect(same(out)).toBe(same(whole.out));
    expect(same(err)).toBe(same(whole.err));
    const done = documents.size / 2;
    expect(out).toContain(`共排版 ${done} 份方案，写出 ${done * 2} 个文件；${count - done} 份没有排版`);
    const again = await plan(["render", "方案", "--out", "三"], "记三");
    expect(again.out).toContain(`${done} 份没有变化，已跳过；${count - done} 份没有排版`);
  });

  test("can be cut into shards whose documents are those of the whole", async () => {
    const codes: Ended["code"][] = [];
    for (const part of [1, 2, 3]) {
      const { code } = await plan(["render", "方案", "--out", "分", "--shard", `${part}/3`], "记分");
      codes.push(code);
    }
    // What is wrong in the second third is in what a plan says: it can be printed.
    expect(codes).toEqual([1, 0, 1]);
    expect(contents("分")).toEqual(documents);
  });

  test.each([
    ["json", "json"],
    ["sarif", "sarif"],
    ["junit", "xml"],
  ])(
    "joins the %s reports of shards, one of which was killed and run again alone",
    async (format, ending) => {
      const whole = await plan(["check", "方案", "--jobs", "2", "--format", format]);
      const part = (index: number): string => join(`结果-${format}`, `${index}.${ending}`);
      const words = (index: number): readonly string[] => [
        "check",
        "方案",
        `--shard=${index}/3`,
        "--format",
        `${format}=${part(index)}`,
      ];
      const killed = spawn(process.execPath, [program, ...words(2)], { cwd: work, env: environment("记") });
      const gone = new Promise((done) => killed.on("close", done));
      killed.kill("SIGKILL");
      await Promise.all([plan(words(1)), plan(words(3)), gone]);
      expect(existsSync(join(work, part(2)))).toBe(false);
      await plan(words(2));
      const merged = await plan(["report", "merge", `结果-${format}`]);
      expect(merged.code).toBe(0);
      expect(merged.out).toBe(whole.out);
    },
  );

  test.each([
    ["SIGINT", "1"],
    ["SIGTERM", "2"],
  ] as const)(
    "leaves no half-written file at %s with --jobs %s, and goes on from there",
    async (signal, jobs) => {
      const out = `断${jobs}`;
      const words = ["render", "方案", "--out", out, "--jobs", jobs];
      const broken = await interrupted(words, signal, `记断${jobs}`);
      expect(broken.code).toBe(130);
      expect(broken.err).toContain(`中断了：${count} 份方案做完了`);
      const names = readdirSync(join(work, out));
      expect(names.filter((name) => !/^活动方案-\d+\.(?:docx|pdf)$/u.test(name))).toEqual([]);
      const before = contents(out);
      expect(before.size).toBeLessThan(documents.size);
      const { out: said } = await plan(words, `记断${jobs}`);
      expect(said).toContain(`${before.size / 2} 份没有变化，已跳过`);
      expect(contents(out)).toEqual(documents);
    },
  );

  test("may run twice at once into the same folder", async () => {
    const words = ["render", "方案", "--out", "同", "--jobs", "2"];
    const runs = await Promise.all([plan(words, "记同"), plan(words, "记同")]);
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
    expect(contents("同")).toEqual(documents);
    expect((await plan(words, "记同")).out).toContain(`${documents.size / 2} 份没有变化，已跳过`);
  });
});

describe("plan render --watch", () => {
  test("renders what changes, survives broken YAML and ends at Ctrl-C", async () => {
    const place = join(work, "看");
    mkdirSync(place);
    const file = join(place, "秋游.yaml");
    const text = (title: string): string =>
      `标题: ${title}\n活动目的: 亲近自然，学会合作。\n活动地点: 公园\n`;
    writeFileSync(file, text("秋游方案"));
    const words = [program, "render", "看", "--watch", "--format", "docx"];
    const child = spawn(process.execPath, words, { cwd: work, env: environment("记看") });
    let said = "";
    const heard = (wanted: string): Promise<void> =>
      new Promise((done) => {
        const look = (): void => {
          if (said.includes(wanted)) done();
        };
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        look();
      });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    await heard("按 Ctrl-C 结束");
    writeFileSync(file, '标题: 秋日方案\n活动目的: "亲近\n');
    await heard("有错误，没有排版：看/秋游.yaml");
    said = "";
    writeFileSync(file, text("新的秋游方案"));
    await heard("已写出 看/秋游.docx");
    rmSync(file);
    await heard("看/秋游.yaml 不在了，它的文档没有动");
    child.kill("SIGINT");
    expect(await new Promise((done) => child.on("close", done))).toBe(0);
    expect(readdirSync(place)).toEqual(["秋游.docx"]);
  });
});
