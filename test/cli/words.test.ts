import { describe, expect, test } from "vitest";
import type { CommandEntry } from "../../src/cli/entries/command-entry.ts";
import { commandEntries } from "../../src/cli/entries/entries.ts";
import { completionEntry } from "../../src/cli/program/completion-entry.ts";
import { calendarWords } from "../../src/cli/words/calendar-words.ts";
import { checkWords } from "../../src/cli/words/check-words.ts";
import { doctorWords } from "../../src/cli/words/doctor-words.ts";
import { documentsWords } from "../../src/cli/words/documents-words.ts";
import { explainWords } from "../../src/cli/words/explain-words.ts";
import { fileWords } from "../../src/cli/words/file-words.ts";
import { fixWords } from "../../src/cli/words/fix-words.ts";
import { fontsWords } from "../../src/cli/words/fonts-words.ts";
import { helpWords } from "../../src/cli/words/help-words.ts";
import { hostWords } from "../../src/cli/words/host-words.ts";
import { importWords } from "../../src/cli/words/import-words.ts";
import { initWords } from "../../src/cli/words/init-words.ts";
import { mcpWords } from "../../src/cli/words/mcp-words.ts";
import { newWords } from "../../src/cli/words/new-words.ts";
import { renderWords } from "../../src/cli/words/render-words.ts";
import { reportWords } from "../../src/cli/words/report-words.ts";
import { usageWords } from "../../src/cli/words/usage-words.ts";
import type { Language } from "../../src/diagnostic/problem.ts";

const tables = {
  calendarWords,
  checkWords,
  doctorWords,
  documentsWords,
  explainWords,
  fileWords,
  fixWords,
  fontsWords,
  helpWords,
  hostWords,
  importWords,
  initWords,
  mcpWords,
  newWords,
  renderWords,
  reportWords,
  usageWords,
  ...Object.fromEntries(
    Object.entries({ ...commandEntries, completion: completionEntry }).map(([name, entry]) => [
      `plan ${name}`,
      helpOf(entry),
    ]),
  ),
};

/** What the help of a command says. */
function helpOf({ words, takes, options }: CommandEntry): Readonly<Record<Language, unknown>> {
  const said = (language: Language) => [...takes, ...options].map(({ says }) => says[language]);
  return {
    zh: { ...words.zh, says: said("zh") },
    en: { ...words.en, says: said("en") },
  };
}

/** Every text of a table by its path; functions are called with a file name, a list or a number. */
function textsOf(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value === "function") return textsOf(value(["秋游.yaml"], ["秋游.yaml"], ["秋游.yaml"]), path);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...textsOf(inner, `${path}.${key}`)]));
}

describe.each(Object.entries(tables))("%s", (_name, table) => {
  test("say the same things in both languages", () => {
    expect([...textsOf(table.en).keys()]).toEqual([...textsOf(table.zh).keys()]);
  });

  test("are Chinese in Chinese and English in English", () => {
    const technical = /^\.(value|examples|exitCodes|environment|titles)/;
    for (const [path, text] of textsOf(table.zh))
      if (!technical.test(path) && text !== "") expect(text, path).toMatch(/\p{Script=Han}/u);
    const named = /文书|活动审批表|秋游\.yaml|通知,告家长书|秋季研学|秋季消防|通知\.yaml|第三小学/g;
    for (const [path, text] of textsOf(table.en)) {
      if (!technical.test(path)) expect(text.replaceAll(named, ""), path).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test("never say undefined", () => {
    for (const text of [...textsOf(table.zh).values(), ...textsOf(table.en).values()]) {
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
