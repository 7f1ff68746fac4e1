import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Rendered, renderText } from "../test/rendering.ts";
import { canBeDrawn } from "../test/vocabulary/printed/formats.ts";
import { judge, judgeTree } from "../test/vocabulary/printed/law.ts";
import { markedPlan } from "../test/vocabulary/printed/marked.ts";
import { planOf, styles } from "../test/vocabulary/printed/plans-by-number.ts";
import { shortOf } from "../test/vocabulary/printed/short-of.ts";
import { part, partsOf } from "../test/write/docx/xml.ts";
import { mutateText } from "./fuzz/mutate.ts";
import { randomOf } from "./fuzz/random.ts";
import { seedPlans } from "./fuzz/seeds.ts";

// Prints plans of the vocabulary and mutated ones until the time is up, and looks for every text that was typed:
// npm run fuzz:print -- --seed 7 --minutes 5. What breaks a promise is kept in a folder. Files that are named are
// mutated beside the examples, and each is looked at once as it stands.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "5" },
    out: { type: "string", default: "build/fuzz" },
  },
});
const seed = Number(values.seed);
const named = positionals.map((path) => readFileSync(path, "utf8"));
const plans = [...seedPlans(), ...named];
const folder = mkdtempSync(join(tmpdir(), "plan-fuzz-"));
const qpdf = spawnSync("qpdf", ["--version"]).status === 0;
const counts = { made: 0, mutated: 0, sound: 0, marked: 0, files: 0, broken: 0 };
/** Every how-manieth mutated plan is looked at in all four formats; the others in the tree that these are made of. */
const inAllFormats = 8;

function keep(number: number, text: string, why: string): void {
  counts.broken++;
  mkdirSync(values.out, { recursive: true });
  writeFileSync(`${values.out}/print-${seed}-${number}.yaml`, text);
  console.log(`print-${seed}-${number}: ${why}`);
}

function styleOf(number: number): string {
  return styles[number % styles.length] ?? "standard";
}

async function made(number: number): Promise<void> {
  const plan = planOf(seed * 100_000 + number);
  counts.made++;
  const print = renderText(plan.text, styleOf(number), "examples/方案.yaml");
  const faults = await judge(plan, styleOf(number), print);
  if (faults.length > 0) keep(number, plan.text, faults.slice(0, 3).join(" | "));
  else await readByOthers(number, plan.text, print);
}

/** A text as a plan without an error, or undefined where it is none. */
function rendered(text: string, style: string): Rendered | undefined {
  try {
    const found = renderText(text, style, "examples/方案.yaml");
    return found.diagnostics.some(({ severity }) => severity === "error") ? undefined : found;
  } catch (error) {
    // Not a plan, or a picture that is not there: checks tell these.
    if (error instanceof Error && /no plan|打不开/u.test(error.message)) return undefined;
    throw error;
  }
}

/** What a plan says is printed: as it stands, and with a number in each text so that its place is known. */
async function lookAt(number: number, text: string): Promise<void> {
  const style = styleOf(number);
  const asTyped = rendered(text, style);
  if (!asTyped) return;
  counts.sound++;
  const faults = [...shortOf(text, asTyped)];
  const marked = markedPlan(text);
  const markedPrint = marked && rendered(marked.text, style);
  if (markedPrint) {
    counts.marked++;
    const all = number % inAllFormats === 0;
    faults.push(...(all ? await judge(marked, style, markedPrint) : judgeTree(marked, markedPrint, style)));
  }
  if (faults.length > 0) keep(number, text, faults.slice(0, 3).join(" | "));
  await readByOthers(number, text, asTyped);
}

/** Word files are read by an XML reader, PDFs by qpdf. */
async function readByOthers(number: number, text: string, print: Rendered): Promise<void> {
  const [docx] = await Promise.all([print.bytes("docx"), print.bytes("html"), print.bytes("txt")]);
  for (const name of partsOf(docx).keys()) if (name.endsWith(".xml")) part(docx, name);
  if (!canBeDrawn(print)) return;
  const pdf = await print.bytes("pdf");
  if (!qpdf) return;
  counts.files++;
  const file = join(folder, "plan.pdf");
  writeFileSync(file, pdf);
  const { status, stdout } = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
  if (status !== 0) keep(number, text, `qpdf: ${stdout.split("\n").at(-2)}`);
}

async function look(number: number, text: string): Promise<void> {
  try {
    if (text === "") await made(number);
    else await lookAt(number, text);
  } catch (error) {
    keep(number, text, error instanceof Error ? (error.stack ?? "").split("\n").slice(0, 2).join(" ") : "?");
  }
}

for (const [i, text] of named.entries()) await look(-1 - i, text);
const end = Date.now() + Number(values.minutes) * 60_000;
for (let number = 0; Date.now() < end; number++) {
  if (number % 3 === 0) {
    await look(number, "");
    continue;
  }
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + number);
  counts.mutated++;
  await look(number, mutateText(random.pick(plans), random));
}
if (!qpdf) console.log("qpdf is not installed: PDFs were not looked at");
console.log(
  [
    `seed ${seed}: ${counts.made} made, ${counts.mutated} mutated, ${counts.sound} of them sound`,
    `${counts.marked} looked through text by text, ${counts.files} PDFs read by qpdf`,
    `${counts.broken} broke a promise`,
  ].join("; "),
);
if (counts.broken > 0) process.exitCode = 1;
