import { type Config, noConfig } from "../config/config.ts";
import { levelOf } from "../config/levels.ts";
import { type Diagnostic, type Outcome, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import { emptySection } from "../lint/rules/completeness/empty-section.ts";
import { rules } from "../lint/rules/index.ts";
import { unreadable } from "../lint/rules/number/unreadable.ts";
import { emptyName } from "../lint/rules/people/empty-name.ts";
import { invisible } from "../lint/rules/text/invisible.ts";
import { lint, type Surroundings } from "../lint/run.ts";
import { suppressionProblems } from "../lint/suppression-problems.ts";
import { suppress } from "../lint/suppressions.ts";
import { loadPictures, type PictureFiles } from "../picture/load-pictures.ts";
import { checkPlan } from "../plan/check-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { planProblems } from "../plan/problems.ts";
import type { Rosters } from "../roster/load-rosters.ts";
import { withRosters } from "../roster/with-rosters.ts";
import { lineAt, lineRange, type Source, textIn } from "../source/source.ts";
import { exactNames, fields } from "../vocabulary/names.ts";
import { parseYaml } from "../yaml/parse.ts";
import { yamlProblems } from "../yaml/problems/problems.ts";
import { decode } from "../yaml/read/decode.ts";
import type { YamlTree } from "../yaml/tree.ts";
import { shippedCoverage } from "./coverage.ts";

/** What the checks make of one file. */
export interface Checked {
  /** The plan as far as it could be read; undefined where there is no mapping at all. */
  readonly plan: Plan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What comments, or the configuration, ask not to be told of things left open: a final version does not heed that. */
  readonly silenced: readonly Diagnostic[];
  /** Whether its top level has a title: in a folder only such files are plans. */
  readonly isPlan: boolean;
  /** How many errors are not told because they follow from one that is. */
  readonly hidden: number;
}

/** What the rules may ask of the world around a plan, and the files of its pictures. */
export interface Around extends Surroundings {
  /** Absent: pictures are not looked at. */
  readonly pictures?: PictureFiles;
  /** What the files of its class lists say; absent: they are not looked at. */
  readonly rosters?: Rosters;
}

/** Everything that the checks can tell of a plan. */
const problems = [...yamlProblems, ...planProblems, ...rules, ...suppressionProblems];

const titles = new Set(fields.filter((field) => field.key === "title").flatMap(exactNames));
const titleLine = new RegExp(`^["']?(?:${[...titles].join("|")})["']?[ \\t]*[:：]`, "mu");

/** Checks the bytes of a file: decoding, YAML, the schema, then every rule; all problems in one go. */
export function checkBytes(
  bytes: Uint8Array,
  path: string,
  config: Config = noConfig,
  surroundings: Around = {},
): Checked {
  const decoded = decode(bytes, path);
  if (!decoded.value) return { ...nothing, diagnostics: decoded.diagnostics, isPlan: true };
  const checked = checkSource(decoded.value, config, surroundings);
  return { ...checked, diagnostics: [...decoded.diagnostics, ...checked.diagnostics] };
}

/** Checks a text that is already decoded. */
export function checkSource(source: Source, config: Config = noConfig, surroundings: Around = {}): Checked {
  const { value: tree, diagnostics: yaml } = parseYaml(source);
  const isPlan = (tree && hasTitle(tree)) || titleLine.test(source.text);
  if (tree?.root.kind !== "map") return { ...nothing, diagnostics: yaml, isPlan };
  const { value: read, diagnostics: schema } = checkPlan(tree);
  const { value: plan, diagnostics: lists } = listed(read, surroundings.rosters);
  const around = { coverage: shippedCoverage, ...surroundings };
  const found = plan
    ? [...lint(plan, rules, config, around), ...lists, ...pictureFindings(plan, surroundings.pictures)]
    : [];
  const all = [...schema, ...found];
  const told = withoutFollowers(source, all, yaml);
  const hidden = all.filter(isError).length - told.filter(isError).length;
  const isOff = (code: string): boolean => levelOf(config, code) === "off";
  const { told: diagnostics, silenced } = suppress(
    source,
    sortDiagnostics([...yaml, ...told]),
    problems,
    isOff,
    (code) => config.locked.get(code),
  );
  const switchedOff = plan
    ? lint(
        plan,
        leftOvers.filter(({ code }) => isOff(code)),
        noConfig,
        around,
      )
    : [];
  const open = [...silenced.filter(isLeftOver), ...switchedOff];
  return { plan, diagnostics, silenced: open, isPlan, hidden };
}

const nothing = { plan: undefined, silenced: [], hidden: 0 } as const;

/** What is still open, or left over from another plan: a draft may ask not to be told, a final version may not. */
function isLeftOver({ code }: { readonly code: string }): boolean {
  return code.startsWith("left-over/");
}

const leftOvers = rules.filter(isLeftOver);

function listed(plan: Plan | undefined, rosters: Rosters | undefined): Outcome<Plan> {
  return plan && rosters ? withRosters(plan, rosters) : { value: plan, diagnostics: [] };
}

function pictureFindings(plan: Plan, files: PictureFiles | undefined): readonly Diagnostic[] {
  return files ? loadPictures(plan, files).diagnostics : [];
}

function hasTitle(tree: YamlTree): boolean {
  return tree.root.kind === "map" && tree.root.entries.some((entry) => titles.has(entry.key.trim()));
}

/**
 * A value that YAML could not read also has the wrong shape, or is empty: of such a pair only the
 * cause is told. Both stand in the same top-level entry.
 */
function withoutFollowers(
  source: Source,
  findings: readonly Diagnostic[],
  causes: readonly Diagnostic[],
): readonly Diagnostic[] {
  const errors = causes.filter(isError);
  const broken = new Set(errors.map((cause) => entryStart(source, cause.range.start)));
  const lines = new Set(errors.map((cause) => lineAt(source, cause.range.start)));
  const isEmptiness = ({ code }: Diagnostic): boolean =>
    code === emptyName.code || code === emptySection.code;
  const refused = new Set(
    findings.filter((each) => isError(each) && !isEmptiness(each)).map(({ range }) => range.start),
  );
  // The value of an empty key may stand, unreadable, on its line or the next.
  const isEmptied = ({ range }: Diagnostic): boolean => {
    const line = lineAt(source, range.start);
    const opens = /[:：]\s*$/u.test(textIn(source, lineRange(source, line)));
    return lines.has(line) || (opens && lines.has(line + 1)) || refused.has(range.start);
  };
  const torn = new Set(
    errors
      .filter(({ code }) => code === "yaml/bad-indent")
      .map(({ range }) => entryStart(source, range.start)),
  );
  const isUnder = ({ range }: Diagnostic): boolean =>
    textIn(source, range).length <= 2 &&
    /^["']/u.test(textIn(source, range)) &&
    torn.has(entryStart(source, range.start));
  // Of attachments that cannot be read nobody knows how many there are.
  const uncounted = [...broken].some((start) => /^(?:附件|attachments)/u.test(source.text.slice(start)));
  return findings.filter((each) => {
    // Blank cells of a table whose lines stand wrong are no names.
    if (isEmptiness(each) && isUnder(each)) return false;
    if (isEmptiness(each)) return !isEmptied(each);
    // A value that is no number at all is refused as that.
    if (each.code === unreadable.code && refused.has(each.range.start)) return false;
    // What was found in the draft of a broken line, and has no place in it, waits until that is mended.
    if (each.range.start === each.range.end && lines.has(lineAt(source, each.range.start))) return false;
    // A line of another program is told as that; that its mark cannot be seen is no news.
    if (each.code === invisible.code && errors.some((cause) => covers(cause, each))) return false;
    if (uncounted && each.code.startsWith("reference/attachment")) return false;
    return !followers.has(each.code) || !broken.has(entryStart(source, each.range.start));
  });
}

const followers = new Set([
  "schema/empty-value",
  "schema/wrong-type",
  "schema/invalid-value",
  "schema/cell-count",
]);

function covers({ range: outer }: Diagnostic, { range: inner }: Diagnostic): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}

/** The offset of the last line at or before a place that begins at the margin with a key. */
export function entryStart(source: Source, offset: number): number {
  for (let line = lineAt(source, offset); line >= 0; line--) {
    const start = source.lineStarts[line] ?? 0;
    if (/[^\s#-]/.test(source.text[start] ?? " ")) return start;
  }
  return 0;
}
