import type { Language, Severity } from "../../diagnostic/problem.ts";

/** What `plan explain` says around a page. */
export interface ExplainWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  readonly told: string;
  readonly mend: string;
  readonly fixable: string;
  readonly off: string;
  /** What the configuration can settle. */
  readonly settings: string;
  readonly option: (code: string, name: string, about: string) => string;
  readonly reads: (name: string, about: string) => string;
  /** The ways to switch a problem off, each as what to write and what that does. */
  readonly offHere: (code: string) => string;
  readonly offFile: (code: string) => string;
  readonly offEverywhere: (code: string) => string;
  readonly offNever: string;
  readonly notInPlan: string;
  readonly unknown: (word: string) => string;
  readonly didYouMean: (code: string) => string;
  readonly seeAll: string;
  readonly which: string;
  /** What the codes of a room are about. */
  readonly family: Readonly<Record<string, string>>;
  readonly more: string;
}

/** The words in each language. */
export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  zh: {
    severity: { error: "错误", warning: "警告", info: "提醒" },
    why: "为什么",
    bad: "这样不对",
    good: "这样就对",
    told: "检查时会说",
    mend: "怎样改",
    fixable: "plan check --fix 可以自动修改",
    off: "怎样不查",
    settings: "在 plan.config.yaml 里可以定",
    option: (code, name, about) => `规则 → ${code} → ${name}：${about}`,
    reads: (name, about) => `${name}：${about}`,
    offHere: (code) => `在那一行的上面或行尾写：# 不检查 ${code}：理由`,
    offFile: (code) => `全文都不查，在文件开头写：# 全文不检查 ${code}：理由`,
    offEverywhere: (code) => `所有方案都不查，在 plan.config.yaml 里写：规则: {${code}: 关闭}`,
    offNever: "这个问题不改好，方案就读不全、印不出，所以不能关掉",
    notInPlan: "这个问题不在方案里，不用注释关掉",
    unknown: (word) => `没有「${word}」这个代码`,
    didYouMean: (code) => `是不是想看 plan explain ${code}？`,
    seeAll: "全部代码：plan explain --all",
    which: "要看哪一项？写上报告里每条末尾的代码，例如 plan explain date/weekday-mismatch",
    family: {
      yaml: "文件和写法",
      schema: "各项内容的形式",
      completeness: "该写的写了没有",
      "left-over": "范文和草稿留下的内容",
      date: "日期",
      time: "时间",
      number: "数目",
      people: "人员和隐私",
      text: "文字和标点",
      reference: "附件和表格",
      lint: "「不检查」的注释",
      config: "设置文件",
      style: "版式文件",
      template: "模板",
      font: "字体",
      calendar: "几份方案之间",
    },
    more: "某一项的说明：plan explain 代码",
  },
  en: {
    severity: { error: "error", warning: "warning", info: "note" },
    why: "Why it matters",
    bad: "Not like this",
    good: "But like this",
    told: "What plan check says",
    mend: "How to mend it",
    fixable: "plan check --fix can do it",
    off: "How to switch it off",
    settings: "What plan.config.yaml can settle",
    option: (code, name, about) => `rules → ${code} → ${name}: ${about}`,
    reads: (name, about) => (about === "" ? name : `${name}: ${about}`),
    offHere: (code) => `above the line or at its end write: # plan-ignore ${code} reason`,
    offFile: (code) => `for the whole file write at its beginning: # plan-ignore-file ${code} reason`,
    offEverywhere: (code) => `for all plans write in plan.config.yaml: rules: {${code}: off}`,
    offNever: "until this is mended the plan cannot be read or printed, so it cannot be switched off",
    notInPlan: "this is not about a plan and is not switched off by a comment",
    unknown: (word) => `there is no code “${word}”`,
    didYouMean: (code) => `did you mean plan explain ${code}?`,
    seeAll: "all codes: plan explain --all",
    which: "Explain what? Give the code at the end of a finding, as plan explain date/weekday-mismatch",
    family: {
      yaml: "the file and how it is written",
      schema: "the shape of what is written",
      completeness: "what a plan should say",
      "left-over": "left over from a sample or a draft",
      date: "dates",
      time: "times",
      number: "numbers",
      people: "people and privacy",
      text: "text and punctuation",
      reference: "attachments and tables",
      lint: "comments that suppress a check",
      config: "the configuration",
      style: "style files",
      template: "templates",
      font: "fonts",
      calendar: "between plans",
    },
    more: "one of them: plan explain CODE",
  },
};
