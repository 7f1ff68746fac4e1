import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import quick from "./vitest.config.ts";

/** What takes longest is begun first, so that at the end no worker is left alone with it. */
const longest = [
  "test/write/png/poppler.program.test.ts",
  "test/side-by-side/word-and-pdf.program.test.ts",
  "test/nodes/linux.program.test.ts",
  "test/pipeline/mending.property.test.ts",
  "test/site/site.program.test.ts",
  "test/studio/web/studio.program.test.ts",
  "test/cli/batch/processes.program.test.ts",
  "test/update/update.property.test.ts",
  "test/side-by-side/word-tables.program.test.ts",
  "test/portable/windows.program.test.ts",
  "test/nodes/windows.program.test.ts",
  "test/studio/web/findings.program.test.ts",
];

const moved = longest.filter((name) => !existsSync(name));
if (moved.length > 0) throw new Error(`tests that are begun first lie elsewhere: ${moved.join()}`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** `npm run test:programs`, the second step of CI: other people's programs, whole processes, laws tried on many cases. */
const { test } = mergeConfig(quick, {
  test: {
    env: { PLAN_TESTS: "thorough" },
    globalSetup: ["test/set-up-programs.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // What a browser shows comes when it comes.
    expect: { poll: { timeout: 20_000 } },
  },
});

export default defineConfig({
  test: {
    ...test,
    // Two more than cores: browsers, watchers and installers wait, and somebody works meanwhile.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: LongestFirst },
    include: ["test/**/*.program.test.ts", "test/**/*.property.test.ts"],
    exclude: [],
  },
});
