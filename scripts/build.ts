import { buildValidators } from "./validators.ts";

await buildValidators("build");
