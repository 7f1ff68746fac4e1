import fc from "fast-check";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { type Diagnostic, diagnose } from "../../src/diagnostic/diagnostic.ts";
import { emptySection } from "../../src/lint/rules/completeness/empty-section.ts";
import { todo } from "../../src/lint/rules/left-over/todo.ts";
import { github } from "../../src/report/github.ts";
import { json } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { pretty } from "../../src/report/pretty.ts";
import { sarif } from "../../src/report/sarif.ts";
import { createSource } from "../../src/source/source.ts";
import { renderText } from "../rendering.ts";
import { runs } from "../runs.ts";

// Whatever a plan, its name and its findings hold: no format hands a character to a terminal or a program
// that it would act on, hide behind or refuse.

/** What texts from keyboards, web pages and broken programs have between their words. */
const odd = fc.constantFrom(
  ..."\u0000\u0007\u0008\t\n\u000b\u000c\r\u001b\u007f\u0080\u0085\u009b\u009f\u00a0\u00ad".split(""),
  ..."\u200b\u200d\u200e\u2028\u2029\u202e\u2066\u2069\ufeff\ufff9\ufffe\uffff\ud800\udc00".split(""),
  ...["\u001b[31m", "\u001b]0;x\u0007", "\r\n", "\u{e0041}", "]]>", "&#7;", "%0A", "::error::", "-->"],
);
const text = fc
  .array(fc.oneof(odd, fc.constantFrom(..."游园方案：（一）a1<>&\"'`{}[]%,".split(""))), { maxLength: 24 })
  .map((parts) => `甲${parts.join("")}乙`);

const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|(?!\u200d)\p{Cf}|\p{Cs}/u;

function wellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

test("no report lets a character act", () => {
  fc.assert(
    fc.property(text, text, text, (path, body, word) => {
      const source = createSource(`${path}.yaml`, `${body}\n${body}`);
      const range = { start: 0, end: Math.min(3, source.text.length) };
      const diagnostics: readonly Diagnostic[] = [
        diagnose(todo, source, range, { what: word }),
        diagnose(emptySection, source, range, { key: word }, { fix: { edits: [{ range, text: word }] } }),
      ];
      const report = { files: 1, passedOver: 0, diagnostics };
      const language = "zh" as const;
      const made = {
        pretty: pretty(report, { language, width: 80, colour: false, offerFix: true }),
        github: github(report, { language }),
        json: json(report, { language }),
        sarif: sarif(report, { language, version: "1", separator: "/" }),
        junit: junit(report, { language, paths: [source.path], failing: ["error"] }),
      };
      for (const [format, output] of Object.entries(made))
        expect(acting.exec(output)?.[0], format).toBeUndefined();
      wellFormed(made.junit);
      JSON.parse(made.sarif);
      expect(JSON.stringify(JSON.parse(made.json))).toContain(JSON.stringify(source.path));
    }),
    { seed: 20261129, numRuns: runs(600) },
  );
});

test("no document does", async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (title, body) => {
      const quoted = (value: string): string => JSON.stringify(value).replaceAll("\u007f", "\\x7f");
      const { bytes } = renderText(
        `标题: ${quoted(title)}\n注意事项: ${quoted(body)}\n`,
        "standard",
        "方案.yaml",
      );
      const decoder = new TextDecoder();
      const html = decoder.decode(await bytes("html"));
      const txt = decoder.decode(await bytes("txt"));
      for (const output of [html, txt])
        expect(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/u.exec(output)).toBeNull();
      for (const [name, part] of Object.entries(unzipSync(await bytes("docx"))))
        if (/\.(?:xml|rels)$/.test(name)) wellFormed(decoder.decode(part));
      // A character that no face has is told, and no PDF is made.
      const pdf = await bytes("pdf").then(
        (made) => decoder.decode(made),
        () => undefined,
      );
      const [metadata] = /<x:xmpmeta.*?<\/x:xmpmeta>/su.exec(pdf ?? "") ?? [];
      if (pdf !== undefined) expect(metadata).toBeDefined();
      if (metadata !== undefined) wellFormed(metadata);
    }),
    { seed: 20261129, numRuns: runs(60) },
  );
});
