import type { Edit } from "../../../diagnostic/diagnostic.ts";
import { foundIn } from "../../../facts/found-in.ts";
import { placeIn, rangeIn } from "../../../facts/range-in.ts";
import { surveyOf } from "../../../facts/survey.ts";
import { type MixedClock, mixedClocks } from "../../../facts/time/mixed-clocks.ts";
import { isTurned, printMinutes } from "../../../notation/time/clock-words.ts";
import { type ClockMention, clocksIn } from "../../../notation/time/clocks-in.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Findings, Rule } from "../../rule.ts";

type Data = { written: string; right: string; sort: string };

const told: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  doubled: { zh: "既写了时段，又用了24小时制", en: "names the part of the day and counts 24 hours" },
  against: { zh: "时段和钟点对不上", en: "has an hour that is not in that part of the day" },
  mixed: { zh: "是12小时制，别处用的是24小时制", en: "counts 12 hours where others count 24" },
  unit: { zh: "冒号后面又写了「时」或「分」", en: "has both a colon and 时 or 分" },
};

/** A 12-hour clock among 24-hour ones, or a part of the day that does not fit its hour. */
export const timeClockMix: Rule<Data> = {
  code: "time/clock-mix",
  severity: "warning",
  words: {
    zh: ({ written, right, sort }) => ({
      message: `「${written}」${told[sort]?.zh ?? ""}`,
      hint: right === "" ? "核对钟点，统一写成24小时制，如 14:30" : `改成：${right}`,
    }),
    en: ({ written, right, sort }) => ({
      message: `“${written}” ${told[sort]?.en ?? ""}`,
      hint: right === "" ? "Check the time and count 24 hours throughout, as 14:30" : `Write ${right}`,
    }),
  },
  why: {
    zh: "「下午15:00」是两种写法混在一起；「8:30……2:30」让人分不清是凌晨还是下午。同一份时间表只用一种写法。",
    en: "下午15:00 mixes two ways of writing a time; 8:30 … 2:30 leaves open which half of the day is meant. One timetable, one way.",
  },
  get examples() {
    return {
      bad: [
        "标题: 家长会方案\n会议时间: 2026年11月6日下午15:00\n",
        "标题: 家长会方案\n会议时间: 下午12:30-17:00\n",
        "标题: 家长会方案\n会议时间: 2026年11月6日下午2:00—17:00\n",
        "标题: 家长会方案\n会议时间: {日期: 2026-11-06, 开始: 下午2:00, 结束: '17:00'}\n",
        "标题: 家长会方案\n会议安排: 上午14:00签到，下午11:30结束。\n",
        "标题: 秋游方案\n日程安排:\n  - {时间: 8:30, 内容: 集合}\n  - {时间: 10:00, 内容: 参观}\n  - {时间: 2:30, 内容: 返校}\n",
        "标题: 秋游方案\n活动时间: 10月23日7:30——3:00\n",
        "标题: 秋游方案\n日程安排:\n  上午:\n    - {时间: 8:30, 内容: 集合}\n  下午:\n    - {时间: 2:30, 内容: 参观}\n    - {时间: 15:30, 内容: 返校}\n",
        "标题: 秋游方案\n导语: 早上8:00时集合。\n",
        "标题: 演出方案\n演出时间: 10月23日晚20:00\n",
      ],
      good: [
        "标题: 家长会方案\n会议时间: 2026年11月6日下午3:00\n会议安排: 中午12:40签到，晚上7:30结束。\n",
        "标题: 家长会方案\n会议时间: 下午2:00—5:00\n活动安排: 上午8:30—16:00，中午12:00—13:30休息。\n",
        "标题: 志愿服务方案\n活动流程: 上午8:30出门，11:00结束；下午1:30开始，4:30结束。\n",
        "标题: 秋游方案\n日程安排:\n  上午:\n    - {时间: 8:30, 内容: 集合}\n  下午:\n    - {时间: 2:30, 内容: 参观}\n    - {时间: 4:00, 内容: 返校}\n",
        "标题: 露营方案\n日程安排:\n  - {时间: 21:00, 内容: 熄灯}\n  - {时间: 6:00, 内容: 起床}\n",
      ],
    };
  },
  check(plan, findings) {
    for (const { text, mention } of foundIn(plan, clocksIn)) judgeWords(text, mention, plan, findings);
    const told = judgeEnds(plan, findings);
    const mixed = mixedClocks(plan);
    for (const each of mixed)
      report(
        each.filter(({ text, clock }) => !told.some((end) => end.text === text && end.start === clock.start)),
        plan,
        findings,
      );
    const reported = new Set(mixed.flatMap((each) => each.map(({ text }) => text)));
    for (const turned of turnedEnds(plan)) {
      if (!reported.has(turned.text)) report([turned], plan, findings);
    }
  },
};

const afternoon = /^(?:下午|傍晚|晚|夜|中|正午|午)/u;
const morning = /^(?:上午|早|清晨|凌晨)/u;

function judgeWords(text: Text, clock: ClockMention, plan: Plan, findings: Findings<Data>): void {
  const { start, end, period, hour, digitsStart } = clock;
  const written = text.value.slice(start, end);
  const tell = (sort: string, cut?: readonly [number, number]): void => {
    const right = cut ? text.value.slice(start, cut[0]) + text.value.slice(cut[1], end) : "";
    const place = cut && placeIn(text, cut[0], cut[1], plan.source);
    const fix = place ? { fix: { edits: [{ range: place, text: "" }] } } : {};
    findings.add(rangeIn(text, start, end, plan.source), { written, right, sort }, fix);
  };
  if (period !== "" && hour >= 13 && hour < 24 && afternoon.test(period)) {
    tell("doubled", [text.value.lastIndexOf(period, digitsStart - 1), digitsStart]);
  } else if (
    (period !== "" && hour >= 13 && morning.test(period)) ||
    (period === "下午" && hour >= 9 && hour <= 11)
  ) {
    tell("against");
  } else if (clock.colon && /[时分]$/u.test(written)) tell("unit", [end - 1, end]);
}

/** 下午2:00—17:00: the end counts 24 hours, its start does not; in one text, or in 开始 and 结束. */
function judgeEnds(plan: Plan, findings: Findings<Data>): readonly { text: Text; start: number }[] {
  const told: { text: Text; start: number }[] = [];
  const inTexts = foundIn(plan, clocksIn).flatMap(({ text, mention: end }, index, all) => {
    const before = all[index - 1];
    return end.dash && before?.text === text ? [{ text, start: before.mention, end, to: text }] : [];
  });
  const inRows = surveyOf(plan).rows.flatMap(({ row }) => {
    const [text, to] = ["from", "to"].map((key) => row.values.get(key)?.texts[0]);
    const [start, end] = [text, to].map((each) => (each && !each.todo ? clocksIn(each.value)[0] : undefined));
    return text && to && start && end ? [{ text, start, end, to }] : [];
  });
  for (const { text, start, end, to } of [...inTexts, ...inRows]) {
    const mixed =
      /^(?:下午|傍晚|晚|夜)/u.test(start.period) && start.hour < 13 && end.period === "" && end.hour >= 13;
    if (!mixed || end.hour === 24) continue;
    const right = printMinutes(start.minutes);
    const last = text === to ? end.end : start.end;
    // 下午3点半-16点: the end is written as its start now is.
    const ending = end.colon ? text.value.slice(end.start, end.end) : printMinutes(end.minutes);
    const behind = text === to ? text.value.slice(start.end, end.start) + ending : "";
    const edits = [
      { range: placeIn(text, start.start, start.end, plan.source), text: right },
      ...(text === to && !end.colon
        ? [{ range: placeIn(text, end.start, end.end, plan.source), text: ending }]
        : []),
    ].flatMap(({ range, text: word }) => (range ? [{ range, text: word }] : []));
    const fix = edits.length > 0 ? { fix: { edits } } : {};
    const written = text.value.slice(start.start, last);
    told.push({ text, start: start.start });
    findings.add(
      rangeIn(text, start.start, last, plan.source),
      { written, right: right + behind, sort: text === to ? "doubled" : "mixed" },
      fix,
    );
  }
  return told;
}

/** The ends of spans that are twelve hours short: 7:30——3:00. */
function turnedEnds(plan: Plan): readonly MixedClock[] {
  return foundIn(plan, clocksIn).flatMap(({ text, mention }, index, all) => {
    const before = all[index - 1];
    const turned = mention.dash && before?.text === text && isTurned(mention, before.mention.minutes);
    return turned ? [{ text, clock: mention, minutes: mention.minutes + 12 * 60 }] : [];
  });
}

/** One finding for a timetable, with all its clocks in the fix. */
function report(mixed: readonly MixedClock[], plan: Plan, findings: Findings<Data>): void {
  const [first, ...others] = mixed;
  if (!first) return;
  const place = ({ text, clock }: MixedClock): ReturnType<typeof rangeIn> =>
    rangeIn(text, clock.start, clock.end, plan.source);
  const edits = mixed.map((each): Edit | undefined => {
    const range = placeIn(each.text, each.clock.start, each.clock.end, plan.source);
    return (
      range && {
        range,
        text:
          (each.clock.approximate && each.text.value[each.clock.start] === "约" ? "约" : "") +
          printMinutes(each.minutes),
      }
    );
  });
  const whole = edits.filter((edit) => edit !== undefined);
  const data = {
    written: first.text.value.slice(first.clock.start, first.clock.end),
    right: printMinutes(first.minutes),
    sort: "mixed",
  };
  const related = others.map((each) => ({ source: plan.source, range: place(each) }));
  findings.add(
    place(first),
    data,
    whole.length === mixed.length ? { related, fix: { edits: whole } } : { related },
  );
}
