import { expect, test } from "vitest";
import { checkSource } from "../../../src/pipeline/check.ts";
import { picturesOf } from "../../../src/plan/walk.ts";
import { createSource } from "../../../src/source/source.ts";

/** The pictures of a plan as `file|width|caption|alt`, and the codes of its errors. */
function read(text: string): readonly string[] {
  const { plan, diagnostics } = checkSource(createSource("秋游.yaml", `标题: 秋游方案\n${text}`));
  const pictures = plan ? picturesOf(plan) : [];
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const shown = pictures.map(({ file, width, caption, alt }) =>
    [file, width, caption, alt].map((each) => each?.value ?? "").join("|"),
  );
  return [...shown, ...errors];
}

const whole = "路线图.png|80%|秋游路线|从学校到植物园";
const map = "{图片: 路线图.png, 宽: 80%, 说明: 秋游路线, 替代文字: 从学校到植物园}";

test.each([
  ["as a section", `路线: ${map}`, [whole]],
  [
    "in a section",
    `路线:\n  正文: 见图。\n  图片: {文件: 路线图.png, 宽: 80%, 说明: 秋游路线, 替代文字: 从学校到植物园}`,
    [whole],
  ],
  ["in a list", `路线:\n  - 步行\n  - ${map}\n  - 返回`, [whole]],
  ["with English keys", "路线: {image: a.png, width: 6cm, caption: 图, alt: 路}", ["a.png|6cm|图|路"]],
  [
    "on an item",
    "路线:\n  - {标题: 出发, 图片: a.png}\n  - {标题: 返回, 图片: [b.png, {文件: c.jpg}]}",
    ["a.png|||", "b.png|||", "c.jpg|||"],
  ],
  [
    "with its caption beside it",
    "路线:\n  图片: [a.png, b.png]\n  题注: 秋游路线",
    ["a.png|||", "b.png||秋游路线|"],
  ],
  ["several in a section", "路线:\n  正文: 见图。\n  图片: [a.png, b.png]", ["a.png|||", "b.png|||"]],
  [
    "by name in the section of pictures",
    "路线图: a.png\n活动照片: [b.jpg, {文件: c.jpg, 说明: 合影}]",
    ["a.png|||", "b.jpg|||", "c.jpg||合影|"],
  ],
  [
    "as an attachment",
    "附件: [{名称: 路线图, 文件: a.png}, {名称: 报名表, 文件: 报名表.docx}]",
    ["a.png|||路线图"],
  ],
  ["behind a label", "交通安排: {路线图: a.png}", ["a.png|||"]],
  ["a label of that name", "人员分工: {摄影: 李明, 图片: 王芳}", []],
  ["a width that is none", "路线: {图片: a.png, 宽: 120%}", ["a.png|||", "schema/picture-width"]],
  ["an unknown key", "路线图: {文件: a.png, 高: 3cm}", ["a.png|||", "schema/unknown-field"]],
  ["a picture without its file", "路线:\n  正文: 见图。\n  图片: {宽: 3cm}", ["schema/missing-field"]],
])("a picture %s", (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
