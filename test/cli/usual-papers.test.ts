import { describe, expect, test } from "vitest";
import { plans, world } from "./packaged-world.ts";

const plan = `标题: 竹溪小学四年级春季研学活动方案
类型: 研学
活动目的: 走进乡村，认识春天的农作物。
活动时间: 2027-04-16 08:00-16:00
活动地点: 青山农场
参加对象: 四年级学生
负责人: 陆佳
落款: {单位: 竹溪小学德育处, 日期: 2027-04-08}
`;

const config = `文书:
  全部: [签到表, 通知]
  研学: [告家长书, 经费预算表]
用语:
  问候: 祝您安好！
  联系方式: 德育处 0571-88123456
  告家长书: {称呼: 各位家长朋友, 自愿: 参加与否，全凭自愿。}
  通知: {主送: [各班, 教导处], 份数: 每班一份}
`;

const text = ["render", "研学.yaml", "--format", "txt"];
const folder = "/home/teacher/研学-成套文书";

describe("the usual papers of a school", () => {
  test("make the dossier of a plan that lists none, in their order, and leave out what the plan cannot make", async () => {
    const host = world({ "研学.yaml": plan, "plan.config.yaml": config });
    const { code, err } = await plans(host, [...text, "--dossier"]);
    expect(code).toBe(0);
    expect(host.list(folder)).toEqual([
      "00-目录.txt",
      "01-方案.txt",
      "02-签到表.txt",
      "03-通知.txt",
      "04-告家长书.txt",
    ]);
    expect(err).toContain("经费预算表");
  });

  test("are those of all plans and of the plan's kind; a list alone is for all", async () => {
    const other = world({
      "研学.yaml": plan.replace("类型: 研学", "类型: 其他"),
      "plan.config.yaml": config,
    });
    await plans(other, [...text, "--document", "所列"]);
    expect(other.list("/home/teacher").filter((name) => name.endsWith(".txt"))).toEqual([
      "研学-签到表.txt",
      "研学-通知.txt",
      "研学.txt",
    ]);
    const listed = world({ "研学.yaml": plan, "plan.config.yaml": "文书: [活动记录表]\n" });
    await plans(listed, [...text, "--dossier"]);
    expect(listed.list(folder)).toEqual(["00-目录.txt", "01-方案.txt", "02-活动记录表.txt"]);
  });

  test("give way to those that the plan lists", async () => {
    const host = world({ "研学.yaml": `${plan}文书: [活动记录表]\n`, "plan.config.yaml": config });
    await plans(host, [...text, "--dossier"]);
    expect(host.list(folder)).toEqual(["00-目录.txt", "01-方案.txt", "02-活动记录表.txt"]);
  });
});

describe("the fixed sentences of a school", () => {
  const papers = [...text, "--document", "告家长书,群通知,通知"];

  test("stand where papers have a place for them", async () => {
    const host = world({ "研学.yaml": plan, "plan.config.yaml": config });
    expect((await plans(host, papers)).code).toBe(0);
    const letter = host.text("研学-告家长书.txt") ?? "";
    for (const said of [
      "各位家长朋友：",
      "祝您安好！",
      "参加与否，全凭自愿。",
      "联系方式：德育处 0571-88123456",
    ])
      expect(letter).toContain(said);
    expect(letter).not.toContain("您好！");
    expect(host.text("研学-群通知.txt")).toMatch(
      /各位家长：祝您安好！[\s\S]*联系方式：德育处 0571-88123456/u,
    );
    expect(host.text("研学-通知.txt")).toContain("各班、教导处：");
  });

  test("give way to the plan, wording by wording, in either language", async () => {
    const worded = `${plan}文书: {告家长书: {salutation: 四年级的家长, 问候: 见信好！}}\n`;
    const host = world({ "研学.yaml": worded, "plan.config.yaml": config });
    await plans(host, papers);
    const letter = host.text("研学-告家长书.txt") ?? "";
    expect(letter).toContain("四年级的家长：");
    expect(letter).toContain("见信好！");
    expect(letter).toContain("参加与否，全凭自愿。");
    expect(letter).not.toMatch(/各位家长朋友|祝您安好/u);
  });

  test("of one paper hold above those of all, of a school above its district's", async () => {
    const files = {
      "研学.yaml": plan,
      "区里.yaml": "用语: {称呼: 尊敬的家长朋友, 问候: 大家好！}\n",
      "plan.config.yaml": "继承: 区里.yaml\n用语: {群通知: {称呼: 家长们}, 问候: 早上好！}\n",
    };
    const host = world(files);
    await plans(host, papers);
    expect(host.text("研学-群通知.txt")).toContain("家长们：早上好！");
    expect(host.text("研学-告家长书.txt")).toContain("尊敬的家长朋友：");
  });

  test("make the contacts of all papers, the usual ones too", async () => {
    const host = world({
      "研学.yaml": plan,
      "plan.config.yaml": "默认: {联系人: [德育处 0571-88123456, 陆老师]}\n",
    });
    await plans(host, papers);
    expect(host.text("研学-告家长书.txt")).toContain("联系人：德育处（0571-88123456）、陆老师");
    expect(host.text("研学-群通知.txt")).toContain("联系人：德育处 0571-88123456");
  });

  test.each([
    ["文书: [通知, 告家长信]\n", "plan.config.yaml:1:10", "告家长书"],
    ["用语: {问侯: 您好}\n", "plan.config.yaml:1:6", "问候"],
    ["用语: {告家长书: {自愿条款: 自愿}}\n", "plan.config.yaml:1:13", "自愿"],
    ["用语: {告家长信: {自愿: 自愿}}\n", "plan.config.yaml:1:6", "告家长书"],
  ])("of a name that no paper has are told: %s", async (settings, place, meant) => {
    const host = world({ "研学.yaml": plan, "plan.config.yaml": settings });
    for (const words of [
      [...text, "--dossier"],
      ["documents", "研学.yaml"],
      ["check", "plan.config.yaml"],
    ]) {
      const { code, out, err } = await plans(host, words);
      expect([words[0], code]).toEqual([words[0], 1]);
      expect(out + err).toContain(place);
      expect(out + err).toContain(`改成「${meant}」`);
    }
  });
});
