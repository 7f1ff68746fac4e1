import { expect, test } from "vitest";
import { factsOf } from "../../../src/facts/facts.ts";
import { planOf } from "../../lint/lint-text.ts";

/** The things of a section of materials: name, quantity as typed and as read, unit, remark. */
function thingsIn(body: string): readonly string[] {
  return factsOf(planOf(`标题: 植树方案\n物资准备: ${body}\n`)).materials.map(
    ({ item, quantity, unit, note }) =>
      [item?.value, quantity?.text.value, quantity?.exact, unit?.value, note?.value]
        .filter((each) => each !== undefined)
        .join(" "),
  );
}

test.each([
  [
    "[铁锹60把, 水桶 40 个, 树苗100棵（林场提供）]",
    ["铁锹 60 60 把", "水桶 40 40 个", "树苗 100 100 棵 林场提供"],
  ],
  ["[横幅一条, 一次性手套10双。, 急救箱]", ["横幅 一 1 条", "一次性手套 10 10 双", "急救箱"]],
  ["[60把铁锹, 口罩×200只, 胶带：3卷]", ["铁锹 60 60 把", "口罩 200 200 只", "胶带 3 3 卷"]],
  ["铁锹60把、水桶40个，树苗100棵。", ["铁锹 60 60 把", "水桶 40 40 个", "树苗 100 100 棵"]],
  [
    "[铁锹60把、水桶40个, 急救箱2个（校医，随身带）]",
    ["铁锹 60 60 把", "水桶 40 40 个", "急救箱 2 2 个 校医，随身带"],
  ],
  [
    '{列: [物品, 数量, 单位], 行: [[铁锹, 60, 把], [水桶, 40, 个], [合计, 100, ""]]}',
    ["铁锹 60 60 把", "水桶 40 40 个"],
  ],
  ["[{物品: 急救包, 数量: 4}, 铁锹60把]", ["急救包 4 4", "铁锹60把"]],
])("things are read from what teachers write: %s", (body, things) => {
  expect(thingsIn(body)).toEqual(things);
});

test.each([
  "[由总务处准备, 提前一天清点]",
  "[每班自备，不另发。, 共3种]",
  "铁锹、水桶和树苗由林场提供。",
  "第二天8:30前到位",
  "{列: [班级, 负责人], 行: [[一班, 王芳]]}",
  "{待补: 铁锹60把}",
])("sentences, and what is still open, are no things: %s", (body) => {
  expect(thingsIn(body)).toEqual([]);
});
