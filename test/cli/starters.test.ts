import { beforeAll, describe, expect, test } from "vitest";
import { createNodeHost } from "../../src/cli/host/node-host.ts";
import { usualTitle } from "../../src/cli/new/questions.ts";
import type { KeyLanguage } from "../../src/cli/new/resolve.ts";
import { writePlan } from "../../src/cli/new/write-plan.ts";
import { createPress } from "../../src/cli/press/press.ts";
import type { Press } from "../../src/cli/stages.ts";
import { kindWords, starterFor, starters } from "../../src/cli/starters/index.ts";
import type { Starter } from "../../src/cli/starters/starter.ts";
import { checkBytes } from "../../src/pipeline/check.ts";
import { choose, kinds } from "../../src/vocabulary/choices.ts";
import { fields, meaningOf } from "../../src/vocabulary/names.ts";

const none = { date: undefined, place: undefined, unit: undefined, people: undefined };
const cases = starters.flatMap((starter) =>
  (["zh", "en"] as const).map((keys) => [starter.name, keys, starter] as const),
);

function written(starter: Starter, keys: KeyLanguage): string {
  return writePlan({
    starter,
    title: usualTitle(starter, undefined),
    facts: none,
    keys,
    language: "zh",
    schema: ".plan/plan.schema.json",
  });
}

/** The optional fields put to use, as an editor's “toggle comment” over each does. */
function uncommented(text: string): string {
  const blocks = text.split("\n\n");
  return blocks
    .map((block) => (block.startsWith("## ") ? block.replaceAll(/^# ?/gm, "") : block))
    .join("\n\n");
}

const check = (text: string): readonly string[] =>
  checkBytes(new TextEncoder().encode(text), "方案.yaml").diagnostics.map(({ code }) => code);

describe.each(cases)("the starter %s with %s keys", (_name, keys, starter) => {
  test("has nothing wrong with it: what is open is marked", () => {
    expect(check(written(starter, keys)).filter((code) => code !== "left-over/todo")).toEqual([]);
  });

  test("has nothing wrong with it when its optional fields are put to use", () => {
    const text = uncommented(written(starter, keys));
    expect(text).not.toMatch(/^## /m);
    expect(check(text).filter((code) => code !== "left-over/todo")).toEqual([]);
  });

  test("has a description above every field", () => {
    const blocks = written(starter, keys).trimEnd().split("\n\n").slice(1);
    for (const block of blocks) expect(block).toMatch(/^##? \S/);
  });
});

describe("the starters", () => {
  test("use names of the vocabulary, each for its own field", () => {
    for (const { fields: own } of starters) {
      for (const { key, name } of own) {
        if (fields.every((field) => field.key !== key)) expect(key).toMatch(/^\p{Script=Han}+$/u);
        else if (name !== undefined) expect(meaningOf(name)?.field.key).toBe(key);
      }
    }
  });

  test("name a field that stands beside another of its kind, and the one that stands first is in use", () => {
    for (const { fields: own } of starters) {
      for (const [at, { key, name }] of own.entries()) {
        const first = own.findIndex((one) => one.key === key);
        if (first < at)
          expect({ key, name, inUse: !own[first]?.optional }).toMatchObject({
            name: expect.any(String),
            inUse: true,
          });
      }
    }
  });

  test("cover what --kind takes", () => {
    for (const word of kindWords) expect(starterFor(word), word).toBeDefined();
    for (const { key } of kinds) expect(starterFor(key)).toBeDefined();
    for (const { name, kind } of starters) if (kind !== undefined) expect(choose(kinds, name)).toBe(kind);
    expect(starterFor("郊游会")).toBeUndefined();
  });
});

describe("the starters, rendered", () => {
  let press: Press;
  beforeAll(async () => {
    press = await createPress({ style: undefined, fontFolders: [] }, createNodeHost());
  });

  test.each(starters.map((starter) => [starter.name, starter] as const))("%s", async (_name, starter) => {
    const { plan } = checkBytes(new TextEncoder().encode(written(starter, "zh")), "方案.yaml");
    if (!plan) throw new Error("no plan");
    const { files, diagnostics } = await press.print(plan, {
      papers: (await press.rack(undefined, { papers: ["plan"] })).papers,
      leaveOut: false,
      formats: ["docx", "pdf"],
      date: new Date(0),
    });
    expect(diagnostics).toEqual([]);
    for (const { format, bytes } of files ?? []) {
      expect(await press.origin(format, bytes)).toBe("untouched");
    }
    expect(files?.map(({ format }) => format)).toEqual(["docx", "pdf"]);
  });
});
