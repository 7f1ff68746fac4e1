import type { Language } from "../../diagnostic/problem.ts";

/** What `plan documents` says. */
export interface DocumentsWords {
  readonly all: (count: number) => string;
  readonly ready: (plan: string, count: number) => string;
  readonly notReady: (count: number) => string;
  readonly lacks: (any: readonly string[], about: string) => string;
  readonly add: (line: string) => string;
  readonly howToList: string;
  readonly howToPrint: (plan: string) => string;
  readonly noPlan: (plan: string) => string;
  readonly noPlanHint: string;
}

/** The words in each language. */
export const documentsWords: Readonly<Record<Language, DocumentsWords>> = {
  zh: {
    all: (count) => `可以做的文书有 ${count} 种`,
    ready: (plan, count) => `${plan} 现在能做的文书有 ${count} 种`,
    notReady: (count) => `还缺内容的有 ${count} 种`,
    lacks: (any, about) =>
      `缺${any.map((name) => `「${name}」`).join("或")}${about === "" ? "" : `：${about}`}`,
    add: (line) => `加一行  ${line}`,
    howToList: "想知道一份方案能做哪些：plan documents 方案.yaml",
    howToPrint: (plan) => `全部印出来：plan render ${plan} --document all`,
    noPlan: (plan) => `${plan} 读不出方案，看不了它能做哪些文书`,
    noPlanHint: "先运行 plan check，照提示改好",
  },
  en: {
    all: (count) => `There are ${count} papers`,
    ready: (plan, count) => `Of ${plan} can be made now: ${count}`,
    notReady: (count) => `Something is missing for: ${count}`,
    lacks: (any, about) => `lacks ${any.join(" or ")}${about === "" ? "" : `: ${about}`}`,
    add: (line) => `add      ${line}`,
    howToList: "to see which of them a plan can make: plan documents PLAN.yaml",
    howToPrint: (plan) => `to print them all: plan render ${plan} --document all`,
    noPlan: (plan) => `no plan can be read from ${plan}, so its papers cannot be told`,
    noPlanHint: "run plan check first and mend what it tells",
  },
};
