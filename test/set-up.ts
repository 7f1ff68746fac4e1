import { buildCoverage } from "../scripts/coverage.ts";
import { buildFonts } from "../scripts/fonts.ts";
import { buildPapers } from "../scripts/papers.ts";
import { buildStyles } from "../scripts/styles.ts";
import { buildValidators } from "../scripts/validators.ts";
import { buildWasm } from "../scripts/wasm.ts";
import { buildWordShells } from "../scripts/word-shells.ts";

/** What the sources import from build/ is as fresh as they are. */
export async function setup(): Promise<void> {
  await Promise.all([
    fontsAndCoverage(),
    buildValidators("build"),
    buildPapers("build"),
    buildStyles("build"),
    buildWordShells("build"),
    buildWasm("build"),
  ]);
}

async function fontsAndCoverage(): Promise<void> {
  await buildFonts("build/fonts");
  await buildCoverage("build/fonts", "build");
}
