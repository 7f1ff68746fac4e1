import { join, resolve } from "node:path";
import { writeInput, writeShortPlans } from "./inputs.ts";
import { nothing } from "./lib/job.ts";
import { type Contender, type Measured, measure } from "./lib/measure.ts";
import { writePlans } from "./plans.ts";

/** How the cost grows: one row a size. */
export interface Growth {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly { readonly size: number; readonly measured: Measured }[];
}

/** From 1 to 100 pages, to a PDF. */
export async function growthOfPages(folder: string, rounds: number): Promise<Growth> {
  const rows = [];
  for (const size of [1, 10, 25, 50, 100]) {
    writeInput(folder, `pages-${size}`, size);
    rows.push({
      size,
      measured: await cost(
        ["render", join(folder, `pages-${size}.yaml`), "--format", "pdf", "--rebuild"],
        folder,
        rounds,
      ),
    });
  }
  return { title: "Pages of one PDF", unit: "page", rows };
}

/** From 10 plans to 10,000: of 10 KB checked, of 3 pages printed to Word and PDF. */
export async function growthOfPlans(folder: string, verb: "check" | "render"): Promise<Growth> {
  const rows = [];
  for (const size of [10, 100, 1000, 10_000]) {
    const plans = join(folder, `${verb}-${size}`);
    if (verb === "check") writePlans(plans, size);
    else writeShortPlans(plans, size);
    const words = verb === "check" ? ["check", plans, "--quiet"] : ["render", plans, "--rebuild"];
    rows.push({ size, measured: await cost(words, folder, size > 500 ? 1 : 3) });
  }
  const title = verb === "check" ? "Plans of 10 KB checked" : "Plans of 3 pages printed to Word and PDF";
  return { title, unit: "plan", rows };
}

async function cost(words: readonly string[], folder: string, rounds: number): Promise<Measured> {
  const out = words[0] === "render" ? ["--out", join(folder, "grown")] : [];
  const contender: Contender = {
    name: words[0] ?? "",
    command: [process.execPath, resolve("bin", "plan.js"), ...words, ...out],
    codes: [0, 1],
  };
  const [, measured] = await measure([nothing, contender], { rounds, warmUp: rounds > 1 ? 1 : 0 });
  if (measured === undefined) throw new Error("nothing was measured");
  return measured;
}
