import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { builtInStyles } from "../../src/vocabulary/choices.ts";
import { renderFile } from "../rendering.ts";
import { isThorough } from "../runs.ts";
import { accessRules } from "../write/pdf/access-rules.ts";
import { archiveRules } from "../write/pdf/archive-rules.ts";
import { examine } from "../write/pdf/conformance.ts";

// No validator of PDF/A-2 or PDF/UA runs here: each rule that a machine can judge is looked at, by its clause.

const examples = globSync("examples/**/*.yaml").sort();
const styles = builtInStyles.map(({ key }) => key);

/** All examples in the second step of CI; in `npm test` each in one of the styles, in turn. */
function examplesIn(style: string): readonly string[] {
  return examples.filter((_, number) => isThorough || styles[number % styles.length] === style);
}

describe.each(styles)("every example in the style %s", (style) => {
  test.each(examplesIn(style))("%s keeps the rules of PDF/A and PDF/UA", async (path) => {
    const file = examine(await renderFile(path, style).bytes("pdf"));
    const broken = [...archiveRules, ...accessRules].flatMap(({ clause, about, broken }) =>
      broken(file)
        .slice(0, 3)
        .map((found) => `${clause}: ${about} (${found})`),
    );
    expect(broken).toEqual([]);
  });
});
