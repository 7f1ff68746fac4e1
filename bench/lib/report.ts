import type { Growth } from "../growth.ts";
import type { Input } from "../inputs.ts";
import type { Result } from "./job.ts";
import { type Measured, tableOf } from "./measure.ts";

/** A goal: a contender of a job against a number of `node -e 0`, or against a part of a peer's time. */
interface Goal {
  readonly job: string;
  readonly name: string;
  readonly atMost: number;
  readonly of?: string;
  readonly mebibytes?: number;
}

const goals: readonly Goal[] = [
  { job: "start", name: "plan --version", atMost: 1.5 },
  { job: "check", name: "plan check", atMost: 2, mebibytes: 55 },
  { job: "check-1000", name: "plan check", atMost: 40 },
  { job: "docx", name: "plan render docx", atMost: 1, of: "pandoc", mebibytes: 65 },
  { job: "pdf", name: "plan render pdf", atMost: 0.7, of: "Typst (npm compiler)", mebibytes: 70 },
  { job: "pdf-100", name: "plan render pdf", atMost: 0.5, of: "Typst (npm compiler)", mebibytes: 120 },
  { job: "batch", name: "plan render", atMost: 400, mebibytes: 250 },
];

/** The results as a page in Markdown; `machine` names the machine by its size. */
export function resultsPage(
  results: readonly Result[],
  growths: readonly Growth[],
  inputs: readonly Input[],
  machine: string,
): string {
  const sizes = inputs
    .map(({ pages, characters }) => `${pages} pages of ${characters} characters`)
    .join(", ");
  return [
    `Measured on ${machine}; cold processes in interleaved rounds, medians; documents: ${sizes}.`,
    "## Goals",
    goalTable(results),
    ...results.flatMap(({ job, measured }) => [`## ${job.title}`, job.note, tableOf(measured)]),
    "## Growth",
    ...growths.map(growthText),
  ].join("\n\n");
}

function goalTable(results: readonly Result[]): string {
  const rows = goals.flatMap((goal) => {
    const result = results.find(({ job }) => job.name === goal.job);
    const own = result?.measured.find(({ name }) => name === goal.name);
    const peer = result?.measured.find(({ name }) => name === goal.of);
    if (result === undefined || own === undefined || (goal.of !== undefined && peer === undefined)) return [];
    const reached = peer === undefined ? own.ratio : own.ratio / peer.ratio;
    const memory =
      goal.mebibytes === undefined ? "" : ` ${verdict(own.peakMebibytes, goal.mebibytes, 0)} MiB`;
    return [
      `| ${result.job.title} | ${goal.of ?? "node -e 0"} | ${verdict(reached, goal.atMost, 2)} |${memory} |`,
    ];
  });
  return ["| job | against | ratio (goal) | peak memory (goal) |", "|---|---|---|---|", ...rows].join("\n");
}

function verdict(reached: number, atMost: number, digits: number): string {
  return `${reached.toFixed(digits)} (${reached <= atMost ? "≤" : "**missed**"} ${atMost})`;
}

/** A growth with its title. */
export function growthText({ title, unit, rows }: Growth): string {
  const lines = rows.map(
    ({ size, measured: { milliseconds, peakMebibytes } }) =>
      `| ${size} | ${milliseconds.toFixed(0)} | ${(milliseconds / size).toFixed(2)} | ${peakMebibytes.toFixed(0)} |`,
  );
  return [
    `${title}:\n`,
    `| ${unit}s | ms | ms a ${unit} | peak MiB |`,
    "|---:|---:|---:|---:|",
    ...lines,
  ].join("\n");
}

/** A bar chart of the ratios, a group a job, as SVG; long bars are cut at `limit` and say so. */
export function chartOf(results: readonly Result[], limit = 60): string {
  const bars = results
    .filter(({ job }) => !job.name.startsWith("batch") && job.name !== "check-1000")
    .flatMap(({ job, measured }) => [job.title, ...measured.slice(1)]);
  const rows = bars.map((bar, at) => rowOf(bar, 24 + at * 22, limit));
  const height = 36 + bars.length * 22;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" font-family="sans-serif" font-size="12">`,
    '<text x="8" y="14" fill="#555">time as a multiple of node -e 0; shorter is better</text>',
    ...rows,
    "</svg>\n",
  ].join("\n");
}

function rowOf(bar: Measured | string, y: number, limit: number): string {
  if (typeof bar === "string") return `<text x="8" y="${y + 14}" font-weight="bold">${escaped(bar)}</text>`;
  const width = (Math.min(bar.ratio, limit) / limit) * 430;
  const colour = bar.name.startsWith("plan") ? "#1a7f5a" : "#b0b7bf";
  return [
    `<text x="24" y="${y + 14}">${escaped(bar.name)}</text>`,
    `<rect x="200" y="${y + 3}" width="${width.toFixed(1)}" height="14" fill="${colour}"/>`,
    `<text x="${(206 + width).toFixed(1)}" y="${y + 14}">${bar.ratio.toFixed(1)}${bar.ratio > limit ? " …" : ""}</text>`,
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
