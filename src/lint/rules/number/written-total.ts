import { factsOf } from "../../../facts/facts.ts";
import { exactly } from "../../../facts/people/heads.ts";
import { wrongTotalsOf } from "../../../facts/sums/wrong-totals.ts";
import { textsWith } from "../../../facts/survey.ts";
import { rounded } from "../../../notation/numbers/number.ts";
import type { WrittenTotal } from "../../../notation/sums/reckonings.ts";
import { feeTotalsIn, wrongTotalsIn } from "../../../notation/sums/written-totals.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Text } from "../../../plan/text.ts";
import { locator } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** A total in a sentence, a list or labels that its parts do not make. */
export const writtenTotal: Rule<{ found: number; expected: number; reckoning: string; unit: string }> = {
  code: "number/written-total",
  severity: "warning",
  words: {
    zh: ({ found, expected, reckoning, unit }) => ({
      message: `合计写的是${found}${unit}，按${reckoning}算应为${expected}${unit}`,
      hint: "核对各项和合计，改正写错的那一个",
    }),
    en: ({ found, expected, reckoning, unit }) => ({
      message: `The total says ${found}${unit}, but ${reckoning} makes ${expected}`,
      hint: "Check the parts and the total and mend the one that is wrong",
    }),
  },
  why: {
    zh: "各项和合计对不上，读的人不知道该按哪个数准备。",
    en: "When parts and total disagree, nobody knows which number to go by.",
  },
  get examples() {
    return {
      bad: [
        "标题: 秋游方案\n参加对象: 三（1）班40人、三（2）班40人、三（3）班40人，共110人\n",
        "标题: 秋游方案\n收费说明: 门票30元、车费25元、保险5元，合计65元。\n",
        "标题: 秋游方案\n活动形式: 学生分成8个小组，每组5人，共45人。\n",
        "标题: 秋游方案\n收费说明: 学生160人，每人15元，共计2500元。\n",
        "标题: 演讲比赛方案\n评分办法: 满分为100分，其中内容40分、表达30分、仪态20分。\n",
        "标题: 秋游方案\n参加对象: 全体师生共46人（学生40人、教师5人）\n",
        "标题: 秋游方案\n参加对象: 三年级学生130人（三（1）班45人、三（2）班40人、三（3）班42人）\n",
        "标题: 秋游方案\n收费标准: 每人50元（门票30元，车费15元，保险10元）\n",
        "标题: 秋游方案\n参加对象: 四年级学生：232人；带队老师：16人；家委会人员：5人。总计：252人\n",
        "标题: 秋游方案\n参加人员:\n  四年级学生: 232人\n  带队老师: 16人\n  总计: 252人\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 210}\n收费标准: 每人120元，共计25000元\n",
        "标题: 秋游方案\n奖品: 一等奖3名，每名100元；二等奖5名，每名50元；共计500元。\n",
        "标题: 秋游方案\n经费: [场地：500元, 奖品：8000元, 音响：2000元, 总计：11000元]\n",
        "标题: 秋游方案\n经费: 车费4辆×800元，保险168人×5元，共4140元\n",
        "标题: 军训方案\n经费: 补助10人×200元/天×6天=12000元；饮水2000元；药品1000元；总计1.6万元\n",
        "标题: 秋游方案\n租车: 3辆×800元＝2500元\n",
        "标题: 秋游方案\n经费:\n  车费: 4辆 * 800元\n  保险: 168人 * 5元\n  合计: 4140元\n",
      ],
      good: [
        "标题: 秋游方案\n参加对象: 学生82人（男生40人、女生42人），教师6人（含校医1人、班主任2人）\n收费说明: 门票50元（儿童票30元、成人票50元），每人55元（门票30元、车费15元、保险10元）\n",
        "标题: 秋游方案\n经费: 展板10块 × 80元/块 = 800元；奖品 4个 × 100元 = 400元；共1200元\n物资: 水3箱×28元、杯子10元，共94元\n",
        "标题: 秋游方案\n参加对象:\n  - {对象: 三年级学生, 人数: 210}\n  - {对象: 教师, 人数: 12}\n收费标准: 每人120元，共计25200元\n保险: 每人5元，共1110元。\n",
        "标题: 秋游方案\n参加对象: 三年级3个班，每班40人，共120人；四年级一班38人、二班41人，共79人\n收费说明: 门票30元、车费25元、保险5元，合计60元。\n",
        "标题: 演讲比赛方案\n评分办法: 满分100分：内容40分、表达30分、仪态30分；超时每分钟扣2分，总分90分以上为一等奖。\n",
        "标题: 秋游方案\n参加对象: 全校1200人中，三年级120人、四年级130人，共250人\n",
        "标题: 秋游方案\n参加对象: 共60人，其中党员5人、教师3人；每班选派4名，3个班参加，全校共60名\n",
        "标题: 秋游方案\n参加对象: 学生80人、教师约6人，共86人；男生20人、女生22人等，共50人\n",
        "标题: 秋游方案\n参加人员:\n  学生: 40人\n  男生: 20人\n  女生: 20人\n  教师: 4人\n  总计: 44人\n经费: [场地：500元, 奖品：约8000元, 总计：9000元]\n",
        "标题: 比赛方案\n奖项设置: 一等奖3名、二等奖6名，奖金每人50元、30元，共需350元\n",
      ],
    };
  },
  check(plan, findings) {
    const told = new Set<number>();
    const tell = (text: Text, { start, end, ...data }: WrittenTotal): void => {
      const range = locator(text, plan.source)(start, end) ?? text.range;
      // The lines of a text are its clauses, too.
      if (told.has(range.start)) return;
      told.add(range.start);
      const { found, expected, reckoning, unit } = data;
      findings.add(range, { found, expected, reckoning, unit });
    };
    const marks = sign.total | sign.pair | sign.half | sign.colon;
    for (const text of textsWith(plan, marks, sign.digit | sign.numeral)) {
      for (const wrong of wrongTotalsIn(text.value)) tell(text, wrong);
    }
    for (const wrong of wrongTotalsOf(plan).wrong) tell(wrong.text, wrong);
    const { heads, groupHeads } = factsOf(plan);
    const [pupils, ...others] = [heads.pupils, heads.all, heads.adults, groupHeads.all].flatMap(
      (amount) => exactly(amount) ?? [],
    );
    if (pupils === undefined) return;
    for (const text of textsWith(plan, sign.total, sign.digit | sign.numeral)) {
      for (const { each, found, start, end } of feeTotalsIn(text.value)) {
        if ([pupils, ...others].some((count) => Math.abs(count * each - found) < 0.5)) continue;
        const reckoning = `${pupils}×${each}`;
        tell(text, { start, end, found, expected: rounded(pupils * each), reckoning, unit: "元" });
      }
    }
  },
};
