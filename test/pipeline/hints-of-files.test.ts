import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/diagnostic/apply.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import type { Language } from "../../src/diagnostic/problem.ts";
import { checkSource } from "../../src/pipeline/check.ts";
import { explainedCodes, pageOf } from "../../src/pipeline/explain.ts";
import { sentenceOf } from "../../src/report/wording.ts";
import { createSource } from "../../src/source/source.ts";
import { writtenInTemplate } from "./hint-in-template.ts";
import { type HintSpecimen, hintSpecimens } from "./hint-specimens.ts";
import { namedTexts, written } from "./hint-texts.ts";

// Beside the pages of the codes: hints of configurations, styles, manifests, templates, pictures and class lists.
// Done as they say, they take their finding away and bring no new error.

const ofCode = (code: string, all: readonly Diagnostic[]): number =>
  all.filter((each) => each.code === code).length;
const errors = (all: readonly Diagnostic[]): number =>
  all.filter(({ severity }) => severity === "error").length;

/** What a hint has in the place of words of the writer's own. */
const stands: readonly (readonly [string, string])[] = [
  ['名字="值"', 'role="quote"'],
  ['name="value"', 'role="quote"'],
  ["{{名字}}", "{{标题}}"],
  ["{{name}}", "{{标题}}"],
  ["@root.名字", "@root.标题"],
  ["@root.name", "@root.标题"],
  ["{{#if}}", "{{#if 标题}}"],
  ["{{#each}}", "{{#each 流程}}"],
  ["…", ""],
];

function filledIn(text: string): string {
  return stands.reduce((filled, [from, to]) => filled.replaceAll(from, to), text);
}

/** Both languages mostly name the same text, and it need be written once. */
const tried = new Map<string, boolean>();

const told = new Map<HintSpecimen, readonly Diagnostic[]>();

/** What is found in a specimen as it stands. */
function foundIn(specimen: HintSpecimen): readonly Diagnostic[] {
  const known = told.get(specimen) ?? specimen.find(createSource(specimen.file, specimen.text));
  told.set(specimen, known);
  return known;
}

/** The clauses of a specimen's hint that name texts of which none mends. */
function idle(specimen: HintSpecimen, language: Language): readonly string[] {
  const { code, file, text, find, done } = specimen;
  const before = foundIn(specimen);
  const finding = before.find((each) => each.code === code);
  if (!finding) return [`${code}: not found`];
  const source = createSource(file, text);
  const range = finding.source.path === file ? finding.range : { start: 0, end: 0 };
  const waysOf = file.endsWith(".hbs") ? writtenInTemplate : written;
  const allowed = errors(before) - (finding.severity === "error" ? 1 : 0);
  const mends = (wanted: string): boolean => {
    const key = JSON.stringify([code, text, wanted]);
    const known = tried.get(key) ?? isMended(wanted);
    tried.set(key, known);
    return known;
  };
  const isMended = (wanted: string): boolean =>
    (done === undefined ? waysOf(source, range, filledIn(wanted)) : [done]).some((mended) => {
      const after = find(createSource(file, mended));
      return ofCode(code, after) < ofCode(code, before) && errors(after) <= allowed;
    });
  return namedTexts(sentenceOf(finding, language).hint ?? "")
    .filter((texts) => !texts.some(mends))
    .map((texts) => texts.join(" | "));
}

describe.each(["zh", "en"] as const)("a hint in %s about a file, done as it says", (language) => {
  test.each(hintSpecimens.map((each) => [each.code, each.text, each] as const))(
    "%s: %j",
    (_code, _text, specimen) => {
      expect(idle(specimen, language)).toEqual([]);
    },
  );
});

/** The codes whose hints name no text to write into a file, by what they ask for instead. */
const namesNothing: Readonly<Record<string, readonly string[]>> = {
  outside: [
    "yaml/not-yaml",
    "yaml/not-text",
    "yaml/encoding-gbk",
    "yaml/encoding-damaged",
    "yaml/encoding-utf16",
    "yaml/too-large",
    "config/base-version",
    "picture/broken-file",
    "picture/too-large",
    "picture/wrong-kind",
    "template/not-text",
    "template/two-templates",
    "font/substituted-face",
    "font/unusable-file",
  ],
  command: [
    "config/unknown-style",
    "style/unknown-style",
    "paper/dossier-only",
    "template/folder-wanted",
    "template/missing",
    "template/no-templates",
    "template/unused-file",
  ],
  delete: [
    "yaml/control-character",
    "yaml/duplicate-key",
    "yaml/kept-todo",
    "yaml/stray-bracket",
    "yaml/alias-in-itself",
    "yaml/custom-tag",
    "yaml/several-documents",
    "yaml/doubled-mark",
    "yaml/pasted-answer",
    "config/repeated-key",
    "config/circular-base",
    "config/locked-rule",
    "text/signer",
    "text/document-form",
    "text/invisible",
    "text/space-between-han",
    "left-over/site-noise",
    "people/private-data",
    "lint/unused-suppression",
    "lint/not-suppressible",
    "lint/locked-rule",
    "style/repeated-key",
    "paper/repeated-key",
    "template/circular-partial",
    "template/stray-closing-tag",
  ],
  shape: [
    "yaml/deep-start",
    "yaml/line-without-key",
    "yaml/list-and-keys",
    "yaml/empty-item",
    "yaml/long-key",
    "yaml/comment-without-space",
    "yaml/directive",
    "yaml/broken",
    "yaml/folded-lines",
    "yaml/pasted-lines",
    "yaml/pasted-text",
    "yaml/pasted-stars",
    "yaml/soft-return",
    "yaml/spaced-clock",
    "yaml/glued-lines",
    "schema/cell-count",
    "lint/misplaced-suppression",
    "template/broken-result",
  ],
  writer: [
    "yaml/too-deep",
    "yaml/too-many-rows",
    "yaml/too-many-nodes",
    "yaml/too-many-aliases",
    "yaml/too-many-problems",
    "schema/roster-file",
    "schema/invalid-value",
    "config/unknown-base",
    "left-over/todo",
    "text/number-gap",
    "text/lost-character",
    "date/impossible",
    "date/deadline-after-event",
    "date/paper-order",
    "number/adults",
    "number/amount",
    "number/class-count",
    "number/total",
    "number/written-total",
    "number/seats",
    "people/no-task",
    "people/two-places",
    "people/phone-number",
    "people/phone-digits",
    "time/impossible",
    "time/end-before-start",
    "time/outside-event",
    "time/said-length",
    "paper/doubled-name",
    "paper/too-long",
    "template/endless",
    "font/missing-character",
    "calendar/same-person",
    "calendar/same-place",
  ],
};
/**
 * outside: another program, another file. command: words of a command or the name of a file; test/cli holds these.
 * delete: something is to go. shape: how lines are set; the page of the code shows it. writer: only whoever writes knows.
 */
test("every other code has a hint that names a text", () => {
  const named = new Set(
    [...hintSpecimens, ...pageSpecimens()].flatMap((specimen) => {
      const { code } = specimen;
      const finding = foundIn(specimen).find((each) => each.code === code);
      return finding && namedTexts(sentenceOf(finding, "zh").hint ?? "").length > 0 ? [code] : [];
    }),
  );
  const silent = explainedCodes.filter((code) => !named.has(code));
  expect(silent.sort()).toEqual(Object.values(namesNothing).flat().sort());
});

/** A file without what is marked, without its line, or without its line and all that stands further right below it. */
function without(text: string, { range, related, source, fix }: Diagnostic): readonly string[] {
  if (fix) return [applyEdits(text, fix.edits)];
  const places = [
    range,
    ...related.filter((each) => each.source.path === source.path).map((each) => each.range),
  ];
  return places.flatMap(({ start, end }) => {
    const from = text.lastIndexOf("\n", start - 1) + 1;
    const indent = /^[ -]*/.exec(text.slice(from))?.[0].length ?? 0;
    const behind = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end) + 1;
    const below =
      new RegExp(`^(?:[ ]{${indent + 1},}.*\n|[ ]*\n)*`).exec(text.slice(behind))?.[0].length ?? 0;
    return [
      [start, end],
      [start, end + (/^[\s、]/.test(text.slice(end)) ? 1 : 0)],
      [start, behind - 1],
      [from, behind],
      [from, behind + below],
    ].map(([a, b]) => text.slice(0, a) + text.slice(b));
  });
}

test("what is to go is no finding once it is gone", () => {
  const specimens = [...hintSpecimens, ...pageSpecimens()];
  const left = (namesNothing.delete ?? []).filter((code) =>
    specimens
      .filter((each) => each.code === code)
      .some((specimen) => {
        const { file, text, find } = specimen;
        const before = foundIn(specimen);
        const finding = before.find((each) => each.code === code);
        if (!finding) return false;
        const ways = without(text, finding);
        return !ways.some((after) => {
          const now = find(createSource(file, after));
          return ofCode(code, now) < ofCode(code, before) && errors(now) <= errors(before);
        });
      }),
  );
  expect(left).toEqual([]);
});

test("what is to be set otherwise is mended where that is offered", () => {
  const left = pageSpecimens().flatMap((specimen) => {
    const { code, file, text, find } = specimen;
    if (!namesNothing.shape?.includes(code)) return [];
    const before = foundIn(specimen);
    const fix = before.find((each) => each.code === code && each.fix)?.fix;
    if (!fix) return [];
    const now = find(createSource(file, applyEdits(text, fix.edits)));
    return ofCode(code, now) < ofCode(code, before) ? [] : [`${code}: ${text}`];
  });
  expect(left).toEqual([]);
});

test("what is to be set otherwise is shown set so", () => {
  for (const code of namesNothing.shape ?? []) {
    const { good = [], bad = [] } = pageOf(code) ?? {};
    expect(good.length > 0 || bad.length === 0, code).toBe(true);
  }
});

let pages: readonly HintSpecimen[] | undefined;

/** The bad files of the pages of codes. */
function pageSpecimens(): readonly HintSpecimen[] {
  pages ??= explainedCodes.flatMap((code) => {
    const { bad = [], config, rosters = new Map() } = pageOf(code) ?? {};
    const find: HintSpecimen["find"] = (source) => checkSource(source, config, { rosters }).diagnostics;
    return bad.map((text) => ({ code, file: "方案.yaml", text, find }));
  });
  return pages;
}
