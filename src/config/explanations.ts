import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why mistakes of a configuration matter, with data for an example of each. */
export const configExplanations: Explanations = {
  "config/circular-base": told(
    "两个设置文件互相继承，哪个说了算定不下来。",
    "Of two configurations that build on each other neither is ever settled.",
    { path: "学区.yaml" },
  ),
  "config/base-version": told(
    "区里换了要求，学校装的还是旧的，查的就不是同一套。",
    "With an older package the school is checked against what its district has since changed.",
    { path: "qingzhou-plan-config@2", installed: "1.4.0" },
  ),
  "config/locked-rule": told(
    "区里定下的底线，学校可以更严，不能放松；写了又不起作用，要让写的人知道。",
    "What a district has locked may be made stricter, not looser; who tries is told that it does nothing.",
    { key: "date", rules: ["date/weekday-mismatch"], by: "../区里/plan.config.yaml" },
  ),
  "config/not-a-group": told(
    "这一项要分开写几样，写成一句程序不知道指哪一样。",
    "This takes several values; one text does not say which.",
    { key: "规则", known: [], sample: "date: 警告" },
  ),
  "config/repeated-key": told(
    "同一项写了两次，照哪一个办说不准。",
    "Of two values for one key one would be lost.",
    { key: "rules", first: "规则" },
  ),
  "config/unknown-base": told(
    "要继承的设置找不到，学区统一的要求就都没有起作用。",
    "Without its base nothing that the district has settled holds.",
    { path: "学区.yaml" },
  ),
  "config/unknown-key": told(
    "名称写错，这一项设置就不起作用，也没有人发现。",
    "A misspelt key settles nothing, and nobody notices.",
    { key: "规侧", group: "", nearest: "规则", known: ["规则"], home: "", value: "" },
  ),
  "config/unknown-rule": told(
    "代码写错，那条规则还是老样子。",
    "With a misspelt code the rule stays as it was.",
    { key: "date/weekday", fixed: false, nearest: "date/weekday-mismatch", families: ["date"] },
  ),
  "config/unknown-style": told(
    "默认的版式找不到，没有写版式的方案就印不出来。",
    "Without the default style, plans that name none cannot be printed.",
    { name: "校版", nearest: "", known: ["standard", "official"] },
  ),
  "config/wrong-value": told("内容不对，这一项设置就用不上。", "A wrong value cannot be used.", {
    key: "每位教师带学生",
    found: "若干",
    expectedZh: "整数",
    expectedEn: "a whole number",
    nearest: "",
    example: "20",
  }),
};
