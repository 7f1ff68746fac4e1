import { workerData } from "node:worker_threads";
import { createConfigShelf } from "../config/config-shelf.ts";
import type { Context } from "../context.ts";
import type { Printer } from "../host.ts";
import { createNodeHost } from "../node-host.ts";
import { createStages } from "../pipeline-stages.ts";
import { renderOne, type Workshop } from "../render/render-one.ts";
import type { PlanTask, Rendered } from "../render/rendered.ts";
import type { RenderSetup } from "../stages.ts";
import type { CrewSetup, Terminal } from "./crew.ts";

/** The pool's own entry hands its data first, ours second. */
const [, given] = workerData as readonly [unknown, CrewSetup<"render", RenderSetup>];

function printer({ isTerminal, columns }: Terminal): Printer {
  return { isTerminal, columns, write: () => undefined };
}

let shop: Promise<Workshop> | undefined;

/** Made with the first plan and kept: fonts, styles and templates stay open. */
async function openShop(): Promise<Workshop> {
  const host = { ...createNodeHost(), out: printer(given.out), err: printer(given.err) };
  const stages = createStages();
  const context: Context = { host, language: given.language, stages };
  const { press, options } = given.setup;
  return {
    check: await stages.check(),
    press: await stages.press(press, host),
    shelf: createConfigShelf(host),
    options,
    context,
  };
}

/** Renders one plan in this thread. */
export default async function work(task: PlanTask): Promise<Rendered> {
  shop ??= openShop();
  return renderOne(task, await shop);
}
