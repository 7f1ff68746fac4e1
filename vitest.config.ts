import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/set-up.ts",
    testTimeout: 60_000,
    pool: "forks",
    // Imports its tables as JSON in a way that Node 20 alone refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
  },
});
