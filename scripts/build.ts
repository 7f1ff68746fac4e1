import { buildBundle } from "./bundle.ts";
import { buildCoverage } from "./coverage.ts";
import { buildFonts } from "./fonts.ts";
import { buildManual } from "./man.ts";
import { buildPapers } from "./papers.ts";
import { buildStyles } from "./styles.ts";
import { buildTypes } from "./types.ts";
import { buildValidators } from "./validators.ts";
import { warmUp } from "./warm.ts";
import { buildWasm } from "./wasm.ts";
import { buildWordShells } from "./word-shells.ts";

// Everything that is made, in the order in which one needs the other: fonts, the
// compiled schema, papers, styles, shells of Word files and WebAssembly in build/, then the bundled command with copies of the fonts and the library's types in dist/.
await Promise.all([
  buildFonts("build/fonts"),
  buildValidators("build"),
  buildPapers("build"),
  buildStyles("build"),
  buildWordShells("build"),
  buildWasm("build"),
]);
await buildCoverage("build/fonts", "build");
await buildBundle("dist");
await buildTypes("dist/types");
await buildManual("dist/plan.1");
await warmUp("examples/重阳敬老.yaml");
