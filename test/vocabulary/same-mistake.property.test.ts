import { describe, expect, test } from "vitest";
import { blockingErrors, forFinal } from "../../src/cli/inputs/final.ts";
import type { Checked } from "../../src/pipeline/check.ts";
import { checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { frontFields } from "../../src/vocabulary/front-fields.ts";
import { sectionFields } from "../../src/vocabulary/section-fields.ts";
import { turnsOf } from "../runs.ts";
import { type TextPlace, textPlaces } from "./places.ts";

// One mistake has one answer, wherever it stands: each is put into every place of the vocabulary that takes such a
// value, beside the same place with a sound value. What differs is a closed list, with its reason.

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = (bytes: Uint8Array): Checked => checkBytes(bytes, "方案.yaml");

const toldOf = new Map<string, readonly string[]>();

/** What is told of a plan, as severity and code; most mistakes stand beside the same sound plan, checked once. */
function told(plan: string): string[] {
  const known =
    toldOf.get(plan) ?? check(encode(plan)).diagnostics.map(({ severity, code }) => `${severity} ${code}`);
  toldOf.set(plan, known);
  return [...known];
}

/** What a mistake adds to what is told of the place by itself. */
function added(bad: string, good: string): readonly string[] {
  const before = told(good);
  return told(bad).filter((each) => {
    const at = before.indexOf(each);
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
}

interface Mistake {
  readonly bad: string;
  readonly good: string;
  /** Empty: nothing is wrong with it there. */
  readonly told: string;
  /** Kinds of values that take it. */
  readonly kinds: readonly string[];
  /** Places with another answer: why, and which. */
  readonly unless?: Readonly<Record<string, string>>;
}

const words = ["text", "texts", "body", "date", "clock"];
const noMinus = "minus points may be given";
const mistakes: Readonly<Record<string, Mistake>> = {
  "what is open": { bad: "待补", good: "守时守纪", told: "info left-over/todo", kinds: words },
  "a placeholder": {
    bad: "请XX老师看好",
    good: "请王老师看好",
    told: "warning left-over/placeholder",
    kinds: words,
  },
  "a lost character": {
    bad: "11:50?集合",
    good: "11:50集合",
    told: "warning text/lost-character",
    kinds: words,
  },
  "noise of a site": {
    bad: "守时点击下载全文",
    good: "守时守纪",
    told: "warning left-over/site-noise",
    kinds: words,
  },
  "a doubled mark": { bad: "守时，，守纪", good: "守时，守纪", told: "warning text/doubled", kinds: words },
  "a character that draws nothing": {
    bad: "守\u200B时守纪",
    good: "守时守纪",
    told: "warning text/invisible",
    kinds: words,
  },
  "the number of a card": {
    bad: "身份证11010519491231002X",
    good: "守时守纪",
    told: "warning people/private-data",
    kinds: words,
  },
  "half a pair": { bad: "守时（守纪", good: "守时（守纪）", told: "warning text/unpaired", kinds: words },
  "a day that there is not": {
    bad: "2026年2月30日",
    good: "2026-10-16",
    told: "error date/impossible",
    kinds: ["date"],
  },
  "a day that nobody reads": {
    bad: "20261016",
    good: "2026-10-16",
    told: "warning date/unread",
    kinds: ["date"],
  },
  "a time that there is not": {
    bad: "25:70",
    good: "08:30",
    told: "error time/impossible",
    kinds: ["clock"],
  },
  "a time that nobody reads": { bad: "8;30", good: "08:30", told: "warning date/unread", kinds: ["clock"] },
  "a number with a letter": { bad: "5K", good: "5", told: "warning number/unreadable", kinds: ["number"] },
  "a number with a percent sign": {
    bad: "15%",
    good: "5",
    told: "warning number/unreadable",
    kinds: ["number"],
  },
  "no number": { bad: "若干", good: "5", told: "error schema/wrong-type", kinds: ["number"] },
  "less than nothing": {
    bad: "-3",
    good: "5",
    told: "warning number/negative",
    kinds: ["number"],
    unless: { "分值 of a row of 评分标准": noMinus },
  },
};

const tries = Object.entries(mistakes).map(([name, mistake], nth) => ({ name, nth, ...mistake }));

describe.each(tries)("$name", ({ nth, bad, good, told: wanted, kinds, unless = {} }) => {
  test("is told alike everywhere", () => {
    const takers = textPlaces.filter(({ kind }) => kinds.includes(kind));
    const places = turnsOf(takers, nth % 4, 4);
    const others = places.flatMap(({ name, plan }) => {
      const found = added(plan.replace("␣", bad), plan.replace("␣", good)).join(", ");
      return found === wanted ? [] : [`${name}: ${found}`];
    });
    const excused = Object.keys(unless).filter((name) => places.some((place) => place.name === name));
    expect(others.map((each) => each.replace(/: [^:]*$/u, ""))).toEqual(excused);
    // A place that is excused is one that there is.
    expect(takers.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(unless)));
  });
});

test("a full-width colon is told behind every key", () => {
  const keyed = textPlaces.filter(({ plan, lone }) => /: ␣/u.test(plan) && !lone);
  const others = keyed.filter(
    ({ plan }) =>
      added(plan.replace(": ␣", "：守时守纪"), plan.replace("␣", "守时守纪")).join() !==
      "error yaml/full-width-colon",
  );
  expect(others.map(({ name }) => name)).toEqual([]);
});

test("typed numbers are told in every list that is numbered", () => {
  const typed = (plan: string): string => plan.replace("␣", "1、守时").replace("- 守时守纪", "- 2、守纪");
  const others = textPlaces
    .filter(({ listed }) => listed)
    .filter(({ plan }) => {
      const found = added(typed(plan), plan.replace("␣", "守时"));
      return found.length === 0 || found.some((each) => each !== "warning text/typed-number");
    });
  // Texts under 活动时间 are lines of one time, without numbers of their own.
  expect(others.map(({ name }) => name)).toEqual(["an item of 活动时间"]);
});

test("a field under two of its names is told", () => {
  const twice = [...sectionFields, ...frontFields].flatMap(({ heading, exact: [other] }) =>
    other === undefined ? [] : [[heading, other] as const],
  );
  const head = "标题: 秋日方案\n类型: 其他\n";
  const silent = twice.filter(([first, second]) => {
    const found = told(`${head}${first}: 守时守纪\n${second}: 守时守纪\n`);
    return (
      found.filter((each) => each === "error schema/doubled-field").length !== (first === "标题" ? 2 : 1)
    );
  });
  expect(silent.map(([first]) => first).filter((name) => name !== "标题" && name !== "类型")).toEqual([]);
});

/** Ways to write that something is open, and what mending makes of each. */
const marks: readonly (readonly [written: string, mended: string])[] = [
  ["{待补: 还没定}", "{待补: 还没定}"],
  ["待补", "{待补: }"],
  ["待补: 还没定", "{待补: 还没定}"],
  ["待补：还没定", "{待补: 还没定}"],
  ["【待补】", "{待补: }"],
  ["（待补：还没定）", "{待补: 还没定}"],
  ["[待补]", "{待补: }"],
  ["{待补}", "{待补}"],
  ["待定", "{待补: }"],
  ["暂未确定", "{待补: }"],
  ["TODO", "{待补: }"],
  ["“待补充”", "{待补: }"],
];

describe("what is open stops a final version and is mended to a mark", () => {
  /** Each place has some of the ways, each way some of the places. */
  const tried = textPlaces.flatMap((place, at) =>
    turnsOf([0, 5], at % 2, 2).flatMap((step) => {
      const mark = marks[(at + step) % marks.length];
      return mark ? [[place, mark] as const] : [];
    }),
  );

  test.each(marks)("%s", (written) => {
    const wrong = tried
      .filter(([, [way]]) => way === written)
      .flatMap(([place, [, mended]]) => openAt(place, written, mended));
    expect(wrong).toEqual([]);
  });
});

function openAt({ name, plan, listed, kind }: TextPlace, written: string, mended: string): readonly string[] {
  const text = plan.replace("␣", written);
  const found = check(encode(text));
  const after = fixBytes(encode(text), found, check)?.after ?? text;
  // A lone mark in a list is one as it stands.
  const right = after === plan.replace("␣", mended) || (listed && after === text);
  // A text in the place of a table or of a picture's file is refused as that, by its own code or once files are looked for.
  const named = (kind === "table" || kind === "picture") && !written.startsWith("{");
  if (named && kind === "picture") return [];
  const stopped = [text, after].every(
    (each) => blockingErrors(forFinal(check(encode(each))), true).length > 0,
  );
  return [...(right || named ? [] : [`${name} becomes ${after}`]), ...(stopped ? [] : [`${name} passes`])];
}
