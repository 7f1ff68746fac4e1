import type { Language } from "../src/diagnostic/problem.ts";
import { manifestFields, manifestGroups, needFields, wordingFields } from "../src/paper/fields.ts";
import { findPapers } from "../src/paper/find-papers.ts";
import { needName } from "../src/paper/needs.ts";
import { inOrder, type Need } from "../src/paper/paper.ts";
import type { Field } from "../src/style/fields.ts";
import { meaningOf } from "../src/vocabulary/names.ts";
import { sourcesIn } from "./template-sources.ts";

/** The keys of a manifest for docs/add-a-paper.md. */
export function manifestTable(): string {
  const rows = [
    ...rowsOf("", manifestFields),
    ...rowsOf(`${manifestGroups.needs} → `, needFields),
    ...rowsOf(`${manifestGroups.wordings} → … → `, wordingFields),
  ];
  return ["| key | name | what it says | what may stand there |", "|---|---|---|---|", ...rows].join("\n");
}

function rowsOf(group: string, fields: Readonly<Record<string, Field<unknown>>>): readonly string[] {
  return Object.entries(fields).map(
    ([name, { zh, kind, about }]) => `| \`${group}${zh}\` | \`${name}\` | ${about} | ${kind.expected.zh} |`,
  );
}

const heads: Readonly<Record<Language, readonly string[]>> = {
  zh: ["文书", "英文名", "做什么用", "方案里要有"],
  en: ["paper", "English name", "what it is for", "what it needs"],
};

/** The shipped papers by their manifests, in their order. */
export function paperTable(language: Language): string {
  const papers = (findPapers(sourcesIn("templates")).value ?? []).map(({ paper }) => paper);
  const rows = papers.sort(inOrder).map((paper) => {
    const needs = paper.needs.map((need) => needWords(need, language)).join(language === "zh" ? "；" : "; ");
    return `| ${paper.zh} | \`${paper.name}\` | ${paper.about[language]} | ${needs || "–"} |`;
  });
  return [`| ${heads[language].join(" | ")} |`, "|---|---|---|---|", ...rows].join("\n");
}

const wordingHeads: Readonly<Record<Language, readonly string[]>> = {
  zh: ["文书", "用语", "写什么", "不写时"],
  en: ["paper", "wording", "what it says", "else"],
};

/** What may be worded in the shipped papers, paper by paper. */
export function wordingTable(language: Language): string {
  const papers = (findPapers(sourcesIn("templates")).value ?? []).map(({ paper }) => paper);
  const rows = papers.sort(inOrder).flatMap((paper) =>
    paper.wordings.map(({ zh, about, usual }) => {
      return `| ${paper.zh} | \`${zh}\` | ${about[language]} | ${usual || "–"} |`;
    }),
  );
  return [`| ${wordingHeads[language].join(" | ")} |`, "|---|---|---|---|", ...rows].join("\n");
}

function needWords({ any }: Need, language: Language): string {
  const names = any.map((name) => {
    const known = needName(name);
    return language === "zh" ? known : `${known}${englishOf(known)}`;
  });
  return names.join(language === "zh" ? "或" : " or ");
}

function englishOf(name: string): string {
  const key = meaningOf(name)?.field.key;
  return key === undefined ? "" : ` (\`${key}\`)`;
}
