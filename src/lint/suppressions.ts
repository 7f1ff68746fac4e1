import { type Diagnostic, diagnose, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import type { Problem } from "../diagnostic/problem.ts";
import type { Range, Source } from "../source/source.ts";
import { type Comment, commentsOf } from "../yaml/read/comments.ts";
import {
  lockedSuppression,
  misplacedSuppression,
  notSuppressible,
  suppressionProblems,
  suppressionWithoutCode,
  suppressionWithoutReason,
  unknownCode,
  unusedSuppression,
} from "./suppression-problems.ts";

/** A comment that asks not to be told of some checks, as it was written. */
interface Suppression {
  readonly comment: Comment;
  /** `不检查` or `plan-ignore`, with `全文` or `-file` where it is for the whole file. */
  readonly word: string;
  readonly whole: boolean;
  readonly codes: readonly { readonly code: string; readonly range: Range }[];
  readonly reason: string;
}

/** The words that begin such a comment; quick to look for, so that other files pay nothing. */
const opening = /(plan-ignore(?:-file)?|(?:全文)?不检查)(?![\w\p{Script=Han}-])/u;
const anywhere = /#[ \t]*(?:plan-ignore|(?:全文)?不检查)/u;
const separator = "[ \\t:：,，、]";
const oneCode = "[a-z][a-z0-9-]*/[a-z0-9-]+(?![a-z0-9/-])";
/** The first word may lack the part before the slash: then it is a mistake that can be told. */
const codeList = new RegExp(`^${separator}*(?:${oneCode}|[a-z][a-z0-9-]*)(?:${separator}+${oneCode})*`, "iu");
const wholeFile: ReadonlySet<string> = new Set(["plan-ignore-file", "全文不检查"]);

/** What is left to tell, and what comments asked not to be told. */
export interface Suppressed {
  readonly told: readonly Diagnostic[];
  readonly silenced: readonly Diagnostic[];
}

/**
 * Takes away the findings that comments of the plan ask not to be told, and adds what is wrong with
 * these comments: `# 不检查 date/weekday-mismatch：原文件如此` at the end of a line or above it,
 * `# 全文不检查 …` above the first key; in English `# plan-ignore …`, `# plan-ignore-file …`.
 * Errors of YAML and of the schema stay, because without mending them nothing can be printed.
 * `problems` is everything that the checks can tell; a comment for one that the configuration has
 * switched off is left alone, and `lockedBy` names the file that has locked one.
 */
export function suppress(
  source: Source,
  diagnostics: readonly Diagnostic[],
  problems: readonly Problem<never>[],
  isOff: (code: string) => boolean = () => false,
  lockedBy: (code: string) => string | undefined = () => undefined,
): Suppressed {
  if (!anywhere.test(source.text)) return { told: diagnostics, silenced: [] };
  const known = new Map(problems.map((problem) => [problem.code, problem]));
  const silenced = new Set<Diagnostic>();
  const found: Diagnostic[] = [];
  for (const suppression of suppressionsIn(source.text)) {
    found.push(...faultsOf(suppression, source));
    for (const { code, range } of suppression.codes) {
      const fault =
        faultOfCode(code, range, suppression, source, known) ??
        faultOfLock(code, range, source, lockedBy(code));
      if (fault !== undefined) {
        found.push(fault);
        continue;
      }
      const meant = diagnostics.filter((each) => each.code === code && covers(suppression, each.range));
      for (const each of meant) silenced.add(each);
      if (meant.length === 0 && !isOff(code))
        found.push(diagnose(unusedSuppression, source, range, { code, whole: suppression.whole }));
    }
  }
  const told = sortDiagnostics([...diagnostics.filter((each) => !silenced.has(each)), ...found]);
  return { told, silenced: [...silenced] };
}

function suppressionsIn(text: string): readonly Suppression[] {
  return commentsOf(text).flatMap((comment) => {
    const match = opening.exec(comment.text);
    if (match?.index !== 0) return [];
    const [, word = ""] = match;
    const start = text.indexOf(word, comment.range.start) + word.length;
    const rest = text.slice(start, comment.range.end);
    const list = codeList.exec(rest)?.[0] ?? "";
    const codes = [...list.matchAll(/[a-z][a-z0-9/-]*/giu)].map((found) => {
      const at = start + found.index;
      return { code: found[0].toLowerCase(), range: { start: at, end: at + found[0].length } };
    });
    const reason = rest
      .slice(list.length)
      .replace(new RegExp(`^(?:${separator}|[—–（(-])+`, "u"), "")
      .trim();
    return [{ comment, word, whole: wholeFile.has(word), codes, reason }];
  });
}

function covers({ whole, comment }: Suppression, { start }: Range): boolean {
  return whole || (start >= comment.about.start && start <= comment.about.end);
}

/** What is wrong with the comment itself. */
function faultsOf({ comment, word, codes, reason }: Suppression, source: Source): readonly Diagnostic[] {
  const [first] = codes;
  const written = { start: comment.range.start, end: comment.range.end };
  const isEnglish = word.startsWith("plan");
  const example = (code: string): string => `# ${word} ${code}${isEnglish ? " 原文件如此" : "：原文件如此"}`;
  if (first === undefined) {
    return [diagnose(suppressionWithoutCode, source, written, { example: example("date/weekday-mismatch") })];
  }
  return reason === ""
    ? [diagnose(suppressionWithoutReason, source, written, { example: example(first.code) })]
    : [];
}

/** Why a code cannot be suppressed, if it cannot. */
function faultOfCode(
  code: string,
  range: Range,
  { whole, comment }: Suppression,
  source: Source,
  known: ReadonlyMap<string, Problem<never>>,
): Diagnostic | undefined {
  const problem = known.get(code);
  if (problem === undefined) {
    const near = nearestCode(code, [...known.keys()]);
    const fix = near === "" ? undefined : { edits: [{ range, text: near }] };
    return diagnose(unknownCode, source, range, { code, nearest: near }, fix === undefined ? {} : { fix });
  }
  const isGrave = /^(?:yaml|schema)\//.test(code) && problem.severity === "error";
  if (isGrave || suppressionProblems.includes(problem))
    return diagnose(notSuppressible, source, range, { code });
  return whole && !comment.isHead ? diagnose(misplacedSuppression, source, range, { code }) : undefined;
}

function faultOfLock(
  code: string,
  range: Range,
  source: Source,
  by: string | undefined,
): Diagnostic | undefined {
  return by === undefined ? undefined : diagnose(lockedSuppression, source, range, { code, by });
}

/** The code most like a word: also where the part before or behind the slash alone is right. */
function nearestCode(word: string, codes: readonly string[]): string {
  const name = word.slice(word.indexOf("/") + 1);
  const sameName = codes.filter((code) => code.endsWith(`/${name}`));
  return (sameName.length === 1 ? sameName[0] : nearest(word, codes)) ?? "";
}
