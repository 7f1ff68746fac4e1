import { fixBytes } from "../../pipeline/fix.ts";
import { provenFixes } from "../../pipeline/proven.ts";
import { findingOf } from "../../report/finding.ts";
import { completeAt } from "../../studio/complete/complete.ts";
import { formOf } from "../../studio/form/form.ts";
import { changeByForm } from "../../studio/form/form-changes.ts";
import type { Findings, StudioFinding } from "../../studio/protocol.ts";
import { studioWords } from "../words/studio-words.ts";
import type { Answers } from "./answers.ts";
import type { Desk } from "./desk.ts";

/** What is made of a text as it is being written: findings, the form, what may be typed, what mends it. */
export function textAnswers(desk: Desk): Pick<Answers, "check" | "form" | "fix" | "complete" | "change"> {
  const { language } = desk.context;
  const words = studioWords[language];
  return {
    async check({ path: plan, text }) {
      const { checked, again } = await desk.examine(plan, text);
      const { diagnostics } = provenFixes(new TextEncoder().encode(text), checked, again);
      return { findings: diagnostics.map((each) => worded(findingOf(each, language))) } satisfies Findings;
    },
    form: async ({ text }) => formOf(text, language),
    async fix({ path: plan, text }) {
      const { checked, again } = await desk.examine(plan, text);
      const fixed = fixBytes(new TextEncoder().encode(text), checked, again);
      return { text: fixed?.after ?? text, mended: fixed?.mended ?? 0 };
    },
    complete: async ({ text, at }) => completeAt(text, at, language),
    async change({ text, changes }) {
      const changed = changeByForm(text, changes);
      return "refused" in changed
        ? { refused: words.refusals[changed.refused] ?? words.unreadable }
        : changed;
    },
  };
}

function worded({
  code,
  severity,
  message,
  hint,
  line,
  start,
  end,
  fix,
}: ReturnType<typeof findingOf>): StudioFinding {
  return { code, severity, message, hint, line, start, end, ...(fix && { fix }) };
}
