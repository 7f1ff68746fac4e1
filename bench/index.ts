import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { growthOfPages, growthOfPlans } from "./growth.ts";
import { writeInput, writeMarkup, writeShortPlans } from "./inputs.ts";
import { batch, checkOne, checkThousand, docx, longBatch, longPdf, pdf, startUp } from "./jobs.ts";
import { type Result, runJob } from "./lib/job.ts";
import { tableOf } from "./lib/measure.ts";
import { chartOf, growthText, resultsPage } from "./lib/report.ts";
import { installPeers } from "./peers/install.ts";
import { writePlans } from "./plans.ts";

/**
 * Measures `plan` against its peers. `npm run bench` runs everything, `npm run bench -- docx pdf` some of
 * it; `--rounds 5` means fewer rounds, `--write` keeps the results in docs/benchmarks.md. Run
 * `npm run build` first.
 */
const jobs = [startUp, checkOne, checkThousand, docx, pdf, longPdf, batch, longBatch];
const growths = ["growth-pages", "growth-check", "growth-render"];

const words = process.argv.slice(2);
const rounds = words.includes("--rounds") ? Number(words[words.indexOf("--rounds") + 1]) : 9;
const wanted = words.filter((word, at) => !word.startsWith("--") && words[at - 1] !== "--rounds");
const known = [...jobs.map(({ name }) => name), ...growths];
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(", ")}. There are: ${known.join(", ")}`);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const folder = join("out", "bench");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const peers = installPeers();
const inputs = [writeInput(folder, "short", 3), writeInput(folder, "long", 100)];
writePlans(join(folder, "plans"), 1000);
writeShortPlans(join(folder, "short-plans"), 1000);
for (const plans of ["plans", "short-plans"]) {
  const some = join(folder, `some-${plans}`);
  mkdirSync(some);
  for (const file of readdirSync(join(folder, plans)).slice(0, 20)) {
    copyFileSync(join(folder, plans, file), join(some, file));
    writeMarkup(some, file);
  }
}

const results: Result[] = [];
for (const job of jobs.filter(({ name }) => isWanted(name))) {
  console.log(`\n${job.title}`);
  const result = await runJob(job, { folder, peers, rounds });
  console.log(tableOf(result.measured));
  results.push(result);
}
const grown = [];
if (isWanted("growth-pages")) grown.push(await growthOfPages(folder, Math.min(rounds, 5)));
if (isWanted("growth-check")) grown.push(await growthOfPlans(folder, "check"));
if (isWanted("growth-render")) grown.push(await growthOfPlans(folder, "render"));
for (const growth of grown) console.log(`\n${growthText(growth)}`);

if (words.includes("--write")) {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory, Node ${process.versions.node}`;
  const page = resultsPage(results, grown, inputs, machine);
  const file = join("docs", "benchmarks.md");
  const marked = /(<!-- results -->\n).*?(<!-- end of results -->)/su;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(marked, (_, head, tail) => `${head}\n${page}\n\n${tail}`),
  );
  writeFileSync(join("docs", "pictures", "benchmarks.svg"), chartOf(results));
}
