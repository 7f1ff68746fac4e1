import { defineConfig } from "vitest/config";

/** Where CI wants the results as data. */
const report = process.env.PLAN_TEST_REPORT;
/** In CI the second step tries every law on all its cases, so the first need not try a tenth of them before. */
const isSecondToCome = process.env.PLAN_TESTS === "before programs";

/** `npm test`: what Node alone can judge. A file shares its worker's modules with the files before it. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.program.test.ts", ...(isSecondToCome ? ["test/**/*.property.test.ts"] : [])],
    globalSetup: "test/set-up.ts",
    setupFiles: "test/equal-bytes.ts",
    testTimeout: 60_000,
    pool: "forks",
    // One for each core; left alone, vitest keeps one core free and runs one worker on a machine of two.
    maxWorkers: "100%",
    isolate: false,
    // What was once translated is not translated again by the next run, nor by CI's second step.
    experimental: { fsModuleCache: true, fsModuleCachePath: "node_modules/.vitest/modules" },
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    // Imports its tables as JSON in a way that Node 20 alone refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
