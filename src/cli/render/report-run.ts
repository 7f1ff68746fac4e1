import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Context } from "../context.ts";
import { tell } from "../line/tell.ts";
import { batchWords } from "../words/batch-words.ts";
import { renderWords } from "../words/render-words.ts";
import type { Rendered, Shown } from "./rendered.ts";
import { show, showFindings } from "./show-findings.ts";

/** What a run has come to so far. It grows with what is wrong, not with the number of plans. */
export interface Totals {
  rendered: number;
  skipped: number;
  stopped: number;
  written: number;
  passedOver: number;
  /** Findings that stop nothing: only their number is told. */
  readonly found: { error: number; warning: number; info: number };
  readonly shown: Shown[];
  /** The plans that errors have stopped. */
  readonly paths: string[];
  readonly notices: Map<string, Diagnostic>;
  /** What was read beside the plans. */
  readonly read: Set<string>;
}

/** A run that has done nothing yet. */
export function createTotals(): Totals {
  const counts = { rendered: 0, skipped: 0, stopped: 0, written: 0, passedOver: 0 };
  const found = { error: 0, warning: 0, info: 0 };
  return { ...counts, found, shown: [], paths: [], notices: new Map(), read: new Set() };
}

/** Counts in what became of a plan. */
export function count(rendered: Rendered, path: string, totals: Totals): void {
  const { outcome, found } = rendered;
  if (outcome === "rendered") totals.rendered += 1;
  else if (outcome === "no plan") totals.passedOver += 1;
  else totals.stopped += 1;
  if (outcome === "stopped") totals.paths.push(path);
  totals.written += rendered.written;
  totals.found.error += found.error;
  totals.found.warning += found.warning;
  totals.found.info += found.info;
  totals.shown.push(...rendered.shown);
  for (const { read } of Object.values(rendered.records)) for (const [path] of read) totals.read.add(path);
  for (const notice of rendered.notices) {
    totals.notices.set(`${notice.code} ${JSON.stringify(notice.data)}`, notice);
  }
}

/** So many plans that were stopped are named. */
const mostNamed = 20;

/** Says at the end what was stopped and why, what else there is to know, and how much was done. */
export function reportRun(totals: Totals, final: boolean, time: number, context: Context): void {
  const { host, language } = context;
  const words = renderWords[language];
  show(totals.shown, context);
  const { paths } = totals;
  if (paths.length > 0) {
    const sentence = words.stopped(paths.slice(0, mostNamed), Math.max(0, paths.length - mostNamed));
    tell("error", sentence, context, final ? words.stoppedFinalHint : words.stoppedHint);
  }
  // Which plan was the first to miss a font depends on the threads.
  const notices = [...totals.notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  showFindings(notices, context);
  const { error, warning, info } = totals.found;
  if (error + warning + info > 0) host.err.write(`${words.otherFindings(error, warning, info)}\n`);
  if (totals.passedOver > 0) host.err.write(`${words.passedOver(totals.passedOver)}\n`);
  const plans = totals.rendered + totals.skipped + totals.stopped;
  if (plans < 2 || totals.rendered + totals.skipped === 0) return;
  const counts = { plans: totals.rendered, files: totals.written, skipped: totals.skipped };
  host.out.write(`${batchWords[language].summary({ ...counts, stopped: totals.stopped, time })}\n`);
}
