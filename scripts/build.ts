import { buildBundle } from "./bundle.ts";
import { buildFonts } from "./fonts.ts";
import { buildTypes } from "./types.ts";
import { buildValidators } from "./validators.ts";

// Everything that is made, in the order in which one needs the other: fonts and the compiled
// schema in build/, then the bundled command with copies of the fonts and the library's types in dist/.
await Promise.all([buildFonts("build/fonts"), buildValidators("build")]);
await buildBundle("dist");
await buildTypes("dist/types");
