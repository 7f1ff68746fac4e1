import { usualPaper } from "../../paper/paper.ts";
import type { Context } from "../context.ts";
import type { Answers } from "./answers.ts";
import { createPlan } from "./create-plan.ts";
import { openDesk } from "./desk.ts";
import { createDrafts } from "./drafts.ts";
import { fileAnswers } from "./file-answers.ts";
import { readText } from "./file-text.ts";
import { helloOf } from "./hello.ts";
import { importPlan } from "./import-plan.ts";
import { createPlanList } from "./list-plans.ts";
import { createDocuments, type Documents, printPlan } from "./print-plan.ts";
import { repeatPlanOf } from "./repeat-plan.ts";
import { createPageShower } from "./show-pages.ts";
import { textAnswers } from "./text-answers.ts";
import { createWindows, type Windows } from "./windows.ts";

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
  const { host } = context;
  const drafts = createDrafts(outer.host);
  const windows = createWindows();
  const documents = createDocuments(host);
  const list = createPlanList(desk, drafts);
  const answers: Answers = {
    hello: async () => helloOf(folder.root, context, desk),
    plans: list,
    ...fileAnswers(desk, drafts, windows),
    ...textAnswers(desk),
    pages: createPageShower(desk),
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
      await answers.pages({ ...asked, paper: usualPaper, sheet: "", glyphs: 0 });
    },
    refresh(changed) {
      desk.refresh(changed);
      windows.tell({ event: "changed" });
    },
  };
}
