import type { Config } from "../../src/config/config.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { type Checked, checkBytes } from "../../src/pipeline/check.ts";
import { fixBytes } from "../../src/pipeline/fix.ts";
import { schemaErrors } from "../../src/plan/schema-validator.ts";
import { explainErrors, structuralKeywords } from "../../src/plan/validate.ts";
import { github } from "../../src/report/github.ts";
import { json } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { pretty } from "../../src/report/pretty.ts";
import { sarif } from "../../src/report/sarif.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { decode } from "../../src/yaml/read/decode.ts";
import { toJs } from "../../src/yaml/tree.ts";

const path = "方案.yaml";

/** Throws where the checks break a promise on some bytes, whatever they are. */
export function expectSound(bytes: Uint8Array, config: Config): void {
  const check = (text: Uint8Array): Checked => checkBytes(text, path, config);
  const checked = check(bytes);
  expectPlaces(checked.diagnostics);
  expectWords(checked.diagnostics);
  expectNoErrorLost(bytes, checked.diagnostics);
  const fixed = fixBytes(bytes, checked, check);
  if (fixed === undefined) return;
  expectPlaces(fixed.checked.diagnostics);
  if (errorsOf(fixed.checked) > errorsOf(checked)) throw new Error("mending made new errors");
  const again = fixBytes(fixed.bytes, check(fixed.bytes), check);
  if (again !== undefined && again.after !== fixed.after)
    throw new Error("mending twice is not mending once");
}

function errorsOf({ diagnostics, hidden }: Checked): number {
  return diagnostics.filter(({ severity }) => severity === "error").length + hidden;
}

function expectPlaces(diagnostics: readonly Diagnostic[]): void {
  for (const { code, source, range, related, fix } of diagnostics) {
    const { length } = source.text;
    const ranges = [
      range,
      ...related.map((place) => place.range),
      ...(fix?.edits ?? []).map((edit) => edit.range),
    ];
    for (const { start, end } of ranges) {
      const inside =
        Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
      if (!inside) throw new Error(`${code}: a range ${start} to ${end} of ${length}`);
    }
  }
}

/** Words that are the program's own inside, and never said to a teacher. */
const leaked =
  /(?<![A-Za-z])(?:undefined|NaN|Infinity)(?![A-Za-z])|\[object|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

function expectWords(diagnostics: readonly Diagnostic[]): void {
  const report = { diagnostics, files: 1, passedOver: 0 };
  for (const language of ["zh", "en"] as const) {
    const shown = pretty(report, { language, width: 60, colour: false, offerFix: true });
    const own = shown
      .split("\n")
      .filter((line) => !line.includes("│"))
      .join("\n");
    const found = leaked.exec(own);
    const typed = diagnostics[0]?.source.text ?? "";
    if (found !== null && !typed.includes(found[0]))
      throw new Error(`a sentence says ${JSON.stringify(found[0])}`);
    JSON.parse(json(report, { language }));
    github(report, { language });
    junit(report, { language, paths: [path], failing: ["error"] });
    JSON.parse(sarif(report, { language, separator: "/", version: "0" }));
  }
}

/** Every error of the schema stands behind a finding that is told, or follows from broken YAML that is. */
function expectNoErrorLost(bytes: Uint8Array, told: readonly Diagnostic[]): void {
  const source = decode(bytes, path).value;
  if (source === undefined) {
    if (told.length === 0) throw new Error("a file was refused without a word");
    return;
  }
  const tree = parseYaml(source).value;
  if (tree?.root.kind !== "map") {
    if (told.length === 0) throw new Error("a file without names was passed without a word");
    return;
  }
  const errors = schemaErrors(toJs(tree.root));
  const brokenYaml = told.some(({ code, severity }) => code.startsWith("yaml/") && severity === "error");
  const places = new Set(told.map(({ code, range }) => `${code} ${range.start} ${range.end}`));
  const findings = explainErrors(tree, errors);
  for (const { code, range } of findings) {
    if (!brokenYaml && !places.has(`${code} ${range.start} ${range.end}`))
      throw new Error(`${code} is not told`);
  }
  if (errors.length > 0 && findings.length === 0) throw new Error("errors of the schema give no finding");
  for (const error of errors.slice(0, 200)) {
    if (structuralKeywords.includes(error.keyword) || explainErrors(tree, [error]).length > 0) continue;
    const same = errors.filter((other) => other !== error && other.instancePath === error.instancePath);
    if (explainErrors(tree, same).length === 0)
      throw new Error(`${error.keyword} at ${error.instancePath} is lost`);
  }
}
