import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A page of a plan as a picture of the documents. */
interface Picture {
  readonly file: string;
  readonly plan: string;
  /** A style in place of the plan's own. */
  readonly style?: string;
  /** A text of the page that is wanted; the first page that has it. */
  readonly shows: string;
}

const pictures: readonly Picture[] = [
  { file: "outing.png", plan: "docs/pictures/秋游.yaml", shows: "活动时间" },
  { file: "study-trip-budget.png", plan: "examples/秋季研学.yaml", shows: "人民币" },
  { file: "drill-first-page.png", plan: "examples/消防演练.yaml", shows: "演练目的" },
  { file: "drill-routes.png", plan: "examples/消防演练.yaml", shows: "各班疏散路线表" },
  ...["standard", "official", "school-a", "school-b", "form"].map((style) => ({
    file: `style-${style}.png`,
    plan: "examples/消防演练.yaml",
    style,
    shows: "演练目的",
  })),
  { file: "style-cover.png", plan: "examples/秋季研学.yaml", style: "cover", shows: "编制日期" },
];

/** Where fonts are looked for besides the machine's folders: 仿宋 is none of those that come with the program. */
const [fontFolder] = process.argv.slice(2);

/** Dots to the inch: a page is 579 × 819 dots, readable and small. */
const resolution = "70";
/** Pictures of a README are read on slow lines too. */
const largest = 120_000;

// Renders the pictures of the READMEs with our own PDF writer; needs poppler's pdftoppm and pdftotext.
const folder = await mkdtemp(join(tmpdir(), "plan-pictures-"));
for (const { plan, style } of distinct(pictures)) {
  const options = ["--format", "pdf", "--out", folderOf(style)];
  if (style !== undefined) options.push("--style", style);
  if (fontFolder !== undefined) options.push("--font-dir", fontFolder);
  execFileSync(process.execPath, ["bin/plan.js", "render", plan, ...options], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
for (const { file, plan, style, shows } of pictures) {
  const pdf = join(folderOf(style), `${basename(plan, ".yaml")}.pdf`);
  const stem = join(folder, basename(file, ".png"));
  const page = pageWith(shows, pdf);
  const pages = ["-f", String(page), "-l", String(page), "-singlefile"];
  execFileSync("pdftoppm", ["-r", resolution, "-png", "-gray", ...pages, pdf, stem]);
  const { size } = await stat(`${stem}.png`);
  if (size > largest) throw new Error(`${file} has ${size} bytes`);
  await writeFile(join("docs/pictures", file), await readFile(`${stem}.png`));
  console.log(`${file} ${size}`);
}
await rm(folder, { recursive: true });

/** Each plan once in each style. */
function distinct(all: readonly Picture[]): readonly Picture[] {
  return [...new Map(all.map((picture) => [`${picture.plan} ${picture.style ?? ""}`, picture])).values()];
}

function folderOf(style: string | undefined): string {
  return join(folder, style ?? "own");
}

/** The number of the first page of a PDF that has a text. */
function pageWith(text: string, pdf: string): number {
  const pages = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
  const found = pages.findIndex((page) => page.includes(text));
  if (found < 0) throw new Error(`${pdf} does not say ${text}`);
  return found + 1;
}
