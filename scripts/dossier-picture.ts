import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRasteriser } from "../src/write/png/rasterise.ts";

/** The pages that stand for a dossier, by the beginning of their files' names. */
const shown = ["00-目录", "01-方案-1", "03-告家长书", "05-签到表-2", "06-车辆带队安排表", "11-备案审批表"];

/** Pages side by side, and in points: the gap around a page, and the paper. */
const columns = 3;
const gap = 24;
const paper = { width: 595.2756, height: 841.8898 };
/** Dots: readable on the page of a repository, and small. */
const width = 960;
const largest = 200_000;

// Draws docs/pictures/dossier.png, the first picture of the READMEs, from the pages of an example's dossier.
const folder = await mkdtemp(join(tmpdir(), "plan-dossier-"));
const options = ["--dossier", "--format", "svg", "--each-page", "--out", folder];
execFileSync(process.execPath, ["bin/plan.js", "render", "examples/秋季研学.yaml", ...options], {
  stdio: ["ignore", "ignore", "inherit"],
});
const pages = await Promise.all(shown.map(placed));
const rows = Math.ceil(shown.length / columns);
const [all, high] = [columns * (paper.width + gap) + gap, rows * (paper.height + gap) + gap];
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${all}" height="${high}" viewBox="0 0 ${all} ${high}">
<rect width="100%" height="100%" fill="#e4e4e4"/>${pages.join("")}</svg>`;
const { bytes } = (await openRasteriser())(svg, width);
if (bytes.length > largest) throw new Error(`dossier.png has ${bytes.length} bytes`);
await writeFile("docs/pictures/dossier.png", bytes);
console.log(`dossier.png ${bytes.length}`);
await rm(folder, { recursive: true });

/** A page at its place; what it defines has names of its own. */
async function placed(name: string, at: number): Promise<string> {
  const page = await readFile(join(folder, "秋季研学-成套文书", `${name}.svg`), "utf8");
  const own = page.replaceAll(/(id="|href="#|url\(#)/gu, `$1p${at}-`);
  const x = gap + (at % columns) * (paper.width + gap);
  const y = gap + Math.floor(at / columns) * (paper.height + gap);
  const place = `x="${x}" y="${y}" width="${paper.width}" height="${paper.height}"`;
  return `<rect ${place} fill="#fff"/>${own.replace(/width="[^"]*" height="[^"]*"/u, place)}`;
}
