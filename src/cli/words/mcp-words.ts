import type { Language } from "../../diagnostic/problem.ts";

/** What `plan mcp` says to an assistant: about itself, and about what it was given. */
export interface McpWords {
  /** Told once, at the beginning. */
  readonly instructions: string;
  readonly guideTitle: string;
  readonly explanationTitle: string;
  readonly noFolder: (folder: string) => string;
  readonly noFolderHint: string;
  readonly unknownTool: (name: string, known: readonly string[]) => string;
  readonly unknownArgument: (name: string, known: readonly string[]) => string;
  readonly missingArgument: (name: string) => string;
  readonly wrongType: (name: string, type: string) => string;
  readonly oneOfThem: (names: readonly string[]) => string;
  readonly notText: (name: string) => string;
  readonly absolute: (path: string) => string;
  readonly upwards: (path: string) => string;
  readonly leadsOutside: (path: string) => string;
  readonly notSaved: string;
  readonly notYaml: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly noExplanation: (uri: string) => string;
  /** A command as the tool of the same name, with what it takes. */
  readonly tool: (name: string, given: string) => string;
}

/** What an argument of a tool can be. */
export type ArgumentType = "string" | "boolean" | "integer";

/** What each type is called. */
export const argumentTypes: Readonly<Record<ArgumentType, Readonly<Record<Language, string>>>> = {
  string: { zh: "文字", en: "a text" },
  boolean: { zh: "true 或 false", en: "true or false" },
  integer: { zh: "整数", en: "a whole number" },
};

/** The words in each language. */
export const mcpWords: Readonly<Record<Language, McpWords>> = {
  zh: {
    instructions:
      "用来写学校活动方案。先用 guide 看方案怎样写，写出 YAML，用 check（text）检查，照报告修改，直到没有错误，再用 new（file 和 text）存成文件，用 render 印成 Word 和 PDF。没有告诉你的姓名、电话、价格不要编，写 {待补: 要问什么}。文件都在同一个文件夹里，只写相对路径。",
    guideTitle: "方案怎样写：给 AI 助手的一页说明",
    explanationTitle: "检查报告里一条的说明，代码如 date/weekday-mismatch",
    noFolder: (folder) => `没有 ${folder} 这个文件夹`,
    noFolderHint: "写上放方案的文件夹，例如：plan mcp 方案",
    unknownTool: (name, known) => `没有「${name}」这个工具，有的是：${known.join("、")}`,
    unknownArgument: (name, known) => `没有「${name}」这个参数，可以写的是：${known.join("、")}`,
    missingArgument: (name) => `没有写 ${name}`,
    wrongType: (name, type) => `${name} 应当是${type}`,
    oneOfThem: (names) => `${names.join("、")} 要写一个，也只写一个`,
    notText: (name) => `${name} 里有不能用的控制字符`,
    absolute: (path) => `「${path}」是完整路径；只能用文件夹里的相对路径，例如 秋游.yaml`,
    upwards: (path) => `「${path}」走出了文件夹；路径里不能有「..」`,
    leadsOutside: (path) => `「${path}」指向文件夹外面，不能用`,
    notSaved: "方案里有错误，没有存成文件；改好再存",
    notYaml: (path) => `「${path}」应当以 .yaml 结尾`,
    exists: (path) => `${path} 已经有了，没有覆盖；换一个文件名`,
    noExplanation: (uri) => `没有 ${uri} 这一份说明`,
    tool: (name, given) => `工具 ${name}${given === "" ? "" : `（${given}）`}`,
  },
  en: {
    instructions:
      "For plans of school events. Read the guide first, write the YAML, check it with check (text), mend it as the report says until there is no error, save it with new (file and text), and print Word and PDF with render. Invent no names, phone numbers or prices that you were not told: write {todo: what to ask}. All files are in one folder; paths are relative.",
    guideTitle: "How plans are written: a page for assistants",
    explanationTitle: "the explanation of a finding, by its code, as date/weekday-mismatch",
    noFolder: (folder) => `there is no folder ${folder}`,
    noFolderHint: "name the folder of your plans, as plan mcp plans",
    unknownTool: (name, known) => `there is no tool “${name}”; there are: ${known.join(", ")}`,
    unknownArgument: (name, known) => `there is no argument “${name}”; there are: ${known.join(", ")}`,
    missingArgument: (name) => `${name} is missing`,
    wrongType: (name, type) => `${name} should be ${type}`,
    oneOfThem: (names) => `give one of ${names.join(", ")}, and only one`,
    notText: (name) => `${name} has control characters that cannot be used`,
    absolute: (path) => `“${path}” is a whole path; use one relative to the folder, as 秋游.yaml`,
    upwards: (path) => `“${path}” leaves the folder; “..” cannot be used`,
    leadsOutside: (path) => `“${path}” leads outside the folder and cannot be used`,
    notSaved: "the plan has errors and was not saved; mend it first",
    notYaml: (path) => `“${path}” should end in .yaml`,
    exists: (path) => `${path} exists and was left alone; use another name`,
    noExplanation: (uri) => `there is nothing at ${uri}`,
    tool: (name, given) => `the tool ${name}${given === "" ? "" : ` (${given})`}`,
  },
};
