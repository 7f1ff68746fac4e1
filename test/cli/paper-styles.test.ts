import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { plans, world } from "./packaged-world.ts";

const plan = `标题: 竹溪小学四年级春季研学活动方案
类型: 其他
活动目的: 走进乡村，认识春天的农作物。
活动时间: 2027-04-16 08:00-16:00
活动地点: 青山农场
负责人: 陆佳
文书: [通知, 告家长书, 签到表, 活动记录表]
落款: {单位: 竹溪小学德育处, 日期: 2027-04-08}
`;

const style = `名称: 校办文件
继承: 公文
纸张: {大小: B5}
样式: {标题: {字体: 楷体}}
文书:
  告家长书: {页边距: 12mm, 字号: 小五}
`;

type World = ReturnType<typeof world>;

/** The size and margins of a Word file's pages, in twentieths of a point. */
function wordPage(host: World, file: string): string {
  const xml = wordText(host, file, "word/document.xml");
  const [size = ""] = /<w:pgSz [^>]*>/u.exec(xml) ?? [];
  const [margins = ""] = /<w:pgMar [^>]*>/u.exec(xml) ?? [];
  const sides = ["w:w", "w:h"].map((name) => new RegExp(`${name}="(\\d+)"`, "u").exec(size)?.[1]);
  return [
    ...sides,
    ...["w:top", "w:left"].map((name) => new RegExp(`${name}="(\\d+)"`, "u").exec(margins)?.[1]),
  ].join(" ");
}

function wordText(host: World, file: string, part: string): string {
  return strFromU8(
    unzipSync(host.disk.get(`/home/teacher/${file}`) ?? new Uint8Array())[part] ?? new Uint8Array(),
  );
}

/** The size of a PDF's pages, in whole points. */
function pdfPage(host: World, file: string): readonly number[] {
  const text = new TextDecoder("latin1").decode(host.disk.get(`/home/teacher/${file}`));
  const [, , , width, height] = /\/MediaBox ?\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/u.exec(text) ?? [];
  return [width, height].map((side) => Math.round(Number(side)));
}

describe("a school's style", () => {
  test("lays a whole dossier out by one switch, in Word and PDF", async () => {
    const host = world({ "研学.yaml": plan, "校办版式.yaml": style });
    const { code, err } = await plans(host, ["render", "研学.yaml", "--dossier", "--style", "校办版式.yaml"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const files = host.list("/home/teacher/研学-成套文书").map((name) => `研学-成套文书/${name}`);
    expect(files).toHaveLength(12);
    for (const file of files.filter((name) => name.endsWith(".docx"))) {
      expect([file, wordPage(host, file).split(" ").slice(0, 2)]).toEqual([file, ["10318", "14570"]]);
      expect(wordText(host, file, "word/styles.xml")).toContain("楷体");
    }
    for (const file of files.filter((name) => name.endsWith(".pdf")))
      expect([file, pdfPage(host, file)]).toEqual([file, [516, 729]]);
  });

  test("says its own for one paper, which others do not see", async () => {
    const host = world({ "研学.yaml": plan, "校办版式.yaml": style });
    await plans(host, ["render", "研学.yaml", "--document", "告家长书,通知", "--style", "校办版式.yaml"]);
    expect(wordPage(host, "研学-告家长书.docx")).toBe("10318 14570 680 680");
    expect(wordPage(host, "研学-通知.docx")).not.toContain("680");
    const sizes =
      wordText(host, "研学-告家长书.docx", "word/styles.xml").match(/<w:sz w:val="18"\/>/gu) ?? [];
    expect(sizes.length).toBeGreaterThan(0);
  });

  test("that names a paper which there is not is told of it once, with the one that is meant, and prints", async () => {
    const misspelt = style.replace("告家长书", "告家长信");
    const host = world({ "研学.yaml": `${plan}版式: 校办版式.yaml\n`, "校办版式.yaml": misspelt });
    const { code, err } = await plans(host, ["render", "研学.yaml", "--dossier"]);
    expect(code).toBe(0);
    expect(err.match(/告家长信/gu)?.length).toBe(2);
    expect(err).toContain("校办版式.yaml:6:3");
    expect(err).toContain("改成「告家长书」");
  });
});
