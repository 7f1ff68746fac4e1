import { settingsOf } from "../src/cli/commands/explain.ts";
import { explainWords } from "../src/cli/words/explain-words.ts";
import type { Language } from "../src/diagnostic/problem.ts";
import { explainedCodes, type Page, pageOf } from "../src/pipeline/explain.ts";

const folder = "docs/rules";
const pages: readonly Page[] = explainedCodes.flatMap((code) => pageOf(code) ?? []);
const families: readonly string[] = [...new Set(pages.map(({ code }) => familyOf(code)))];
const { zh, en } = explainWords;

/** The pages of docs/rules: one for all, one a family of codes. */
export const rulePages: Readonly<Record<string, () => string>> = {
  [`${folder}/README.md`]: contents,
  ...Object.fromEntries(families.map((family) => [`${folder}/${family}.md`, () => familyPage(family)])),
};

function familyOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}

function of(family: string): readonly Page[] {
  return pages.filter(({ code }) => familyOf(code) === family);
}

function familyTitle(family: string): string {
  return `${zh.family[family] ?? family} · ${en.family[family] ?? family}`;
}

/** Every code with its severity and what it says, family by family. */
function contents(): string {
  const tables = families.map((family) => {
    const rows = of(family).map((page) => {
      const link = `[\`${page.code}\`](${family}.md#${anchorOf(page.code)})`;
      return `| ${link} | ${zh.severity[page.severity]} | ${cell(page.sentence.zh.message)} | ${cell(page.sentence.en.message)} |`;
    });
    return [
      `## ${familyTitle(family)}`,
      "",
      "| 代码 code | 程度 severity | 会说 | says |",
      "|---|---|---|---|",
      ...rows,
    ].join("\n");
  });
  return `${[
    "# 检查些什么 · The checks",
    "`plan check` 报出的每一条，末尾都有一个代码。这里说明每个代码：为什么要紧，怎样不对，怎样才对。在终端里看：`plan explain date/weekday-mismatch`。",
    "Every finding of `plan check` ends with a code. Here is what each is about; in the terminal, `plan explain date/weekday-mismatch`.",
    "## 怎样不查 · Switching a check off",
    [
      ...ways("zh"),
      "理由要写。文件和写法上的错误不能关掉，因为不改好就印不出来；用不着的注释会报出来。",
    ].join("\n"),
    [
      ...ways("en"),
      "A reason is wanted. Errors of the file and its shape stay: until they are mended nothing can be printed. A comment that is not needed is reported.",
    ].join("\n"),
    "```yml\n# 全文不检查 left-over/todo：这是样稿\n标题: 秋游方案\n活动时间: 2026年10月23日（星期四）  # 不检查 date/weekday-mismatch：照上级通知抄录\n```",
    ...tables,
  ].join("\n\n")}\n`;
}

function familyPage(family: string): string {
  const sections = of(family).map((page) =>
    [`## ${page.code}`, ...inLanguage(page, "zh"), ...files(page), ...inLanguage(page, "en")].join("\n\n"),
  );
  return `${[`# ${familyTitle(family)}`, "[全部代码 · all codes](README.md)", ...sections].join("\n\n")}\n`;
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

function files({ bad, good }: Page): readonly string[] {
  const block = (text: string | undefined, title: string): readonly string[] =>
    text === undefined ? [] : [`${title}\n\n${fenced(text.trimEnd())}`];
  return [...block(bad[0], `${zh.bad} · ${en.bad}`), ...block(good[0], `${zh.good} · ${en.good}`)];
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

function cell(text: string): string {
  return line(text);
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
