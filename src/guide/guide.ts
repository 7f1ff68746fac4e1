import type { Language } from "../diagnostic/problem.ts";
import { examples, mending } from "./examples.ts";
import { frontList, innerRows, kindList, sectionList } from "./field-lists.ts";
import { guideWords } from "./words.ts";

/**
 * One page of Markdown that teaches a language model to write a plan, made from the vocabulary; `report`
 * gives what a check tells of a plan, as a person reads it.
 */
export function guide(language: Language, report: (plan: string) => string): string {
  const words = guideWords[language];
  const parts = [
    `# ${words.title}\n\n${words.task}`,
    part(words.rulesTitle, numbered(words.rules)),
    part(words.frontTitle, frontList(language)),
    part(words.sectionsTitle, words.sections, sectionList(language)),
    part(words.innerTitle, innerRows(language)),
    part(words.kindsTitle, kindList()),
    part(words.bodyTitle, yaml(words.body)),
    part(
      words.examplesTitle,
      ...examples.map(({ shows, plan }, at) => `${at + 1}. ${shows[language]}\n\n${yaml(plan)}`),
    ),
    part(
      words.mendTitle,
      numbered(words.steps),
      `${words.wrong}\n\n${yaml(mending.wrong)}`,
      `${words.told}\n\n\`\`\`text\n${report(mending.wrong)}\`\`\``,
      `${words.right}\n\n${yaml(mending.right)}`,
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function part(title: string, ...paragraphs: readonly string[]): string {
  return [`## ${title}`, ...paragraphs].join("\n\n");
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}. ${line}`).join("\n");
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text}\`\`\``;
}
