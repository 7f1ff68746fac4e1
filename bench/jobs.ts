import { join, resolve } from "node:path";
import type { Bench, Job } from "./lib/job.ts";
import type { Contender } from "./lib/measure.ts";

const node = process.execPath;
const command = resolve("bin", "plan.js");

function plan(name: string, ...words: string[]): Contender {
  return { name: `plan ${name}`, command: [node, command, ...words], codes: [0, 1] };
}

/** A peer, or nothing where the machine lacks it. */
function peer(name: string, program: string | undefined, ...words: string[]): readonly Contender[] {
  return program === undefined ? [] : [{ name, command: [program, ...words], codes: [0, 1] }];
}

function typst({ peers, folder }: Bench, name: string): Contender {
  const words = [peers.typst, `${name}.typ`, `${name}-typst.pdf`, resolve("dist", "fonts")];
  return { name: "Typst (npm compiler)", command: [node, ...words], folder };
}

function render(bench: Bench, name: string, format: string): Contender {
  const out = join(bench.folder, "made");
  const file = join(bench.folder, `${name}.yaml`);
  return plan(`render ${format}`, "render", file, "--format", format, "--out", out, "--rebuild");
}

export const startUp: Job = {
  name: "start",
  title: "Start",
  note: "What every command costs before it does anything.",
  contenders: ({ peers }) => [
    plan("--version", "--version"),
    plan("--help", "--help"),
    ...peer("ajv-cli help", node, peers.ajv, "help"),
  ],
};

export const checkOne: Job = {
  name: "check",
  title: "Check one plan of 3 pages",
  note: "plan runs every rule; ajv-cli validates the same file against the same schema; yamllint looks at the YAML alone.",
  contenders: ({ peers, folder }) => [
    plan("check", "check", join(folder, "short.yaml")),
    ...peer("ajv-cli validate", node, ...ajvWords(peers.ajv, join(folder, "short.yaml"))),
    ...peer("yamllint", peers.yamllint, join(folder, "short.yaml")),
  ],
};

export const checkThousand: Job = {
  name: "check-1000",
  title: "Check 1,000 plans of 10 KB",
  note: "All different, one command.",
  rounds: 5,
  contenders: ({ peers, folder }) => [
    plan("check", "check", join(folder, "plans"), "--quiet"),
    ...peer("ajv-cli validate", node, ...ajvWords(peers.ajv, join(folder, "plans", "*.yaml"))),
    ...peer("yamllint", peers.yamllint, join(folder, "plans")),
  ],
};

function ajvWords(ajv: string, files: string): string[] {
  const schema = join("schemas", "plan.schema.json");
  return [ajv, "validate", "--spec=draft7", "--strict=false", "-s", schema, "-d", files];
}

export const docx: Job = {
  name: "docx",
  title: "A Word file of 3 pages",
  note: "pandoc gets the same text as Markdown.",
  contenders: (bench) => [
    render(bench, "short", "docx"),
    ...peer(
      "pandoc",
      bench.peers.pandoc,
      join(bench.folder, "short.md"),
      "-o",
      join(bench.folder, "pandoc.docx"),
    ),
  ],
};

export const pdf: Job = {
  name: "pdf",
  title: "A PDF of 3 pages",
  note: "Typst sets the same text from the same fonts; LibreOffice converts plan's own Word file.",
  contenders: (bench) => [
    render(bench, "short", "pdf"),
    typst(bench, "short"),
    ...peer("LibreOffice (docx to PDF)", bench.peers.soffice, ...officeWords(bench)),
  ],
};

function officeWords({ folder }: Bench): string[] {
  const profile = `-env:UserInstallation=file://${resolve(folder, "office")}`;
  const out = join(folder, "office-made");
  return [profile, "--headless", "--convert-to", "pdf", "--outdir", out, join(folder, "made", "short.docx")];
}

export const longPdf: Job = {
  name: "pdf-100",
  title: "A PDF of 100 pages",
  note: "The same text for both.",
  rounds: 5,
  contenders: (bench) => [render(bench, "long", "pdf"), typst(bench, "long")],
};

const some = "pandoc + Typst";

/** A thousand plans of a folder to both formats; the peers print some of them, which lie in `some-FOLDER`. */
function thousand(name: string, title: string, plans: string): Job {
  return {
    name,
    title,
    note: "All different, one command. The peers print 20 of the plans, two at a time, Typst in a process that stays; their time is multiplied by 50.",
    rounds: 3,
    times: { [some]: 50 },
    contenders: ({ peers, folder }) => [
      plan("render", "render", join(folder, plans), "--out", join(folder, name), "--rebuild"),
      ...(peers.pandoc === undefined ? [] : peer(some, node, ...someWords(join(folder, `some-${plans}`)))),
    ],
  };
}

function someWords(folder: string): string[] {
  return [join("bench", "peers", "print-some.mjs"), folder, resolve("dist", "fonts")];
}

export const batch: Job = thousand("batch", "1,000 plans of 3 pages to Word and PDF", "short-plans");
export const longBatch: Job = thousand("batch-long", "1,000 plans of 7 pages to Word and PDF", "plans");
