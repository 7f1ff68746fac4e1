import type { Diagnostic } from "../../../src/diagnostic/diagnostic.ts";
import { renderText } from "../../rendering.ts";
import { type Printed, printedIn } from "./formats.ts";
import type { MadePlan, Put } from "./plans.ts";

/** What a made plan did not keep of the law; empty where it kept all. */
export interface Verdict {
  /** Findings that stop the printing: the plan was no sound one. */
  readonly errors: readonly Diagnostic[];
  readonly faults: readonly string[];
}

/** Prints a made plan in every format and says what of it is lost, changed, doubled or out of order. */
export async function judge(plan: MadePlan, style: string): Promise<Verdict> {
  const rendered = renderText(plan.text, style, "examples/方案.yaml");
  const errors = rendered.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { errors, faults: [] };
  const printed = await printedIn(rendered);
  const faults = Object.entries(printed).flatMap(([format, text]) =>
    faultsIn(plan, text, format as keyof Printed).map((fault) => `${format}: ${fault}`),
  );
  return { errors, faults };
}

function faultsIn({ puts }: MadePlan, text: string, format: keyof Printed): readonly string[] {
  const faults: string[] = [];
  for (const put of puts) {
    const wanted = format === "pdf" ? put.printed.replace(/\s/gu, "") : put.printed;
    const count = text.split(wanted).length - 1;
    if (count !== 1 && !(count > 1 && repeats(put, format)))
      faults.push(`${put.typed} stands ${count} times (${put.form ?? ""}.${put.key ?? ""})`);
  }
  return faults;
}

/** What the closed list of differences lets stand more than once. */
function repeats({ key }: Put, format: keyof Printed): boolean {
  return key === "attachment" || (format === "txt" && key === "column");
}
