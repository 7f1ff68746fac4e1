import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planForAudience } from "../../src/audience/for-audience.ts";
import { maskedName } from "../../src/audience/mask-text.ts";
import type { Audience } from "../../src/plan/body.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { textsOf } from "../../src/plan/walk.ts";
import { planOf } from "../lint/lint-text.ts";

/** All texts of a plan as an audience reads it. */
function read(yaml: string, audience: Audience = "public"): string {
  return textsIn(planForAudience(planOf(`标题: 秋游方案\n${yaml}\n`), audience).plan);
}

function textsIn(plan: Plan): string {
  return textsOf(plan)
    .map(({ value }) => value)
    .slice(1)
    .join("|");
}

describe("numbers", () => {
  test.each([
    ["有事打13812345678", "有事打138****5678"],
    ["有事打138 1234 5678找我", "有事打138****5678找我"],
    ["有事打138-1234-5678", "有事打138****5678"],
    ["有事打１３８１２３４５６７８。", "有事打138****5678。"],
    ["有事打+86 13812345678", "有事打138****5678"],
    ["办公室0571-88123456", "办公室0571-****"],
    ["办公室（0571）88123456", "办公室（0571）-****"],
    ["短号：661234", "短号：661****"],
    ["身份证110105200001010017", "身份证110****"],
    ["身份证11010520000101001X，请核对", "身份证110****，请核对"],
    ["住在春晖新村25号202室", "住在春晖新村****"],
  ])("%s", (written, masked) => {
    expect(read(`其他: ${written}`)).toBe(masked);
  });

  test.each([
    "急救电话120，报警110，教育热线12345",
    "2026年10月16日8:00—16:30，共232人，金额12800元",
    "文号青小德〔2026〕12号，预算15190.00元",
    "在学校实验楼3号楼305室集合",
  ])("stays: %s", (written) => {
    expect(read(`其他: ${written}`)).toBe(written);
  });

  test("under a key, a label or a column of numbers go as a whole where they are not known as such", () => {
    expect(read("联系人: [{姓名: 李明远, 电话: 内线八零一}]")).toBe("李明远|****");
    expect(read("其他: {微信: lmy_2026}")).toBe("微信|****");
    expect(read("名册: {列: [班级, 家长电话], 行: [[三（1）班, 8812345]]}")).toBe(
      "班级|家长电话|三（1）班|****",
    );
    expect(read("联系人: [{姓名: 值班室, 电话: 110}]")).toBe("值班室|110");
  });

  test("of contacts are read by parents, others are not", () => {
    const yaml = "联系人: [{姓名: 李明远, 电话: 13812345678}]\n其他: 司机13912345678";
    expect(read(yaml, "parents")).toBe("李明远|13812345678|司机139****5678");
    expect(read(yaml)).toBe("李明远|138****5678|司机139****5678");
  });
});

describe("names of pupils", () => {
  test.each([
    ["节目单: [{节目: 独唱, 表演者: [王小明, 覃思远]}]", "独唱|王**|覃**"],
    ["节目单: [{节目: 合唱, 表演者: 六年级（1）班}]", "合唱|六年级（1）班"],
    ["其他: 由欧阳小明同学领诵", "由欧阳**同学领诵"],
    ["获奖: {列: [姓名, 学号], 行: [[孙小圣, '3101']]}\n其他: 孙小圣发言", "姓名|学号|孙**|****|孙**发言"],
    ["其他: {领唱: 赵子昂、李红}", "领唱|赵**、李**"],
    ["人员: [{姓名: 周敏, 职务: 班长}]", "周**|班长"],
    ["人员: [{姓名: 周敏, 职务: 班主任}]", "周敏|班主任"],
  ])("%s", (yaml, masked) => {
    expect(read(yaml)).toBe(masked);
  });

  test("leave teachers alone, those who perform and those whose name holds a pupil's", () => {
    const team = "组织机构: {组长: 陈立民, 副组长: 李红梅}\n";
    expect(read(`${team}节目单: [{节目: 相声, 表演者: [李红, 陈立民]}]\n其他: 李红梅指导李红`)).toBe(
      "陈立民|李红梅|相声|李**|陈立民|李红梅指导李**",
    );
  });

  test("are masked for parents too, but in a programme and where the plan has written for them", () => {
    const programme = "节目单: [{节目: 独唱, 表演者: 王小明}]\n";
    expect(read(`${programme}其他: 由王小明开场`, "parents")).toBe("独唱|王小明|由王**开场");
    const prizes = "{列: [学生姓名, 奖项], 行: [[王小明, 一等奖]]}";
    expect(read(`获奖: ${prizes}`, "parents")).toBe("学生姓名|奖项|王**|一等奖");
    const meant = `获奖: {范围: 家长, 名单: ${prizes}}`;
    expect(read(meant, "parents")).toContain("王小明");
    expect(read(meant, "public")).not.toContain("王小明");
  });

  test.each([
    ["尉迟恭正", "尉迟**"],
    ["欧阳娜", "欧阳**"],
    ["欧阳", "欧**"],
    ["亓明", "亓**"],
    ["仝雨桐", "仝**"],
    ["万俟青", "万俟**"],
    ["荣晓", "荣＊＊"],
  ])(
    "%s with a rare or a double surname is %s, performing, beside a number and called a pupil",
    (name, masked) => {
      expect(read(`节目单: [{节目: 独唱, 表演者: ${name}}]`)).toBe(`独唱|${masked}`);
      expect(read(`获奖: {列: [姓名, 学号], 行: [[${name}, '3101']]}`)).toBe(`姓名|学号|${masked}|****`);
      const listed = name === "荣晓" ? name : masked;
      expect(read(`其他: 由${name}同学领诵`)).toBe(`由${listed}同学领诵`);
    },
  );

  test("of a class list are nowhere for the public, and masked for parents; how many there are stays", () => {
    const pupil = { name: "高峰", sex: "男", number: "3102", parent: "高远", phone: "13712345678" };
    const plan = planOf("标题: 秋游方案\n其他: 高峰的家长高远带队\n");
    const file = plan.title;
    const list = { name: "三（1）班", file, pupils: [{ ...pupil, vehicle: "1", note: "哮喘" }] };
    const listed = { ...plan, classLists: [list] };
    const seen = planForAudience(listed, "public");
    expect(JSON.stringify(seen.plan.classLists)).not.toMatch(/高|3102|137|哮喘|男/u);
    expect(seen.plan.classLists[0]?.pupils.length).toBe(1);
    expect(seen.pupils).toBe(1);
    expect(textsIn(seen.plan)).toBe("高**的家长高**带队");
    const parents = planForAudience(listed, "parents").plan.classLists[0]?.pupils[0];
    expect(parents).toEqual({
      name: "高**",
      sex: "",
      number: "",
      parent: "",
      phone: "",
      vehicle: "1",
      note: "",
    });
  });
});

describe("sections for fewer readers", () => {
  const yaml = `经费预算: {范围: 内部, 条目: [{项目: 道具, 金额: 200}]}
集合: {范围: 家长, 地点: 操场}
说明: {范围: 全校, 人数: 8}`;

  test.each([
    ["internal", ["经费预算", "集合", "说明"]],
    ["parents", ["集合", "说明"]],
    ["public", ["说明"]],
  ] as const)("%s", (audience, keys) => {
    const { plan, sections } = planForAudience(planOf(`标题: 秋游方案\n${yaml}\n`), audience);
    expect(plan.sections.map(({ key }) => key)).toEqual(keys);
    expect(sections).toEqual(["经费预算", "集合"].slice(0, 3 - keys.length));
  });

  test("do not print for whom they are, and keep what they hold", () => {
    const { sections } = planOf(`标题: 秋游方案\n${yaml}\n`);
    expect(JSON.stringify(sections.map(({ body }) => body))).not.toContain("内部");
    expect(sections[0]?.body.parts.map(({ type }) => type)).toEqual(["rows"]);
    expect(sections[2]?.audience).toBeUndefined();
  });
});

test("titles and signatures stay, what is masked is told by its place", () => {
  const yaml =
    "标题: 关于王小明同学的方案\n其他: 王小明同学13812345678\n落款: {单位: 王小明工作室, 日期: 2026-10-12}\n";
  const { plan, masked } = planForAudience(planOf(yaml), "public");
  expect(plan.title.value).toBe("关于王小明同学的方案");
  expect(plan.signature?.units.map(({ value }) => value)).toEqual(["王小明工作室"]);
  expect(masked.map(({ sort }) => sort)).toEqual(["pupils", "phone"]);
  expect(new Set(masked.map(({ offset }) => offset))).toEqual(new Set([yaml.indexOf("王小明同学1")]));
});

test("nobody inside the school misses anything", () => {
  const plan = planOf("标题: 秋游方案\n其他: 王小明同学13812345678\n");
  expect(planForAudience(plan, "internal").plan).toBe(plan);
});

test("no number of a phone or a card is left in any text, whatever stands around it", () => {
  const around = fc.constantFrom("", "电话", "请打 ", "（", "、", "王老师");
  const behind = fc.constantFrom("", "，", "）", "或", " 找王老师", "。");
  const digit = fc.integer({ min: 0, max: 9 }).map(String);
  const rest = (length: number) => fc.array(digit, { minLength: length, maxLength: length });
  const number = fc.oneof(
    fc.tuple(fc.integer({ min: 13, max: 19 }), rest(9)).map(([head, tail]) => `${head}${tail.join("")}`),
    rest(17).map((all) => `1${all.join("")}`),
  );
  fc.assert(
    fc.property(around, number, behind, (before, written, after) => {
      expect(read(`其他: "${before}${written}${after}"`)).not.toContain(written);
    }),
    { numRuns: 60, seed: 20261016 },
  );
});

test("a masked name begins with its surname", () => {
  expect(["王小明", "欧阳娜娜", "爨思远"].map(maskedName)).toEqual(["王**", "欧阳**", "爨＊＊"]);
});

describe("a pupil's name that is a word as well", () => {
  const listed = (yaml: string): string => {
    const plan = planOf(`标题: 秋游方案\n${yaml}\n`);
    const pupils = ["高峰", "白云", "石榴", "周一", "方正", "李红", "王明", "江山", "高远", "张弛"].map(
      (name) => ({
        name,
        sex: "",
        number: "",
        parent: "",
        phone: "",
        vehicle: "",
        note: "",
      }),
    );
    const seen = planForAudience(
      { ...plan, classLists: [{ name: "三（1）班", file: plan.title, pupils }] },
      "public",
    );
    return textsIn(seen.plan);
  };

  test.each([
    ["由高峰领诵", "由高**领诵"],
    ["高峰同学负责器材", "高**同学负责器材"],
    ["请高峰、李红到主席台", "请高**、李**到主席台"],
    ["旗手：高峰", "旗手：高**"],
    ["高峰的家长高远带队", "高**的家长高**带队"],
    ["主持人白云和方正", "主持人白**和方**"],
    ["周一参加跳远，石榴参加跳高", "周**参加跳远，石**参加跳高"],
    ["优秀队员（江山）", "优秀队员（江**）"],
    ["李红演唱《春天》", "李**演唱《春天》"],
    ["陪同王明去医务室", "陪同王**去医务室"],
    ["高　峰获一等奖", "高**获一等奖"],
    ["五（1）班高峰", "五（1）班高**"],
    ["表扬张弛同学", "表扬张**同学"],
  ])("is masked in %s", (written, masked) => {
    expect(listed(`其他: ${written}`)).toBe(masked);
  });

  test.each([
    "避开上下学高峰期",
    "早高峰、晚高峰时段不停车",
    "高峰期间错峰出行",
    "勇攀知识高峰",
    "高峰、平峰分别安排值守",
    "参观白云山",
    "蓝天白云下合影",
    "采摘石榴两筐",
    "每周一升旗",
    "周一至周五训练",
    "下周一上午交表",
    "字迹方正，卷面整洁",
    "桃李红了，春天到了",
    "王明亮老师总结",
    "歌曲《江山万里》",
    "志存高远，脚踏实地",
    "做到张弛有度",
  ])("stays in %s", (written) => {
    expect(listed(`其他: ${written}`)).toBe(written);
  });

  test("is masked whatever stands around it where a key or a column says that pupils stand there", () => {
    expect(listed("节目单: [{节目: 登高峰, 表演者: 高峰}]")).toBe("登高峰|高**");
    expect(listed("名册: {列: [学生姓名, 备注], 行: [[高峰三号, 避开高峰时段]]}")).toBe(
      "学生姓名|备注|高**三号|避开高峰时段",
    );
  });
});
