import { describe, expect, test } from "vitest";
import { updated } from "./updating.ts";

const yaml = `# 秋游
标题: 秋游方案 # 标题
活动时间: {日期: 2026-10-23, 开始: 07:50, 结束: 16:30}
活动目的:
  - 亲近自然，开阔眼界。 # 第一条
  - "学会：合作"
参加对象:
  - {对象: 五年级学生, 人数: 158}
  - {对象: 教师, 人数: 12}
活动准备:
  - {任务: 踩点, 负责人: 李明远, 截止: 2026-10-16} # 提前一周
  - {任务: 租车, 负责人: 王建国, 截止: 2026-10-19}
  - {任务: 告知家长, 负责人: 周慧, 截止: 2026-10-20}
物资:
  列: [物品, 数量]
  行:
    - [横幅, 1条] # 横幅
    - [水, 200瓶]
活动预算:
  - {项目: 租车, 单价: 800, 数量: 4}
  - {项目: 门票, 单价: 20, 数量: 158}
注意事项: |
  带好**水杯**和雨具。

  听从指挥。
集合地点: {待补: 集合地点}
落款: {单位: 青溪小学, 日期: 2026-09-28}
`;

/** The lines of the plan that are changed, as a diff shows them. */
async function changesOf(change: (xml: string) => string): Promise<readonly string[]> {
  const { text } = await updated(yaml, change);
  const [before, after] = [yaml.split("\n"), text.split("\n")];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

const word = (old: string, now: string) => (xml: string) => xml.replace(`>${old}<`, `>${now}<`);

/** The row of a table, or the paragraph, that holds a word. */
function holderOf(xml: string, text: string, tag: "w:tr" | "w:p"): string {
  const at = xml.indexOf(text);
  const start = Math.max(xml.lastIndexOf(`<${tag}>`, at), xml.lastIndexOf(`<${tag} `, at));
  return xml.slice(start, xml.indexOf(`</${tag}>`, at) + tag.length + 3);
}

describe("what somebody changes in Word", () => {
  test.each<readonly [string, (xml: string) => string, readonly string[]]>([
    [
      "an hour and a day, with its weekday or without",
      (xml) => xml.replace("2026年10月23日（星期五）07:50", "2026年10月24日（星期五）08:10"),
      [
        "-活动时间: {日期: 2026-10-23, 开始: 07:50, 结束: 16:30}",
        "+活动时间: {日期: 2026-10-24, 开始: 08:10, 结束: 16:30}",
      ],
    ],
    [
      "a sentence with a comment beside it",
      word("亲近自然，开阔眼界。", "亲近自然，增长见识。"),
      ["-  - 亲近自然，开阔眼界。 # 第一条", "+  - 亲近自然，增长见识。 # 第一条"],
    ],
    [
      "a text in quotes",
      word("学会：合作", "学会：合作、分享"),
      ['-  - "学会：合作"', '+  - "学会：合作、分享"'],
    ],
    [
      "a text that now needs quotes",
      word("亲近自然，开阔眼界。", "亲近自然: #1"),
      ["-  - 亲近自然，开阔眼界。 # 第一条", "+  - '亲近自然: #1' # 第一条"],
    ],
    [
      "a cell",
      word("李明远", "周洁"),
      [
        "-  - {任务: 踩点, 负责人: 李明远, 截止: 2026-10-16} # 提前一周",
        "+  - {任务: 踩点, 负责人: 周洁, 截止: 2026-10-16} # 提前一周",
      ],
    ],
    [
      "a day in a cell",
      word("2026年10月16日", "2026年10月15日"),
      [
        "-  - {任务: 踩点, 负责人: 李明远, 截止: 2026-10-16} # 提前一周",
        "+  - {任务: 踩点, 负责人: 李明远, 截止: 2026-10-15} # 提前一周",
      ],
    ],
    [
      "a fact that was missing",
      (xml) => xml.replace("【待补：集合地点】", "操场"),
      ["-集合地点: {待补: 集合地点}", "+集合地点: 操场"],
    ],
    [
      "who signs",
      word("青溪小学", "青溪小学德育处"),
      ["-落款: {单位: 青溪小学, 日期: 2026-09-28}", "+落款: {单位: 青溪小学德育处, 日期: 2026-09-28}"],
    ],
    [
      "what a headmaster changed with changes tracked",
      (xml) =>
        xml.replace(
          "开阔眼界。</w:t></w:r>",
          '</w:t></w:r><w:del w:id="901" w:author="校长"><w:r><w:delText>开阔眼界</w:delText></w:r></w:del><w:ins w:id="902" w:author="校长"><w:r><w:t>增长见识</w:t></w:r></w:ins><w:r><w:t>。</w:t></w:r>',
        ),
      ["-  - 亲近自然，开阔眼界。 # 第一条", "+  - 亲近自然，增长见识。 # 第一条"],
    ],
    [
      "a word of a paragraph in a block, bold or beside it",
      (xml) => xml.replace("水杯", "水壶").replace("和雨具", "、雨具和药品"),
      ["-  带好**水杯**和雨具。", "+  带好**水壶**、雨具和药品。"],
    ],
    [
      "a row put in",
      (xml) => {
        const row = holderOf(xml, ">横幅<", "w:tr");
        return xml.replace(row, row + row.replace("横幅", "药箱").replace("1条", "2个"));
      },
      ["+    - [药箱, 2个]"],
    ],
    [
      "a typed row put in",
      (xml) => {
        const row = holderOf(xml, ">王建国<", "w:tr");
        const next = row.replace("租车", "买药").replace("王建国", "周洁").replace("10月19日", "10月20日");
        return xml.replace(row, row + next);
      },
      ["+  - {任务: 买药, 负责人: 周洁, 截止: 2026-10-20}"],
    ],
    [
      "a row taken out",
      (xml) => xml.replace(holderOf(xml, ">王建国<", "w:tr"), ""),
      ["-  - {任务: 租车, 负责人: 王建国, 截止: 2026-10-19}"],
    ],
    [
      "an item put in",
      (xml) => {
        const item = holderOf(xml, "学会：合作", "w:p");
        return xml.replace(item, item + item.replace("学会：合作", "强健体魄。"));
      },
      ["+  - 强健体魄。"],
    ],
    [
      "an item taken out",
      (xml) => xml.replace(holderOf(xml, "学会：合作", "w:p"), ""),
      ['-  - "学会：合作"'],
    ],
    [
      "a paragraph put in",
      (xml) => {
        const last = holderOf(xml, "听从指挥。", "w:p");
        return xml.replace(last, last + last.replace("听从指挥。", "按时集合。"));
      },
      ["+  按时集合。"],
    ],
    [
      "a paragraph taken out",
      (xml) => xml.replace(holderOf(xml, "听从指挥。", "w:p"), ""),
      ["-  听从指挥。"],
    ],
  ])("%s", async (_, change, lines) => expect(await changesOf(change)).toEqual(lines));
});

describe("what is reckoned", () => {
  test("a weekday alone is nothing that was typed", async () => {
    const made = await updated(yaml, (xml) => xml.replace("（星期五）", "（星期六）"));
    expect([made.text, made.placed]).toEqual([yaml, []]);
  });

  test("a sum changed by hand has no place", async () => {
    const made = await updated(yaml, word("6360", "6400"));
    expect(made.text).toBe(yaml);
    expect(made.unplaced.map(({ is }) => is)).toEqual([expect.stringContaining("6400")]);
  });

  test("a number that is changed brings its sum with it, and says so", async () => {
    const made = await updated(yaml, word("800", "900"));
    expect(made.text).toBe(yaml.replace("单价: 800", "单价: 900"));
    expect(made.follows.map(({ is }) => is).join()).toContain("6760");
    expect(made.unplaced).toEqual([]);
  });
});

test("a Word file of another plan is not taken for this one's", async () => {
  const other = (xml: string): string => xml.replace(/<w:t([^>]*)>[^<]+</gu, "<w:t$1>别的<");
  await expect(updated(yaml, other)).rejects.toThrow("another plan");
});
