import { readdirSync, readFileSync } from "node:fs";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { createSource, pointAt, type Source } from "../../src/source/source.ts";

/** A fixture with its expectations taken out: what stands at `line:column code`. */
export interface Marked {
  readonly name: string;
  readonly source: Source;
  readonly expected: readonly string[];
}

/**
 * Reads a fixture. Expectations stand behind a line as `# ! code@column code@column`, or on a line
 * of their own as `# ! line:column code` where the place is elsewhere. They are taken out before
 * the text is parsed, so that they can stand on any line, however broken.
 */
export function readMarked(name: string, text: string): Marked {
  const expected: string[] = [];
  const lines = text.split("\n").map((line, at) => {
    const match = /^(.*?)[ \t]*# ! (.*)$/.exec(line);
    if (match === null) return line;
    const [, kept = "", marks = ""] = match;
    const place = /^(\d+:\d+) (\S+)$/.exec(marks);
    if (place !== null) expected.push(`${place[1]} ${place[2]}`);
    else
      for (const mark of marks.split(" "))
        expected.push(`${at + 1}:${mark.split("@")[1] ?? "*"} ${mark.split("@")[0]}`);
    return kept;
  });
  return { name, source: createSource(`${name}.yaml`, lines.join("\n")), expected };
}

/** Findings in the form of the expectations; a column that an expectation leaves open becomes `*`. */
export function found(diagnostics: readonly Diagnostic[], expected: readonly string[]): readonly string[] {
  return diagnostics.map(({ source, range, code }) => {
    const { line, column } = pointAt(source, range.start);
    const open = `${line}:* ${code}`;
    return expected.includes(open) ? open : `${line}:${column} ${code}`;
  });
}

/** All fixtures of this room. */
export function fixtures(): readonly Marked[] {
  const folder = new URL("../fixtures/yaml/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) =>
      readMarked(name.replace(".yaml", ""), readFileSync(new URL(encodeURIComponent(name), folder), "utf8")),
    );
}
