import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { browser, closeBrowser, openPage } from "../test/studio/web/browser.ts";
import { writeInput } from "./inputs.ts";
import { cpuOf, median } from "./lib/process-time.ts";

/**
 * `npm run bench:studio`: the studio in Debian's Chromium, for plans of 1, 10 and 30 pages. From the command's start
 * to its address, from there to the first page in a browser that runs; from a key to the frame
 * that shows its findings, and to the one that shows its pages; medians. Beside them what the command itself
 * and the browser's page took of the processor for a key, which a busy machine does not change much. `--keys 10`
 * means fewer keys, `--write` keeps the table in docs/benchmarks.md.
 */
const words = process.argv.slice(2);
const keys = words.includes("--keys") ? Number(words[words.indexOf("--keys") + 1]) : 30;
const folder = "out/bench-studio";
const book = "docs/benchmarks.md";

/** Notes in the page when a key was pressed, and when what was asked for it is on the screen. */
const stopwatch = `(() => {
  window.took = { check: [], pages: [] };
  let pressed = 0;
  addEventListener("keydown", () => { pressed = performance.now(); }, true);
  const ask = window.fetch;
  window.fetch = async (...given) => {
    const since = pressed;
    const answer = await ask(...given);
    const kind = String(given[0]).split("/").at(-1);
    if (since > 0 && kind in window.took) {
      const read = answer.json.bind(answer);
      answer.json = async () => {
        const value = await read();
        requestAnimationFrame(() => setTimeout(() => window.took[kind].push(performance.now() - since)));
        return value;
      };
    }
    return answer;
  };
})()`;

/** Milliseconds from where the browser began to ask for the page until a plan's page was on the screen. */
const firstPage = `new Promise((settle) => {
  const look = () => document.querySelector(".page svg > *")
    ? requestAnimationFrame(() => setTimeout(() => settle(performance.now())))
    : setTimeout(look, 2);
  look();
})`;

interface Took {
  readonly check: readonly number[];
  readonly pages: readonly number[];
}

async function typeInto(page: Page): Promise<Took> {
  await page.getByRole("tab", { name: "文本" }).click();
  await page.evaluate(stopwatch);
  await page.locator(".cm-line").nth(2).click();
  for (let key = 0; key < keys; key++) {
    const done = await page.evaluate<number>("took.pages.length");
    await page.keyboard.press("a");
    while ((await page.evaluate<number>("took.pages.length")) <= done) await page.waitForTimeout(5);
  }
  return page.evaluate<Took>("took");
}

/** The milliseconds that the page has had of the processor: scripts, layout and paint. */
async function taskTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
}

async function measure(pages: number): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { name, characters } = writeInput(folder, `${pages}`, pages);
  const text = readFileSync(`${folder}/${name}.yaml`, "utf8");
  const open = await openPage({ [`${name}.yaml`]: text });
  const shown = await open.page.evaluate<number>(firstPage);
  const spent = await taskTime(open.page);
  const before = { command: cpuOf(open.process), page: await spent() };
  const { check, pages: drawn } = await typeInto(open.page);
  const busy = (cpuOf(open.process) - before.command) / keys;
  const busyPage = ((await spent()) - before.page) / keys;
  await open.close();
  const row = [pages, characters, open.started, shown, median(check), median(drawn), busy, busyPage];
  return `| ${row.map((each) => each.toFixed(0)).join(" | ")} |`;
}

await browser();
// The first run of a build compiles the command, and the browser reads itself from the disk.
await (await openPage({ "方案.yaml": "标题: 春游\n" })).close();
const rows = [];
for (const pages of [1, 10, 30]) rows.push(await measure(pages));
await closeBrowser();
const size = ["studio.js", "studio.css"]
  .map((name) => gzipSync(readFileSync(`dist/studio/${name}`)).length)
  .reduce((sum, each) => sum + each);
const table = [
  "| pages | characters | start to address, ms | address to first page, ms | key to findings, ms | key to pages, ms | processor for a key: command, ms | page, ms |",
  "|---:|---:|---:|---:|---:|---:|---:|---:|",
  ...rows,
].join("\n");
/** What the machine is worth at this moment: a process that does nothing, ms. */
const nothing = median(
  Array.from({ length: 9 }, () => {
    const began = performance.now();
    spawnSync(process.execPath, ["-e", "0"]);
    return performance.now() - began;
  }),
);
const told = `${table}\n\nIn the same run \`node -e 0\` took ${nothing.toFixed(0)} ms. The page's own code, compressed: ${(size / 1024).toFixed(0)} KiB.\n`;
console.log(told);
writeFileSync("out/bench-studio.md", told);
if (words.includes("--write")) {
  const text = readFileSync(book, "utf8");
  const mark = /(<!-- studio -->\n)[\s\S]*?(?=\n<!-- end of studio -->)/u;
  writeFileSync(
    book,
    text.replace(mark, (_, start: string) => `${start}\n${told}`),
  );
}
