import type { ExitCode } from "../../src/cli/exit-codes.ts";
import { createStages } from "../../src/cli/pipeline-stages.ts";
import { run } from "../../src/cli/program/run.ts";
import type { Press, PressOptions, Printed, PrintOrder, Rack, Stages } from "../../src/cli/stages.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { createSource } from "../../src/source/source.ts";
import type { ReadyPaper } from "../../src/template/run/templates.ts";
import type { Format } from "../../src/vocabulary/formats.ts";
import { createMemoryHost, type MemoryHost, type World } from "./memory-host.ts";

/** What a command line came to. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly host: MemoryHost;
}

/** Runs `plan` with some words in a world; checks are real, the press only stamps texts unless told otherwise. */
export async function runPlan(
  words: readonly string[],
  world: World = {},
  press: Partial<Press> = {},
): Promise<Ran> {
  const host = createMemoryHost(world);
  return runOn(host, words, press);
}

/** Runs `plan` in a world that is there already. */
export async function runOn(
  host: MemoryHost,
  words: readonly string[],
  press: Partial<Press> = {},
): Promise<Ran> {
  host.printed.out = "";
  host.printed.err = "";
  const code = await run(words, host, stagesWith(press));
  return { code, ...host.printed, host };
}

function stagesWith(press: Partial<Press>): Stages {
  return { check: createStages().check, press: async (options) => ({ ...stampingPress(options), ...press }) };
}

/** The plan itself; the stamping press runs no template. */
const planPaper: ReadyPaper = {
  paper: {
    name: "plan",
    zh: "方案",
    aliases: [],
    order: 1,
    pages: undefined,
    about: { zh: "", en: "" },
    whole: true,
    dossier: false,
    copies: 1,
    needs: [],
    wordings: [],
    title: "{标题}",
    file: "{文件}",
    style: undefined,
  },
  source: createSource("template.hbs", ""),
  shipped: true,
  named: [],
  program: "",
  programs: {},
};

/** Makes documents that say what they were made from: `made by plan|格式|标题|日期|样式`, and below it their text. */
function stampingPress(options: PressOptions): Press {
  return {
    diagnostics: [],
    notices: () => [],
    identity: () => "",
    rack: async (): Promise<Rack> => ({
      papers: [planPaper],
      known: [{ names: ["方案", "plan"], wordings: [], signatures: [] }],
      diagnostics: [],
      files: [],
    }),
    print: async (plan: Plan, { papers, formats, date }: PrintOrder): Promise<Printed> => ({
      diagnostics: [],
      leftOut: [],
      files: papers.flatMap(({ paper }) =>
        formats.map((format) => ({ paper: paper.name, format, bytes: stamped(plan, format, date, options) })),
      ),
    }),
    lay: () => ({ value: undefined, diagnostics: [] }),
    origin: (_format, bytes) => {
      const [head = "", text = ""] = new TextDecoder().decode(bytes).split("\n");
      if (!head.startsWith("made by plan")) return "foreign";
      if (head.split("|")[2] !== text) return "changed";
      return head.includes("saved again") ? "saved" : "untouched";
    },
  };
}

function stamped(plan: Plan, format: Format, date: Date, options: PressOptions): Uint8Array {
  const style = options.style ?? plan.style?.value ?? "standard";
  const head = ["made by plan", format, plan.title.value, date.toISOString().slice(0, 10), style].join("|");
  return new TextEncoder().encode(`${head}\n${plan.title.value}\n`);
}

/** A plan without mistakes. */
export function planTitled(title: string, more = ""): string {
  return `标题: ${title}\n活动目的: 亲近自然，学会合作。\n活动地点: 人民公园\n${more}类型: 其他\n`;
}
