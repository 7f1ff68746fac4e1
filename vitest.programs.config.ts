import { defineConfig, mergeConfig } from "vitest/config";
import quick from "./vitest.config.ts";

/** `npm run test:programs`, the second step of CI: other people's programs, whole processes, laws tried on many cases. */
const { test } = mergeConfig(quick, {
  test: {
    env: { PLAN_TESTS: "thorough" },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // What a browser shows comes when it comes.
    expect: { poll: { timeout: 20_000 } },
  },
});

export default defineConfig({
  test: {
    ...test,
    include: ["test/**/*.program.test.ts", "test/**/*.property.test.ts"],
    exclude: [],
  },
});
