import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Config } from "../../src/config/config.ts";
import { ratio } from "../../src/config/kinds.ts";
import { levelOf } from "../../src/config/levels.ts";
import { loadConfig } from "../../src/config/load.ts";
import { readConfig } from "../../src/config/read.ts";
import { type KnownRule, optionOf, type RuleOption } from "../../src/config/rule-option.ts";
import { configSchema } from "../../src/config/schema.ts";
import { withDefaults } from "../../src/config/with-defaults.ts";
import { dayNumber } from "../../src/notation/time/calendar-date.ts";
import { checkPlan } from "../../src/plan/check-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { textsOf } from "../../src/plan/walk.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource, pointAt, type Source } from "../../src/source/source.ts";
import { parseYaml } from "../../src/yaml/parse.ts";

const minutes: RuleOption<number> = {
  key: "minutes",
  zh: "分钟",
  kind: ratio,
  fallback: 60,
  usual: "60",
  about: { zh: "空出多少分钟就提醒", en: "how many minutes are told" },
};
const codes: readonly KnownRule[] = [
  { code: "date/weekday-mismatch", severity: "warning" },
  { code: "date/impossible", severity: "warning" },
  { code: "text/ellipsis", severity: "warning" },
  { code: "completeness/required-section", severity: "warning", reads: ["required"] },
  { code: "number/adults", severity: "warning", reads: ["staffing.pupils_per_adult"] },
  { code: "time/gap", severity: "warning", options: [minutes] },
];
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(configSchema(codes));

const chinese = `继承: []
规则:
  date: 错误
  date/impossible: 关闭
  time/gap: {程度: 警告, 分钟: 45}
必备:
  全部: 活动目的
  秋游: [安全措施, 应急预案]
人员配备:
  每名教师带学生: 15
校历:
  放假:
    国庆节: 2026-10-01至2026-10-07
    校庆: 2026年11月6日
  补班: [2026-09-27, 2026-10-10]
  开学: 2026-09-01
期限:
  备案: 20
默认:
  联系人: [德育处 0571-88123456, 李老师]
  学校: 第三小学
  落款单位: 第三小学德育处
  版式: 公文
  编号: 数字
输出:
  文件夹: 打印
  格式: [docx, PDF]
`.replace("继承: []\n", "");

const english = `rules: {date: error, date/impossible: off, time/gap: {level: warning, minutes: 45}}
required: {all: [活动目的], outing: [安全措施, 应急预案]}
staffing: {pupils_per_adult: 15}
calendar:
  holidays: {国庆节: 2026-10-01~2026-10-07, 校庆: 2026-11-06}
  make_up_days: [2026-09-27, 2026-10-10]
  term_starts: [2026-09-01]
deadlines: {备案: 20}
defaults: {contacts: [德育处 0571-88123456, 李老师], school: 第三小学, unit: 第三小学德育处, style: 公文, numbering: decimal}
output: {folder: 打印, formats: [docx, pdf]}
`;

function read(text: string): ReturnType<typeof readConfig> {
  return readConfig(createSource("plan.config.yaml", text), codes);
}

function told(text: string): string[] {
  return read(text).diagnostics.map((finding) => {
    const { line, column } = pointAt(finding.source, finding.range.start);
    const { message, hint = "" } = sentenceOf(finding, "zh");
    return `${line}:${column} ${finding.code} ${message} → ${hint}`;
  });
}

/** Without places, which differ. */
function plain({ defaults, output, ...config }: Config): object {
  return {
    ...config,
    defaults: { ...defaults, style: defaults.style?.value },
    output: { ...output, folder: output.folder?.value },
  };
}

describe("a configuration", () => {
  test("says the same in Chinese and in English", () => {
    const { config, diagnostics } = read(chinese);
    expect(diagnostics).toEqual([]);
    expect(read(english).diagnostics).toEqual([]);
    expect(plain(read(english).config)).toEqual(plain(config));
    expect(config.required.get("outing")).toEqual(["安全措施", "应急预案"]);
    const [national] = config.holidays;
    expect(national).toEqual({
      name: "国庆节",
      from: dayNumber({ year: 2026, month: 10, day: 1 }),
      to: dayNumber({ year: 2026, month: 10, day: 7 }),
    });
  });

  test("settles options of a rule beside its level", () => {
    const { config } = read(chinese);
    expect(levelOf(config, "time/gap")).toBe("warning");
    expect(optionOf(config, "time/gap", minutes)).toBe(45);
    expect(optionOf(read("规则: {time/gap: 提醒}\n").config, "time/gap", minutes)).toBe(60);
    expect(config.deadlines.get("备案")).toBe(20);
    expect(config.termStarts).toEqual([dayNumber({ year: 2026, month: 9, day: 1 })]);
    expect(config.defaults.contacts).toEqual(["德育处 0571-88123456", "李老师"]);
  });

  test("gives a rule the level of its code, else of its family, else none", () => {
    const { config } = read(chinese);
    expect(levelOf(config, "date/impossible")).toBe("off");
    expect(levelOf(config, "date/weekday-mismatch")).toBe("error");
    expect(levelOf(config, "text/ellipsis")).toBeUndefined();
  });

  test.each(["", "# 还没有设置\n", "规则:\n校历:\n  补班: 2026-10-10\n"])("may say little: %j", (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    [
      "模板: 校办\n",
      "1:1 config/unknown-key 设置文件里没有「模板」这一项 → 把它写在「默认」里，写成「默认: {模板: 校办}」",
    ],
    ["默认:\n  学效: 三小\n", "2:3 config/unknown-key 「默认」里没有「学效」这一项 → 改成「学校」"],
    ["规则:\n  - date\n", "2:3 config/not-a-group 「规则」下面应当分项来写"],
    ["默认: 公文\n", "1:5 config/not-a-group 「默认」下面应当分项来写"],
    ["rules: {}\n规则: {}\n", "2:1 config/repeated-key 「规则」和前面的「rules」是同一项，写了两次"],
    ["规则: {date: 严重}\n", "1:12 config/wrong-value 「date」写的是「严重」，应为错误、警告、提醒、关闭"],
    ["规则: {yaml/tab-indent: 关闭}\n", "1:6 config/unknown-rule 「yaml/tab-indent」是写法上的错误"],
    [
      "规则: {time/gap: {分锺: 45}}\n",
      "1:17 config/unknown-key 「time/gap」里没有「分锺」这一项 → 改成「分钟」",
    ],
    [
      "规则: {time/gap: {分钟: 许多}}\n",
      "1:21 config/wrong-value 「分钟」写的是「许多」，应为 1 到 999 的整数",
    ],
    ["规则: {date: {分钟: 45}}\n", "1:12 config/wrong-value 「date」写的是「{分钟: 45}」"],
    ["期限: {备案: 三周}\n", "1:10 config/wrong-value 「备案」写的是「三周」，应为 1 到 999 的整数"],
    ["校历: {开学: 九月一日}\n", "1:10 config/wrong-value 「开学」写的是「九月一日」，应为带年份的日期"],
    ["规则: {dates: 关闭}\n", "1:6 config/unknown-rule 没有「dates」这条规则 → 改成「date」"],
    ["必备: {秋优: [安全]}\n", "1:6 config/unknown-key 设置文件里没有「秋优」这一项 → 改成「秋游」"],
    ["必备: {秋游: []}\n", "1:10 config/wrong-value 「秋游」后面没有内容，应为各节的名称"],
    ["人员配备: {每名教师带学生: 二十}\n", "1:17 config/wrong-value 「每名教师带学生」写的是「二十」"],
    ["校历: {补班: 10月10日}\n", "1:10 config/wrong-value 「补班」写的是「10月10日」，应为带年份的日期"],
    ["校历: {放假: {国庆: 2026-10-07至2026-10-01}}\n", "1:15 config/wrong-value 「国庆」写的是"],
    ["默认:\n  版式:\n", "2:3 config/wrong-value 「版式」后面没有内容，应为一行文字"],
    ["默认：\n  版式: 公文\n", "1:3 yaml/full-width-colon"],
  ])("tells what is wrong with %j", (text, expected) => {
    expect(told(text).join("\n")).toContain(expected);
  });

  test.each([
    ["规则: {date: 关闭}", ["date/weekday-mismatch"], "1:6 date"],
    ["规则: {date/weekday-mismatch: 提醒}", ["date/weekday-mismatch"], "1:6 date/weekday-mismatch"],
    ["规则: {time/gap: {分钟: 900}}", ["time/gap"], "1:6 time/gap"],
    ["规则: {time/gap: 错误, date/impossible: 关闭}", [], ""],
    ["必备: {秋游: [安全措施], 运动会: [安全措施]}", ["completeness/required-section"], "1:6 秋游"],
    ["人员配备: {每名教师带学生: 900}", ["number/adults"], "1:8 每名教师带学生"],
    ["期限: {备案: 1, 落款: 5}", [], ""],
  ])("may make a locked rule graver, not looser: %s", (own, rules, place) => {
    const district = `规则: {date: 警告}\n锁定: [date/weekday-mismatch, time, completeness, number/adults]\n必备: {秋游: [应急预案]}\n人员配备: {每名教师带学生: 15}\n期限: {备案: 20}\n`;
    const { config, diagnostics } = loadConfig(
      createSource("校.yaml", `${own}\n继承: 区.yaml\n`),
      codes,
      () => createSource("区.yaml", district),
    );
    const found = diagnostics.map(({ code, data, source, range }) => {
      const { line, column } = pointAt(source, range.start);
      return [code, data.rules, `${line}:${column} ${data.key}`, data.by];
    });
    expect(found).toEqual(rules.length === 0 ? [] : [["config/locked-rule", rules, place, "区.yaml"]]);
    expect(levelOf(config, "date/weekday-mismatch")).toBe("warning");
    expect(levelOf(config, "time/gap")).toBe(own.includes("错误") ? "error" : "warning");
    expect(optionOf(config, "time/gap", minutes)).toBe(60);
    expect(config.required.get("outing")).toEqual(["应急预案"]);
    expect(config.pupilsPerAdult).toBe(15);
    expect(config.deadlines.get("备案")).toBe(own.includes("备案") ? 1 : 20);
  });

  test("keeps locks over a chain and between two bases", () => {
    const files: Record<string, string> = {
      "省.yaml": "规则: {date: 错误}\n锁定: date\n",
      "区.yaml": "继承: 省.yaml\n锁定: [text/ellipsis]\n",
      "别.yaml": "规则: {date: 关闭, text: 关闭}\n",
      "校.yaml": "继承: [区.yaml, 别.yaml]\n规则: {text/ellipsis: 关闭}\n",
    };
    const find = (path: string): Source => createSource(path, files[path] ?? "");
    const { config, diagnostics } = loadConfig(find("校.yaml"), codes, find);
    expect(levelOf(config, "date/impossible")).toBe("error");
    expect(levelOf(config, "text/ellipsis")).toBe("warning");
    expect(diagnostics.map(({ data }) => [data.key, data.by])).toEqual([["text/ellipsis", "区.yaml"]]);
    expect([...config.locked.values()]).toEqual(["区.yaml", "省.yaml", "省.yaml"]);
  });

  test("tells of a lock that no rule answers to", () => {
    expect(told("锁定: [datum]\n").join()).toContain("1:6 config/unknown-rule 没有「datum」这条规则");
  });

  test("builds on others: names one by one, days added up, the nearer word first", () => {
    const files: Record<string, string> = {
      "区.yaml":
        "规则: {date: 错误, text: 关闭, time/gap: {程度: 警告, 分钟: 30}}\n期限: {备案: 20, 落款: 5}\n校历: {补班: [2026-10-10]}\n默认: {版式: 公文, 学校: 某校}\n",
      "校.yaml":
        "extends: 区.yaml\n规则: {text: 提醒, time/gap: {分钟: 90}}\n期限: {落款: 7}\n校历: {补班: [2026-09-27]}\n默认: {学校: 第三小学}\n",
    };
    const sourceOf = (name: string) =>
      files[name] === undefined ? undefined : createSource(name, files[name]);
    const start = sourceOf("校.yaml");
    if (!start) throw new Error("no file");
    const { config, diagnostics } = loadConfig(start, codes, sourceOf);
    expect(diagnostics).toEqual([]);
    expect([...config.levels]).toEqual([
      ["date", "error"],
      ["text", "info"],
      ["time/gap", "warning"],
    ]);
    expect(optionOf(config, "time/gap", minutes)).toBe(90);
    expect([...config.deadlines]).toEqual([
      ["备案", 20],
      ["落款", 7],
    ]);
    expect(config.makeUpDays).toHaveLength(2);
    expect(config.defaults.school).toBe("第三小学");
    expect(config.defaults.style?.source.path).toBe("区.yaml");
  });

  test("tells of a base that is missing, and of a circle", () => {
    const a = createSource("甲.yaml", "继承: [乙.yaml, 丙.yaml]\n");
    const b = createSource("乙.yaml", "继承: 甲.yaml\n");
    const { diagnostics } = loadConfig(a, codes, (name) => ({ "甲.yaml": a, "乙.yaml": b })[name]);
    expect(diagnostics.map(({ code, source }) => `${source.path} ${code}`)).toEqual([
      "乙.yaml config/circular-base",
      "甲.yaml config/unknown-base",
    ]);
  });
});

describe("the schema for editors", () => {
  test.each([chinese, english])("accepts what is right", (text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  test.each([
    "校例: {}\n",
    "规则: {date: 严重}\n",
    "规则: {dates: 关闭}\n",
    "规则: {time/gap: {分锺: 45}}\n",
    "规则: {date/impossible: {分钟: 45}}\n",
    "默认: {学效: 三小}\n",
    "必备: {秋优: [甲]}\n",
  ])("refuses what reading refuses: %j", (text) => {
    expect(validate(parse(text))).toBe(false);
  });
});

test("a plan takes from the configuration what it does not say itself", () => {
  const planOf = (text: string): Plan => {
    const tree = parseYaml(createSource("秋游.yaml", text)).value;
    const plan = tree && checkPlan(tree).value;
    if (!plan) throw new Error("no plan");
    return plan;
  };
  const { config } = read(chinese);
  const bare = withDefaults(planOf("标题: 秋游\n落款: {日期: 2026-10-12}\n"), config, "official");
  expect(bare.style?.value).toBe("official");
  expect(bare.numbering?.scheme).toBe("decimal");
  expect(bare.signature?.units.map(({ value }) => value)).toEqual(["第三小学德育处"]);
  const own = "标题: 秋游\n版式: 通用\n编号: 学校\n落款: {单位: 大队部, 日期: 2026-10-12}\n";
  const kept = withDefaults(planOf(own), config, "official");
  expect({ ...kept, sections: [] }).toEqual({ ...planOf(own), sections: [] });
  expect(kept.sections.map(({ heading }) => heading)).toEqual(["联系人"]);
  expect(textsOf(kept).map(({ value }) => value)).toContain("德育处 0571-88123456\n李老师");
  const contacts = "标题: 秋游\n联系人: [{姓名: 张丽, 电话: 0571-88123457}]\n";
  expect(withDefaults(planOf(contacts), config, undefined).sections).toHaveLength(1);
  expect(withDefaults(planOf("标题: 秋游\n类型: 总结\n"), config, undefined).sections).toEqual([]);
  expect(withDefaults(planOf("标题: 秋游\n"), config, undefined).signature).toBeUndefined();
});
