import { settingsOf } from "../src/cli/commands/explain.ts";
import { explainWords } from "../src/cli/words/explain-words.ts";
import type { Language } from "../src/diagnostic/problem.ts";
import { explainedCodes, type Page, pageOf } from "../src/pipeline/explain.ts";

const folder = "docs/rules";
const pages: readonly Page[] = explainedCodes.flatMap((code) => pageOf(code) ?? []);
const families: readonly string[] = [...new Set(pages.map(({ code }) => familyOf(code)))];

/** The pages of docs/rules: one for all, one a family of codes, both languages in each. */
export const rulePages: Readonly<Record<string, () => string>> = pagesIn(["zh", "en"]);

/** Those pages with the words of some languages; what a plan says stays Chinese. */
export function pagesIn(languages: readonly Language[]): Readonly<Record<string, () => string>> {
  return {
    [`${folder}/README.md`]: () => contents(languages),
    ...Object.fromEntries(
      families.map((family) => [`${folder}/${family}.md`, () => familyPage(family, languages)]),
    ),
  };
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}

function of(family: string): readonly Page[] {
  return pages.filter(({ code }) => familyOf(code) === family);
}

/** Words of several languages beside each other. */
function beside(languages: readonly Language[], say: (language: Language) => string): string {
  return languages.map(say).join(" · ");
}

function familyTitle(family: string, languages: readonly Language[]): string {
  return beside(languages, (language) => explainWords[language].family[family] ?? family);
}

/** What the first page says beside its tables. */
const said: Readonly<
  Record<Language, Readonly<Record<"title" | "lead" | "off" | "reason" | "says", string>>>
> = {
  zh: {
    title: "检查些什么",
    lead: "`plan check` 报出的每一条，末尾都有一个代码。这里说明每个代码：为什么要紧，怎样不对，怎样才对。在终端里看：`plan explain date/weekday-mismatch`。",
    off: "怎样不查",
    reason: "理由要写。文件和写法上的错误不能关掉，因为不改好就印不出来；用不着的注释会报出来。",
    says: "会说",
  },
  en: {
    title: "The checks",
    lead: "Every finding of `plan check` ends with a code. Here is what each is about; in the terminal, `plan explain date/weekday-mismatch`.",
    off: "Switching a check off",
    reason:
      "A reason is wanted. Errors of the file and its shape stay: until they are mended nothing can be printed. A comment that is not needed is reported.",
    says: "says",
  },
};

const headCells: Readonly<Record<Language, readonly [code: string, severity: string]>> = {
  zh: ["代码", "程度"],
  en: ["code", "severity"],
};

/** Every code with its severity and what it says, family by family. */
function contents(languages: readonly Language[]): string {
  const [first = "zh"] = languages;
  const head = [
    languages.map((language) => headCells[language][0]).join(" "),
    languages.map((language) => headCells[language][1]).join(" "),
    ...languages.map((language) => said[language].says),
  ];
  const tables = families.map((family) => {
    const rows = of(family).map((page) => {
      const link = `[\`${page.code}\`](${family}.md#${anchorOf(page.code)})`;
      const sentences = languages.map((language) => line(page.sentence[language].message));
      return `| ${[link, explainWords[first].severity[page.severity], ...sentences].join(" | ")} |`;
    });
    return [
      `## ${familyTitle(family, languages)}`,
      "",
      `| ${head.join(" | ")} |`,
      `|${"---|".repeat(head.length)}`,
      ...rows,
    ].join("\n");
  });
  return `${[
    `# ${beside(languages, (language) => said[language].title)}`,
    ...languages.map((language) => said[language].lead),
    `## ${beside(languages, (language) => said[language].off)}`,
    ...languages.map((language) => [...ways(language), said[language].reason].join("\n")),
    "```yml\n# 全文不检查 left-over/todo：这是样稿\n标题: 秋游方案\n活动时间: 2026年10月23日（星期四）  # 不检查 date/weekday-mismatch：照上级通知抄录\n```",
    ...tables,
  ].join("\n\n")}\n`;
}

function familyPage(family: string, languages: readonly Language[]): string {
  const [first = "zh", ...rest] = languages;
  const sections = of(family).map((page) =>
    [
      `## ${page.code}`,
      ...inLanguage(page, first),
      ...files(page, languages),
      ...rest.flatMap((language) => inLanguage(page, language)),
    ].join("\n\n"),
  );
  const all = beside(languages, (language) => ({ zh: "全部代码", en: "all codes" })[language]);
  return `${[`# ${familyTitle(family, languages)}`, `[${all}](README.md)`, ...sections].join("\n\n")}\n`;
}

/** What is said, why, and how to mend it. */
function inLanguage(page: Page, language: Language): readonly string[] {
  const words = explainWords[language];
  const { message, hint = "" } = page.sentence[language];
  const separator = language === "zh" ? "：" : ": ";
  const said = [
    `- ${words.told}${separator}${line(message)}`,
    ...(hint === "" && !page.fixable
      ? []
      : [
          `- ${words.mend}${separator}${line([hint, page.fixable ? words.fixable : ""].filter((part) => part !== "").join(language === "zh" ? "；" : "; "))}`,
        ]),
    ...(page.suppressible || !/^(?:yaml|schema)$/.test(familyOf(page.code))
      ? []
      : [`- ${words.off}${separator}${words.offNever}`]),
  ];
  const settings = settingsOf(page, language).map((setting) => `  - ${line(setting)}`);
  const settled = settings.length > 0 ? [`- ${words.settings}${separator.trimEnd()}`, ...settings] : [];
  return [
    `**${words.severity[page.severity]}** ${line(page.why[language])}`,
    [...said, ...settled].join("\n"),
  ];
}

function files({ bad, good }: Page, languages: readonly Language[]): readonly string[] {
  const title = (which: "bad" | "good"): string =>
    beside(languages, (language) => explainWords[language][which]);
  const block = (text: string | undefined, label: string): readonly string[] =>
    text === undefined ? [] : [`${label}\n\n${fenced(text.trimEnd())}`];
  return [...block(bad[0], title("bad")), ...block(good[0], title("good"))];
}

/** A block of code; its fence is longer than any that stands in it. */
function fenced(text: string): string {
  const inside = [...text.matchAll(/`{3,}/gu)].map(([marks]) => marks.length);
  const fence = "`".repeat(Math.max(2, ...inside) + 1);
  return `${fence}yml\n${text}\n${fence}`;
}

/** A sentence in a paragraph: signs that Markdown would take for its own are only characters. */
function line(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_<>[\]{}#|~]/g, "\\$&")
    .replace(/\s*\n\s*/g, " ");
}

/** The ways to switch a check off, as a list with what is written as code, and an empty line below it. */
function ways(language: Language): readonly string[] {
  const { offHere, offFile, offEverywhere } = explainWords[language];
  return [
    ...[offHere, offFile, offEverywhere].map((say) => {
      const [, before = "", code = ""] = /^(.*?(?:：|: ))(.*)$/u.exec(say("date/weekday-mismatch")) ?? [];
      return `- ${before}\`${code}\``;
    }),
    "",
  ];
}

/** As GitHub names a heading. */
function anchorOf(code: string): string {
  return code.replaceAll("/", "");
}
