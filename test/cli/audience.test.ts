import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read as library } from "../../src/index.ts";
import { examine } from "../write/pdf/conformance.ts";
import { drawnText } from "../write/pdf/read-pdf.ts";
import { plans, world } from "./packaged-world.ts";

const plan = `标题: 竹溪小学四年级春季研学活动方案
类型: 研学
活动目的: 走进乡村。由王小明同学领诵。
活动时间: 2027-04-16 08:00-16:00
活动地点: 青山农场
参加对象: [{对象: 四年级学生, 人数: 2}, {对象: 带队教师, 人数: 2}]
分组: [{名称: 四（1）班, 人数: 2, 负责人: 陆佳, 车号: 1号车}]
学生名单: 四1班.csv
组织机构: {组长: 方敏}
节目单: [{节目: 独唱《春晓》, 表演者: 赵子昂, 时长: 4}]
物资: [{物品: 急救包, 数量: 1, 负责人: 方敏}]
交通安排:
  - 方式: 大巴
    车辆: [{车号: 1号车, 座位: 45, 司机: 马新民, 电话: 13912345678, 班级: 四（1）班}]
联系人: [{姓名: 方敏, 职务: 德育主任, 电话: 13812345678}]
应急预案: {范围: 内部, 条目: [{情况: 走失, 处置: 立即报告杨校长, 负责人: 方敏}]}
其他: 家长代表住在春晖新村25号202室，身份证110105200001010017。
负责人: 陆佳
落款: {单位: 竹溪小学德育处, 日期: 2027-04-08}
`;
const classList =
  "班级,姓名,学号,家长,家长电话,备注\n四（1）班,高峰,340102,高远,13711112222,花粉症\n四（1）班,钱多多,340103,钱进,13733334444,\n";
const files = { "研学.yaml": plan, "四1班.csv": classList };

const everybodysSecrets = ["13912345678", "25号202室", "110105200001010017", "杨校长"];
const ofLists = ["340102", "13711112222", "高远", "花粉症", "13733334444"];
const names = ["王小明", "赵子昂", "高峰", "钱多多"];

/** Everything that a file says to whoever takes it apart. */
function saidIn(path: string, bytes: Uint8Array): string {
  if (path.endsWith(".docx")) {
    return Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name}\n${strFromU8(part).replaceAll(/<[^>]*>/gu, "")}\n${strFromU8(part)}`)
      .join("\n");
  }
  if (path.endsWith(".png")) return textOfPng(bytes);
  if (!path.endsWith(".pdf")) return new TextDecoder().decode(bytes);
  const { pdf, bytes: raw } = examine(bytes);
  const utf16 = [...raw.toString("latin1").matchAll(/<feff([\da-f]+)>|\(\xfe\xff([^)]*)\)/giu)].map(
    ([, hex, plain]) =>
      Buffer.from(hex ?? "", plain === undefined ? "hex" : "latin1")
        .swap16()
        .toString("utf16le"),
  );
  const streams = [...pdf.streams.values()].map(
    (stream) => `${stream.toString("latin1")}\n${stream.toString("utf8")}`,
  );
  return [
    ...pdf.pages.map((_, page) => drawnText(pdf, page)),
    ...utf16,
    ...streams,
    raw.toString("latin1"),
  ].join("\n");
}

/** Whatever a PNG says beside its pixels: all chunks but those of the picture. */
function textOfPng(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const said: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const chunk = bytes.subarray(at + 4, at + 8 + view.getUint32(at));
    if (new TextDecoder().decode(chunk.subarray(0, 4)) !== "IDAT") said.push(new TextDecoder().decode(chunk));
  }
  return said.join("\n");
}

interface Printed {
  readonly said: string;
  readonly parts: readonly (readonly [path: string, said: string])[];
  readonly paths: readonly string[];
  readonly err: string;
}

async function printed(audience: string): Promise<Printed> {
  const host = world(files);
  const before = new Set(host.disk.keys());
  const words = ["render", "研学.yaml", "--merge", "--document", "all", "--format", "docx,pdf,html,txt"];
  const { code, err } = await plans(host, [...words, "--audience", audience, "-o", "印"]);
  expect(code).toBe(0);
  const made = [...host.disk].filter(([path]) => !before.has(path));
  const parts = made.map(([path, bytes]) => [path, saidIn(path, bytes)] as const);
  const said = parts.flat().join("\n");
  return { said, parts, paths: made.map(([path]) => path), err };
}

const found = (said: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => said.includes(word));

describe("papers in every format, bound and in their files' names and properties", () => {
  test("for the public hold no number, no home, no pupil and nothing internal", async () => {
    const { said, paths, err } = await printed("公开");
    expect(found(said, [...everybodysSecrets, ...ofLists, ...names, "13812345678"])).toEqual([]);
    expect(found(said, ["138****5678", "王**", "赵**", "方敏", "竹溪小学德育处", "陆佳"])).toHaveLength(6);
    expect(
      paths.filter((path) => path.includes("印")).every((path) => path.includes("研学（公开）-成套文书/")),
    ).toBe(true);
    expect(err).toContain(
      "公开版：遮去电话 2 处（第 14、15 行）；遮去证件号、卡号 1 处（第 17 行）；遮去住址 1 处（第 17 行）；遮去学生姓名 2 处（第 3、10 行）；不印「应急预案」；不用学生名单（2 人）",
    );
  });

  test("for parents hold the contacts and who is on the stage, no other number and no other pupil", async () => {
    const { said, err } = await printed("家长");
    expect(found(said, [...everybodysSecrets, ...ofLists, "王小明", "高峰", "钱多多"])).toEqual([]);
    expect(found(said, ["赵子昂", "王**", "高**", "13812345678"])).toHaveLength(4);
    expect(err).toContain("家长版：遮去电话 1 处（第 14 行）");
    expect(err).toContain("遮去学生姓名 1 处（第 3 行）");
    expect(err).toContain("学生名单只印遮过的姓名");
  });

  test("for the school hold everything, under the plan's own name", async () => {
    const { said, parts, paths, err } = await printed("内部");
    expect(found(said, [...everybodysSecrets, ...names, "13812345678", "13711112222"])).toHaveLength(10);
    for (const format of ["docx", "pdf", "html", "txt"]) {
      const own = parts.filter(([path]) => path.endsWith(`.${format}`)).map(([, text]) => text);
      expect(found(own.join("\n"), [...everybodysSecrets, ...names]), format).toHaveLength(8);
    }
    expect(paths.some((path) => path.endsWith("研学-成套文书/01-方案.docx"))).toBe(true);
    expect(err).not.toContain("遮去");
  });
});

test("pictures of papers for the public say nothing of them either", async () => {
  const host = world(files);
  const before = new Set(host.disk.keys());
  const words = [
    "render",
    "研学.yaml",
    "--document",
    "签到表,座位牌",
    "--format",
    "svg,png",
    "--audience",
    "公开",
  ];
  expect((await plans(host, words)).code).toBe(0);
  const made = [...host.disk].filter(([path]) => !before.has(path) && /\.(?:svg|png)$/u.test(path));
  expect(made).toHaveLength(4);
  const said = made.map(([path, bytes]) => `${path}\n${saidIn(path, bytes)}`).join("\n");
  expect(found(said, [...everybodysSecrets, ...ofLists, ...names])).toEqual([]);
  expect(said).toContain("竹溪小学");
});

test("each audience has documents of its own: none takes the place of another", async () => {
  const host = world(files);
  const text = ["render", "研学.yaml", "--format", "txt"];
  expect((await plans(host, text)).out).toBe("已写出 研学.txt\n");
  expect((await plans(host, [...text, "--audience", "public"])).out).toBe("已写出 研学（公开）.txt\n");
  expect((await plans(host, text)).out).toBe("没有变化 研学.txt\n");
  expect((await plans(host, [...text, "--audience", "公开"])).out).toBe("没有变化 研学（公开）.txt\n");
});

describe("what other commands say", () => {
  const kept = [...everybodysSecrets, ...ofLists, ...names, "13812345678"];

  test("plan read and the library give a plan as its readers see it, and tell nothing of the text as it is", async () => {
    const { out, code } = await plans(world(files), ["read", "研学.yaml", "--audience", "公开"]);
    const answer = JSON.parse(out);
    expect(found(out, kept)).toEqual([]);
    expect(found(out, ["138****5678", "王**", "方敏"])).toHaveLength(3);
    expect([answer.findings, code]).toEqual([[], 0]);
    const whole = await plans(world(files), ["read", "研学.yaml"]);
    expect(found(whole.out, ["13912345678", "高峰", "王小明"])).toHaveLength(3);
    const read = JSON.stringify(library(plan, { audience: "parents" }));
    expect(found(read, [...everybodysSecrets, "王小明"])).toEqual([]);
    expect(read).toContain("13812345678");
  });

  test("plan documents lists what can be made of what its readers see, and of a dossier alone", async () => {
    const listed = async (...words: string[]): Promise<readonly [string, boolean][]> => {
      const { out } = await plans(world(files), ["documents", "研学.yaml", "--format", "json", ...words]);
      return JSON.parse(out).papers.map(({ zh, ready }: { zh: string; ready: boolean }) => [zh, ready]);
    };
    expect(await listed()).toContainEqual(["安全应急预案", true]);
    expect(await listed("--audience", "公开")).toContainEqual(["安全应急预案", false]);
    const own = { ...files, "研学.yaml": `${plan}文书: [日程表, 通知]\n` };
    const { out } = await plans(world(own), ["documents", "研学.yaml", "--dossier", "--format", "json"]);
    expect(JSON.parse(out).papers.map(({ zh }: { zh: string }) => zh)).toEqual([
      "方案",
      "日程表",
      "通知",
      "目录",
    ]);
  });
});

test("an audience that nobody knows is refused", async () => {
  const { code, err } = await plans(world(files), ["render", "研学.yaml", "--audience", "领导"]);
  expect(code).toBe(2);
  expect(err).toContain("可以写：内部、家长、公开");
});
