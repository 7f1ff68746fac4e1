import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { renderText } from "../test/rendering.ts";
import { printedIn } from "../test/vocabulary/printed/formats.ts";
import { judge } from "../test/vocabulary/printed/law.ts";
import { planOf, styles } from "../test/vocabulary/printed/plans-by-number.ts";
import { part, partsOf } from "../test/write/docx/xml.ts";
import { mutateText } from "./fuzz/mutate.ts";
import { randomOf } from "./fuzz/random.ts";
import { seedPlans } from "./fuzz/seeds.ts";

// Prints plans of the vocabulary and mutated ones in all formats until the time is up:
// npm run fuzz:print -- --seed 7 --minutes 5. What breaks a promise is kept in a folder.

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "5" },
    out: { type: "string", default: "build/fuzz" },
  },
});
const seed = Number(values.seed);
const plans = seedPlans();
const folder = mkdtempSync(join(tmpdir(), "plan-fuzz-"));
const qpdf = spawnSync("qpdf", ["--version"]).status === 0;
const counts = { made: 0, mutated: 0, sound: 0, broken: 0 };

function keep(number: number, text: string, why: string): void {
  counts.broken++;
  mkdirSync(values.out, { recursive: true });
  writeFileSync(`${values.out}/print-${seed}-${number}.yaml`, text);
  console.log(`print-${seed}-${number}: ${why}`);
}

async function made(number: number): Promise<void> {
  const plan = planOf(seed * 100_000 + number);
  counts.made++;
  const faults = await judge(plan, styles[number % styles.length] ?? "standard");
  if (faults.length > 0) keep(number, plan.text, faults.slice(0, 3).join(" | "));
}

/** A mutated plan without an error prints in all formats, and readers of others read them. */
async function mutated(number: number): Promise<void> {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + number);
  const text = mutateText(random.pick(plans), random);
  counts.mutated++;
  let rendered: ReturnType<typeof renderText>;
  try {
    rendered = renderText(text, styles[number % styles.length], "examples/方案.yaml");
  } catch (error) {
    // Not a plan, or a picture that is not there: checks tell these.
    if (error instanceof Error && /no plan|打不开/u.test(error.message)) return;
    throw error;
  }
  if (rendered.diagnostics.some(({ severity }) => severity === "error")) return;
  counts.sound++;
  const [docx, pdf] = await Promise.all([rendered.bytes("docx"), rendered.bytes("pdf")]);
  for (const name of partsOf(docx).keys()) if (name.endsWith(".xml")) part(docx, name);
  const printed = await printedIn(rendered);
  const lines = printed.tree.length;
  if (printed.docx.length < lines || printed.html.length < lines || printed.txt.length < lines)
    keep(number, text, `the tree has ${lines} characters, another format fewer`);
  if (!qpdf) return;
  const file = join(folder, "plan.pdf");
  writeFileSync(file, pdf);
  const { status, stdout } = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
  if (status !== 0) keep(number, text, `qpdf: ${stdout.split("\n").at(-2)}`);
}

const end = Date.now() + Number(values.minutes) * 60_000;
for (let number = 0; Date.now() < end; number++) {
  try {
    await (number % 3 === 0 ? made(number) : mutated(number));
  } catch (error) {
    keep(number, "", error instanceof Error ? (error.stack ?? "").split("\n").slice(0, 2).join(" ") : "?");
  }
}
if (!qpdf) console.log("qpdf is not installed: PDFs were not looked at");
console.log(
  `seed ${seed}: ${counts.made} made, ${counts.mutated} mutated, ${counts.sound} of them sound; ${counts.broken} broke a promise`,
);
if (counts.broken > 0) process.exitCode = 1;
