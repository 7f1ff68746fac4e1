import { fixBytes } from "../../pipeline/fix.ts";
import { provenFixes } from "../../pipeline/proven.ts";
import { findingOf } from "../../report/finding.ts";
import { completeAt } from "../../studio/complete/complete.ts";
import { formOf } from "../../studio/form/form.ts";
import { changeByForm } from "../../studio/form/form-changes.ts";
import type { Calls, Findings, Hello, Saved, StudioFinding } from "../../studio/protocol.ts";
import { vocabularyWords } from "../../studio/vocabulary-words.ts";
import { builtInStyles } from "../../vocabulary/choices.ts";
import type { Context } from "../context.ts";
import { digestOf } from "../host/digest.ts";
import { starters } from "../starters/index.ts";
import { studioWords } from "../words/studio-words.ts";
import { createPlan } from "./create-plan.ts";
import { type Desk, openDesk } from "./desk.ts";
import { createDrafts } from "./drafts.ts";
import { bytesLike, readText, revisionOf } from "./file-text.ts";
import { importPlan } from "./import-plan.ts";
import { createPlanList } from "./list-plans.ts";
import { createDocuments, type Documents, printPlan } from "./print-plan.ts";
import { repeatPlanOf } from "./repeat-plan.ts";
import { createPageShower } from "./show-pages.ts";
import { createWindows, type Windows } from "./windows.ts";

/** What answers each call. */
export type Answers = {
  readonly [Name in keyof Calls]: (asked: Calls[Name]["asked"]) => Promise<Calls[Name]["answer"]>;
};

/** A folder that is open in browsers. */
export interface Studio {
  readonly answers: Answers;
  readonly windows: Windows;
  readonly documents: Documents;
  /** The folder, absolute. */
  readonly root: string;
  /** Does once, while the browser starts, what its page will ask for: what that loads is at hand then. */
  prepare(): Promise<void>;
  /** Tells the windows that files have changed, and reads anew what plans are printed with where it may be one of them. */
  refresh(changed: readonly string[]): void;
}

/** Opens the studio on a folder. It holds no text of a plan: the windows have those, drafts lie on the disk. */
export function createStudio(path: string, outer: Context): Studio {
  const desk = openDesk(path, outer);
  const { context, folder } = desk;
  const { host, language } = context;
  const words = studioWords[language];
  const drafts = createDrafts(outer.host);
  const windows = createWindows();
  const documents = createDocuments(host);
  const list = createPlanList(desk, drafts);
  const answers: Answers = {
    hello: async () => helloOf(folder.root, context, desk),
    plans: list,
    async open({ path: plan, window, take = false }) {
      const file = folder.fileOf(plan);
      const { text, revision } = readText(file, plan, context);
      const draft = drafts.find(file);
      const kept =
        draft && draft.text !== text ? { text: draft.text, stale: draft.revision !== revision } : undefined;
      const elsewhere = !windows.hold(plan, window, take);
      return { path: plan, text, revision, elsewhere, ...(kept && { draft: kept }) };
    },
    async check({ path: plan, text }) {
      const { checked, again } = await desk.examine(plan, text);
      const { diagnostics } = provenFixes(new TextEncoder().encode(text), checked, again);
      return { findings: diagnostics.map((each) => worded(findingOf(each, language))) } satisfies Findings;
    },
    form: async ({ text }) => formOf(text, language),
    pages: createPageShower(desk),
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
    async save({ path: plan, text, revision }): Promise<Saved> {
      const file = folder.fileOf(plan);
      if (revisionOf(file, host) !== revision) return { theirs: readText(file, plan, context) };
      const bytes = bytesLike(text, revision === "" ? undefined : host.readFile(file));
      outer.host.writeAtomic(file, bytes);
      drafts.drop(file);
      return { revision: digestOf(bytes) };
    },
    async draft({ path: plan, text, revision, window }) {
      const file = folder.fileOf(plan);
      // A window that has lost the plan to another may not write over what that one keeps.
      if (!windows.holds(plan, window)) return { kept: false };
      drafts.keep(file, { text, revision });
      return { kept: true };
    },
    async drop({ path: plan }) {
      drafts.drop(folder.fileOf(plan));
      return {};
    },
    print: (asked) => printPlan(asked, desk, documents),
    create: async (asked) => createPlan(asked, folder, outer),
    repeat: (asked) => repeatPlanOf(asked, folder, outer),
    import: (asked) => importPlan(asked, folder.root, outer),
  };
  return {
    answers,
    windows,
    documents,
    root: folder.root,
    async prepare() {
      await answers.hello({});
      const [first] = await answers.plans({});
      if (!first) return;
      const { text } = readText(folder.fileOf(first.path), first.path, context);
      const asked = { path: first.path, text };
      await answers.check(asked);
      await answers.pages({ ...asked, paper: "plan", sheet: "", glyphs: 0 });
    },
    refresh(changed) {
      desk.refresh(changed);
      windows.tell({ event: "changed" });
    },
  };
}

async function helloOf(root: string, { host, language }: Context, desk: Desk): Promise<Hello> {
  const { templates } = desk.shelf().of(host.path.join(root, "方案.yaml"));
  const { papers } = await (await desk.press(undefined)).rack(templates, { papers: "all" });
  const named = (zh: string, other: string): string => (language === "zh" ? zh : `${other} ${zh}`);
  return {
    language,
    folder: host.path.basename(root) || root,
    styles: builtInStyles.map(({ key, names }) => ({ value: key, label: named(names[0], key) })),
    papers: papers
      .filter(({ paper }) => !paper.dossier)
      .map(({ paper: { name, zh } }) => ({ value: name, label: named(zh, name) })),
    kinds: starters.map(({ name, kind }) => ({ value: name, label: named(name, kind ?? "blank") })),
    fields: vocabularyWords(language),
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
