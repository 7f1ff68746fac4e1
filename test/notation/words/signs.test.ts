import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIn, writtenTexts } from "../../../src/facts/found-in.ts";
import type { Mention } from "../../../src/notation/numbers/normal.ts";
import { anniversariesIn } from "../../../src/notation/time/anniversaries-in.ts";
import { clocksIn } from "../../../src/notation/time/clocks-in.ts";
import { datesIn } from "../../../src/notation/time/dates-in.ts";
import { festivalsIn } from "../../../src/notation/time/festivals.ts";
import { lunarDaysIn } from "../../../src/notation/time/lunar.ts";
import { shows, sign, signsOf } from "../../../src/notation/words/signs.ts";
import { checkPlan } from "../../../src/plan/check-plan.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { createSource } from "../../../src/source/source.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";

type Reader = (value: string) => readonly Mention[];
const readers: readonly Reader[] = [datesIn, clocksIn, anniversariesIn, festivalsIn, lunarDaysIn];

function planOf(text: string): Plan {
  const { value: tree } = parseYaml(createSource("活动.yaml", text));
  const plan = tree && checkPlan(tree).value;
  if (!plan) throw new Error("the plan of a test cannot be read");
  return plan;
}

describe("the signs of a text", () => {
  const texts: readonly (readonly [string, number, boolean])[] = [
    ["８月集合", sign.fullWidthDigit, true],
    ["8月集合", sign.fullWidthDigit, false],
    ["电话138", sign.figures, true],
    ["13名教师，8名家长", sign.figures, false],
    ["集合。。出发", sign.adjacent, true],
    ["集合，出发。", sign.adjacent, false],
    ["见附件1", sign.attachment, true],
    ["带好水壶😀", sign.rare, true],
    ["带好“水壶”，共3个。", sign.rare, false],
    ["带好\u200b水壶", sign.invisible, true],
    ["", ~0, false],
  ];
  test.each(texts)("%s", (text, wanted, there) => {
    expect(shows(signsOf(text), [wanted])).toBe(there);
  });

  test("one sign of every group is asked for", () => {
    const signs = signsOf("上午八点半");
    expect(shows(signs, [sign.hour | sign.colon, sign.digit | sign.numeral])).toBe(true);
    expect(shows(signs, [sign.hour, sign.month])).toBe(false);
    expect(shows(signs, [])).toBe(true);
  });
});

describe("no reader is kept from a text in which it finds something", () => {
  const folder = "examples";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".yaml") && !name.includes("config"),
  );
  const plans = files.map((name) => planOf(readFileSync(join(folder, name), "utf8")));
  test.each(readers)("%o in the examples", (reader) => {
    for (const plan of plans) {
      const all = writtenTexts(plan).flatMap((text) =>
        reader(text.value).map((mention) => ({ text, mention })),
      );
      expect(foundIn(plan, reader)).toEqual(all);
    }
  });

  const words = [
    ..."2013０８９一三十廿两半刻点时分年月日号周第届岁—-~：:./、农历正腊初旦夕节",
    ..."星期三，教师节，国庆，建队，建国，周年，华诞，生日，上午，下午，约，至，学年，重阳节，春节，新年".split(
      "，",
    ),
  ];
  const sentences = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(""));
  test.each(readers)("%o in sentences put together", (reader) => {
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 1, maxLength: 20 }), (list) => {
        const items = list.map((each) => `  - ${JSON.stringify(`集合${each}`)}`).join("\n");
        const plan = planOf(`标题: 秋游\n说明:\n${items}\n`);
        const all = writtenTexts(plan).flatMap((text) => reader(text.value));
        expect(foundIn(plan, reader).map(({ mention }) => mention)).toEqual(all);
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });
});
