import type { Language } from "../../diagnostic/problem.ts";

/** What `plan template` says. */
export interface TemplateWords {
  readonly noAction: (action: string | undefined) => string;
  readonly noActionHint: string;
  readonly noName: string;
  readonly noNameHint: string;
  readonly badName: (name: string) => string;
  readonly badNameHint: string;
  readonly exists: (folder: string) => string;
  readonly existsHint: string;
  readonly taken: (name: string) => string;
  readonly takenHint: (name: string) => string;
  readonly next: string;
  readonly steps: (name: string, folder: string, settled: boolean) => readonly string[];
  readonly none: (folder: string) => string;
  readonly noneHint: string;
  readonly noPaper: (name: string, known: readonly string[]) => string;
  readonly fine: (count: number, printed: number) => string;
  readonly faulty: (count: number) => string;
  readonly untried: (papers: readonly string[]) => string;
  readonly untriedHint: string;
  readonly listed: (shipped: number, own: number) => string;
  readonly origins: Readonly<Record<"shipped" | "own" | "replaced", string>>;
  readonly howToNew: string;
}

/** The words in each language. */
export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  zh: {
    noAction: (action) =>
      action === undefined ? "plan template 后面要写做什么" : `plan template 没有「${action}」`,
    noActionHint: "新建写 plan template new 名称，检查写 plan template check，列出来写 plan template list",
    noName: "没有写文书的名称",
    noNameHint: "例如：plan template new 活动审批表 --from 备案审批表",
    badName: (name) => `「${name}」不能作文书的名称`,
    badNameHint: '写 1 到 30 个字，不能有 / \\ : * ? " < > | 和逗号、顿号，前后不能有点',
    exists: (folder) => `${folder} 已经有了，没有动它`,
    existsHint: "换一个名称，或者直接改这个文件夹里的文件",
    taken: (name) => `已经有名叫「${name}」的文书了`,
    takenHint: (name) =>
      `要照着它改一份来代替它，写 plan template new ${name} --from ${name}；不代替就换一个名称`,
    next: "接下来：",
    steps: (name, folder, settled) => [
      "打开 模板.hbs，照学校的样子改；文书.yaml 里写它叫什么、要方案写什么",
      ...(settled ? [] : [`在 plan.config.yaml 里加一行：默认: {模板: ${folder}}（没有这个文件就新建一个）`]),
      `检查：plan template check ${name}`,
      `打印：plan render 方案.yaml --document ${name}`,
    ],
    none: (folder) => `${folder} 里没有学校自己的文书`,
    noneHint: "新建一份：plan template new 活动审批表 --from 备案审批表",
    noPaper: (name, known) =>
      `没有名叫「${name}」的自己的文书，有${known.map((each) => `「${each}」`).join("、")}`,
    fine: (count, printed) =>
      `检查了 ${count} 份文书，没有发现问题${printed === 0 ? "" : `；用例子试印了 ${printed} 次`}`,
    faulty: (count) => `检查了 ${count} 份文书，照上面的提示改好再检查一次`,
    untried: (papers) => `${papers.map((each) => `「${each}」`).join("、")}没有例子，只检查了写法，没有试印`,
    untriedHint: "在它的文件夹里建「例子」文件夹，放一份方案进去",
    listed: (shipped, own) => `自带的文书 ${shipped} 种，学校自己的 ${own} 种`,
    origins: { shipped: "自带", own: "学校", replaced: "学校（代替自带的）" },
    howToNew: "照着一种改：plan template new 名称 --from 通知",
  },
  en: {
    noAction: (action) =>
      action === undefined ? "plan template wants to know what to do" : `plan template has no “${action}”`,
    noActionHint:
      "plan template new NAME makes one, plan template check looks for mistakes, plan template list lists them",
    noName: "the name of the paper is missing",
    noNameHint: "for example: plan template new 活动审批表 --from filing-form",
    badName: (name) => `“${name}” cannot be the name of a paper`,
    badNameHint: 'write 1 to 30 characters without / \\ : * ? " < > | and commas, and no dot at either end',
    exists: (folder) => `${folder} is there already and was left alone`,
    existsHint: "use another name, or change the files in that folder",
    taken: (name) => `there is a paper “${name}” already`,
    takenHint: (name) =>
      `to replace it write plan template new ${name} --from ${name}; else use another name`,
    next: "Next:",
    steps: (name, folder, settled) => [
      "open 模板.hbs and change it; 文书.yaml says what the paper is called and what it needs of a plan",
      ...(settled
        ? []
        : [`add a line to plan.config.yaml: 默认: {模板: ${folder}} (make the file if there is none)`]),
      `check it: plan template check ${name}`,
      `print it: plan render PLAN.yaml --document ${name}`,
    ],
    none: (folder) => `${folder} has no papers of your own`,
    noneHint: "make one: plan template new 活动审批表 --from filing-form",
    noPaper: (name, known) => `there is no paper of your own called “${name}”, but ${known.join(", ")}`,
    fine: (count, printed) =>
      `${count} papers checked, nothing found${printed === 0 ? "" : `; printed ${printed} times from their examples`}`,
    faulty: (count) => `${count} papers checked; mend what is told above and check again`,
    untried: (papers) => `no examples of ${papers.join(", ")}: read, but not printed`,
    untriedHint: "make a folder 例子 (or examples) beside its template and put a plan into it",
    listed: (shipped, own) => `${shipped} built-in papers, ${own} of your own`,
    origins: { shipped: "built in", own: "own", replaced: "own, in the place of the built-in one" },
    howToNew: "change one of them: plan template new NAME --from notice",
  },
};
