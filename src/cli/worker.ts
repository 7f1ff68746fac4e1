import { workerData } from "node:worker_threads";
import type { CrewSetup, Terminal } from "./batch/crew.ts";
import type { Examination } from "./check/examination.ts";
import { type Desk, examineSome } from "./check/examine-one.ts";
import { createConfigShelf } from "./config/config-shelf.ts";
import type { Context } from "./context.ts";
import type { Printer } from "./host/host.ts";
import { createNodeHost } from "./host/node-host.ts";
import type { Candidate } from "./inputs/candidate.ts";
import { createStages } from "./pipeline-stages.ts";
import type { PlanTask, Rendered } from "./render/rendered.ts";
import type { Workshop } from "./render/workshop.ts";
import type { CrewJob } from "./stages.ts";

/** The pool's own entry hands its data first, ours second. */
const [, { job, language, out, err }] = workerData as readonly [unknown, CrewSetup];

function printer({ isTerminal, columns }: Terminal): Printer {
  return { isTerminal, columns, write: () => undefined };
}

function createContext(): Context {
  const host = { ...createNodeHost(), out: printer(out), err: printer(err) };
  return { host, language, stages: createStages() };
}

async function openShop({ press, options, walls }: CrewJob & { kind: "render" }): Promise<Workshop> {
  const outer = createContext();
  const host = walls ? (await import("./studio/guarded-host.ts")).guardedHost(outer.host, walls) : outer.host;
  const context = { ...outer, host };
  const { stages } = context;
  const check = await stages.check();
  const own = await stages.press(press, host);
  return { check, press: own, shelf: createConfigShelf(host), options, context };
}

async function openDesk({ final }: CrewJob & { kind: "check" }): Promise<Desk> {
  const context = createContext();
  const check = await context.stages.check();
  return { check, shelf: createConfigShelf(context.host), final, mender: undefined, context };
}

/** Opened with the first task and kept: fonts, styles and templates stay warm. */
let opened: Promise<(task: never) => Promise<Rendered | readonly Examination[]>> | undefined;

async function open(): Promise<(task: never) => Promise<Rendered | readonly Examination[]>> {
  if (job.kind === "check") {
    const desk = await openDesk(job);
    return (candidates: readonly Candidate[]) => examineSome(candidates, desk);
  }
  const shop = await openShop(job);
  const { renderOne } = await import("./render/render-one.ts");
  return (task: PlanTask) => renderOne(task, shop);
}

async function doTask(task: unknown): Promise<Rendered | readonly Examination[]> {
  opened ??= open();
  return (await opened)(task as never);
}

let last: Promise<unknown> = Promise.resolve();

/** Does a task in this thread, after those that it was handed before: a press prints one plan at a time. */
export default async function work(task: unknown): Promise<Rendered | readonly Examination[]> {
  const mine = last.then(() => doTask(task));
  last = mine.catch(() => undefined);
  return mine;
}
