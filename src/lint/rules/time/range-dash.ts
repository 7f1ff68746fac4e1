import type { Edit } from "../../../diagnostic/diagnostic.ts";
import { foundIn, writtenWith } from "../../../facts/found-in.ts";
import { placeIn, rangeIn } from "../../../facts/range-in.ts";
import { parseDate } from "../../../notation/time/calendar-date.ts";
import { parseClock } from "../../../notation/time/clock.ts";
import { clocksIn } from "../../../notation/time/clocks-in.ts";
import { datesIn } from "../../../notation/time/dates-in.ts";
import { sign } from "../../../notation/words/signs.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Text } from "../../../plan/text.ts";
import type { Rule } from "../../rule.ts";

/** Spans of time written with several kinds of dashes, or with none. */
export const timeRangeDash: Rule<{ written: string; right: string; sort: string }> = {
  code: "time/range-dash",
  severity: "warning",
  words: {
    zh: ({ written, right, sort }) => ({
      message:
        sort === "lost"
          ? `「${written}」中间丢了连接号`
          : sort === "mixed"
            ? `连接号写的是「${written}」，别处写的是「${right}」`
            : `连接号写成了「${written}」`,
      hint: sort === "lost" ? `改成：${right}` : `统一写成「${right}」`,
    }),
    en: ({ written, right, sort }) => ({
      message:
        sort === "lost"
          ? `“${written}” has lost its dash`
          : sort === "mixed"
            ? `The dash is “${written}” here and “${right}” elsewhere`
            : `“${written}” is no dash`,
      hint: sort === "lost" ? `Write ${right}` : `Write “${right}” throughout`,
    }),
  },
  alike: () => "",
  why: {
    zh: "起止时间的连接号全文只用一种，时间才好认；丢了连接号的「8:3011:00」谁也看不懂。",
    en: "One kind of dash throughout keeps times easy to read; nobody understands 8:3011:00.",
  },
  get examples() {
    return {
      bad: [
        "标题: 2015---2016学年读书活动方案\n",
        "标题: 秋游方案\n导语: 8:3011:00参观。\n",
        "标题: 秋游方案\n导语: 8:30—11:00参观，13:00~15:00活动。\n",
        "标题: 社会实践方案\n导语: 6月21日---6月25日联系，6月27日——6月29日宣传。\n",
        "标题: 社会实践方案\n导语: 每组3---4人，共10--12人。\n",
        "标题: 秋游方案\n导语: 10月8日~10日报名，10月12日~15日分组，10月20日--23日活动。\n",
      ],
      good: [
        "标题: 秋游方案\n导语: 8:30—11:00参观，10月20日—23日活动，11月1日至3日总结。\n",
        "标题: 秋游方案\n导语: 8:30-11:00参观，3-4人一组。\n日程安排:\n  - {时间: 8:00~9:00, 内容: 集合}\n",
        "标题: 秋游方案——走进公园\n导语: 2026-10-23出发。\n",
      ],
    };
  },
  check(plan, findings) {
    const dashes = dashesIn(plan);
    const usual = usualKind(dashes);
    for (const dash of dashes.filter(({ written }) => written === "")) {
      const place = placeIn(dash.text, dash.start, dash.end, plan.source);
      const around = { start: dash.from, end: dash.to };
      const right =
        dash.text.value.slice(dash.from, dash.start) + usual + dash.text.value.slice(dash.end, dash.to);
      const fix = place ? { fix: { edits: [{ range: place, text: usual }] } } : {};
      const data = { written: dash.text.value.slice(dash.from, dash.to), right, sort: "lost" };
      findings.add(rangeIn(dash.text, around.start, around.end, plan.source), data, fix);
    }
    const other = dashes.filter(({ written }) => written !== "" && written !== usual);
    const [first, ...others] = other.filter((dash) => dash.odd || !dash.counts);
    const mixed = new Set(dashes.filter(({ counts }) => !counts).map(({ written }) => written)).size > 1;
    if (!first || (!mixed && !other.some(({ odd }) => odd))) return;
    const all = [first, ...others];
    const edits = all.flatMap((dash): readonly Edit[] => {
      const range = placeIn(dash.text, dash.start, dash.end, plan.source);
      return range ? [{ range, text: usual }] : [];
    });
    const related = others.map((dash) => ({
      source: plan.source,
      range: rangeIn(dash.text, dash.start, dash.end, plan.source),
    }));
    const data = {
      written: first.written,
      right: usual,
      sort: dashes.some(({ written }) => written === usual) ? "mixed" : "odd",
    };
    findings.add(
      rangeIn(first.text, first.start, first.end, plan.source),
      data,
      edits.length === all.length ? { related, fix: { edits } } : { related },
    );
  },
};

interface Dash {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Where the span around it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Whether no writer means it: two hyphens or more, several dashes. */
  readonly odd: boolean;
  /** Whether it stands between counts (3-4人), which may differ from times. */
  readonly counts: boolean;
}

const dashMark = /^[-—–~―～－]{1,4}$/u;

const countDash =
  /(?<=\d)[-－]{2,4}(?=\d{1,4}(?:[人名组个户班号年]|学年))|(?<=[一二三四五六七八九十])[-－]{2,4}(?=[一二三四五六七八九十]{1,3}(?:[人名组个户班号]|年级))/gu;

function dashesIn(plan: Plan): readonly Dash[] {
  const clocks = foundIn(plan, clocksIn).flatMap(({ text, mention }, index, all) => {
    const before = all[index - 1];
    return mention.dash && before?.text === text
      ? [dashOf(text, mention.dash, before.mention.start, mention.end, false)]
      : [];
  });
  const dates = foundIn(plan, datesIn).flatMap(({ text, mention }) =>
    mention.after?.kind === "range"
      ? [dashOf(text, mention.after, mention.after.start, mention.end, false)]
      : [],
  );
  const counts = writtenWith(plan, [sign.hyphen]).flatMap((text) =>
    /[-－]{2}/u.test(text.value)
      ? [...text.value.matchAll(countDash)].map(({ 0: dash, index }) =>
          dashOf(text, { start: index, end: index + dash.length }, index, index, true),
        )
      : [],
  );
  const found = [...clocks, ...dates, ...counts].filter(
    ({ text, written }) => (written === "" || dashMark.test(written)) && !printsAlike(text),
  );
  return found.sort((a, b) => a.text.range.start - b.text.range.start || a.start - b.start);
}

function dashOf(
  text: Text,
  place: { readonly start: number; readonly end: number },
  from: number,
  to: number,
  counts: boolean,
): Dash {
  const written = text.value.slice(place.start, place.end);
  return {
    text,
    start: place.start,
    end: place.end,
    written,
    from,
    to,
    odd: /^[-－]{2}|^———|―/u.test(written),
    counts,
  };
}

/** Times that are read as such print with one dash however they are typed. */
function printsAlike({ value }: Text): boolean {
  if (value.length > 40) return false;
  return (
    parseClock(value) !== undefined ||
    parseDate(value) !== undefined ||
    parseClock(value.replace(/^\d[\d\-/.]*\d\s+/, "")) !== undefined
  );
}

/** The kind that most of the spans have; the dash of the standard where none is fit. */
function usualKind(dashes: readonly Dash[]): string {
  const counts = new Map<string, number>();
  for (const { written, odd, counts: ofCounts } of dashes) {
    if (!odd && !ofCounts && written !== "" && written !== "——")
      counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const most = Math.max(...counts.values(), 0);
  const best = [...counts].filter(([, count]) => count === most).map(([written]) => written);
  return best.length === 0 || best.includes("—") ? "—" : (best[0] ?? "—");
}
