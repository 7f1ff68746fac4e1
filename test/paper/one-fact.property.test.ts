import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../runs.ts";
import { type EventFacts, events, unused, yamlOf } from "./event-plans.ts";
import { printedPapers } from "./printed-papers.ts";

// Facts are written once: of any plan, a fact that is changed is changed wherever it stands in every paper, and nothing
// else is. Words are swapped; of numbers what is reckoned from them changes too, by as much as it must.

/** A fact that is changed: the event with it, and what stands for what in print. */
interface Change {
  readonly what: string;
  readonly event: EventFacts;
  readonly words: readonly (readonly [from: string, to: string])[];
}

type Make = (event: EventFacts, at: number) => Change;

/** Any of the classes, things …; the last ones take turns. */
function nth<T>(all: readonly T[], at: number): number {
  return at % all.length;
}

function withClass(
  event: EventFacts,
  at: number,
  change: Partial<EventFacts["classes"][number]>,
): EventFacts {
  return { ...event, classes: event.classes.map((each, i) => (i === at ? { ...each, ...change } : each)) };
}

const wordChanges: Readonly<Record<string, Make>> = {
  place: (event) => ({
    what: "place",
    event: { ...event, place: unused.place },
    words: [[event.place, unused.place]],
  }),
  meeting: (event) => ({
    what: "meeting",
    event: { ...event, meeting: unused.meeting },
    words: [[event.meeting, unused.meeting]],
  }),
  hospital: (event) => ({
    what: "hospital",
    event: { ...event, hospital: unused.hospital },
    words: [[event.hospital, unused.hospital]],
  }),
  carrier: (event) => ({
    what: "carrier",
    event: { ...event, carrier: unused.carrier },
    words: [[event.carrier, unused.carrier]],
  }),
  school: (event) => ({
    what: "school",
    event: { ...event, school: unused.school },
    words: [[event.school, unused.school]],
  }),
  head: (event) => ({
    what: "head",
    event: { ...event, head: unused.person },
    words: [[event.head, unused.person]],
  }),
  doctor: (event) => ({
    what: "doctor",
    event: { ...event, doctor: unused.person },
    words: [[event.doctor, unused.person]],
  }),
  phone: (event) => ({
    what: "phone",
    event: { ...event, phone: unused.phone },
    words: [[event.phone, unused.phone]],
  }),
  teacher: (event, at) => {
    const i = nth(event.classes, at);
    const from = event.classes[i]?.teacher ?? "";
    return {
      what: "teacher",
      event: withClass(event, i, { teacher: unused.person }),
      words: [[from, unused.person]],
    };
  },
  driver: (event, at) => {
    const i = nth(event.classes, at);
    const from = event.classes[i]?.driver ?? "";
    return {
      what: "driver",
      event: withClass(event, i, { driver: unused.person }),
      words: [[from, unused.person]],
    };
  },
  vehicle: (event, at) => {
    const i = nth(event.classes, at);
    const from = event.classes[i]?.vehicle ?? "";
    return { what: "vehicle", event: withClass(event, i, { vehicle: "8号车" }), words: [[from, "8号车"]] };
  },
  class: (event, at) => {
    const i = nth(event.classes, at);
    const from = event.classes[i]?.name ?? "";
    const to = `${event.grade}（9）班`;
    return { what: "class", event: withClass(event, i, { name: to }), words: [[from, to]] };
  },
  thing: (event, at) => {
    const i = nth(event.things, at);
    const from = event.things[i]?.item ?? "";
    const things = event.things.map((each, j) => (i === j ? { ...each, item: unused.thing } : each));
    return { what: "thing", event: { ...event, things }, words: [[from, unused.thing]] };
  },
  day: (event) => ({
    what: "day",
    // A week later: the weekday stays.
    event: { ...event, day: event.day + 7 },
    words: [
      [`10月${event.day}日`, `10月${event.day + 7}日`],
      [`2026-10-${event.day}`, `2026-10-${event.day + 7}`],
    ],
  }),
  due: (event) => ({ what: "due", event: { ...event, due: 11 }, words: [["10月12日", "10月11日"]] }),
  start: (event) => ({ what: "start", event: { ...event, start: "07:45" }, words: [["07:50", "07:45"]] }),
  end: (event) => ({ what: "end", event: { ...event, end: "16:45" }, words: [["16:30", "16:45"]] }),
};

/** Weekdays follow their dates. */
function weekdayless(text: string): string {
  return text.replaceAll(/星期[一二三四五六日]/gu, "星期");
}

describe("a word that is changed in any plan", () => {
  it("is changed wherever it stands, in every paper, and nothing else is", () => {
    const changes = fc.tuple(events, fc.constantFrom(...Object.keys(wordChanges)), fc.nat(11));
    fc.assert(
      fc.property(changes, ([event, name, at]) => {
        const {
          what,
          event: changed,
          words,
        } = wordChanges[name]?.(event, at) ?? { what: "", event, words: [] };
        const before = printedPapers(yamlOf(event));
        const after = printedPapers(yamlOf(changed));
        expect([...after.keys()]).toEqual([...before.keys()]);
        for (const [paper, text] of before) {
          const expected = words.reduce((said, [from, to]) => said.replaceAll(from, to), text);
          expect(weekdayless(after.get(paper) ?? ""), `${paper}：${what}`).toBe(weekdayless(expected));
        }
      }),
      { numRuns: runs(60), seed: 20261016 },
    );
  });
});

const figures = /\d+(?:\.\d+)?/gu;
/** A paper without its figures, also those that are spelt. */
function figureless(text: string): string {
  return text.replaceAll(/人民币[\u4e00-\u9fff]+/gu, "人民币").replaceAll(figures, "#");
}

interface NumberChange {
  readonly event: EventFacts;
  readonly from: number;
  readonly by: number;
}

const numberChanges: Readonly<Record<string, (event: EventFacts, at: number) => NumberChange>> = {
  count: (event, at) => {
    const i = nth(event.classes, at);
    const from = event.classes[i]?.count ?? 0;
    return { event: withClass(event, i, { count: from + 1 }), from, by: 1 };
  },
  fee: (event, at) => {
    const i = nth(event.fees, at);
    const fees = event.fees.map((each, j) => (i === j ? { ...each, amount: each.amount + 7 } : each));
    return { event: { ...event, fees }, from: event.fees[i]?.amount ?? 0, by: 7 };
  },
  budget: (event, at) => {
    const i = nth(event.budget, at);
    const budget = event.budget.map((each, j) => (i === j ? { ...each, amount: each.amount + 7 } : each));
    return { event: { ...event, budget }, from: event.budget[i]?.amount ?? 0, by: 7 };
  },
};

/** The rows to sign in and the cards are as many as the heads: they come and go with them. */
const byTheHead: readonly string[] = ["签到表", "座位牌"];

describe("a number that is changed in any plan", () => {
  it("is changed wherever it stands, with the sums that hold it, and nothing else is", () => {
    const changes = fc.tuple(events, fc.constantFrom(...Object.keys(numberChanges)), fc.nat(11));
    fc.assert(
      fc.property(changes, ([event, name, at]) => {
        const change = numberChanges[name]?.(event, at);
        if (!change) return;
        const before = printedPapers(yamlOf(event));
        const after = printedPapers(yamlOf(change.event));
        for (const [paper, text] of before) {
          if (name === "count" && byTheHead.includes(paper)) continue;
          const now = after.get(paper) ?? "";
          expect(figureless(now), `${paper}：${name}`).toBe(figureless(text));
          const [old, changed] = [text, now].map((each) => (each.match(figures) ?? []).map(Number));
          old?.forEach((figure, i) => {
            const difference = (changed?.[i] ?? 0) - figure;
            // Whatever shows it shows the new one; what is reckoned from it, as seats that are left, moves as far.
            if (figure === change.from) expect(difference, `${paper}：${figure}`).toBe(change.by);
            else expect([0, change.by, -change.by], `${paper}：${figure}`).toContain(difference);
          });
        }
      }),
      { numRuns: runs(40), seed: 20261017 },
    );
  });
});
