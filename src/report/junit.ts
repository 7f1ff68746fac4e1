import { type Diagnostic, sortDiagnostics } from "../diagnostic/diagnostic.ts";
import type { Language, Severity } from "../diagnostic/problem.ts";
import { pointAt } from "../source/source.ts";
import { labels, type Report } from "./labels.ts";
import { visible, visibleLines } from "./visible.ts";
import { sentenceOf } from "./wording.ts";

/** How a JUnit report is made. */
export interface JunitOptions {
  readonly language: Language;
  /** Every file that was checked, also those without a finding, as shown to the user. */
  readonly paths: readonly string[];
  /** The severities that count as failures, so that the report agrees with the exit code. */
  readonly failing: readonly Severity[];
}

/**
 * The report as JUnit XML, which GitLab, Gitee, Jenkins and others read: a test suite for each file,
 * sorted by name, a test case for each finding, and one that passes for a file without any.
 */
export function junit(report: Report, options: JunitOptions): string {
  const findings = sortDiagnostics(report.diagnostics);
  const byPath = new Map<string, Diagnostic[]>(options.paths.map((path) => [path, []]));
  for (const finding of findings) {
    const { path } = finding.source;
    byPath.set(path, byPath.get(path) ?? []);
    byPath.get(path)?.push(finding);
  }
  const failed = findings.filter(({ severity }) => options.failing.includes(severity)).length;
  // By name, so that the parts of a run can be joined again.
  const suites = [...byPath]
    .map(([path, found]) => suite(path, found, options))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const head = `<testsuites name="plan check" tests="${tests}" failures="${failed}" errors="0">`;
  const lines = suites.flatMap(({ open, cases }) => [`  ${open}`, ...cases, "  </testsuite>"]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...lines, "</testsuites>", ""].join("\n");
}

interface Suite {
  readonly name: string;
  readonly open: string;
  readonly cases: readonly string[];
}

function suite(path: string, findings: readonly Diagnostic[], options: JunitOptions): Suite {
  const failures = findings.filter(({ severity }) => options.failing.includes(severity)).length;
  const name = attribute(path);
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="plan check"/>`]
      : findings.map((finding) => testCase(finding, options));
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return { name, open: `<testsuite name="${name}" ${counts}>`, cases };
}

function testCase(finding: Diagnostic, { language, failing }: JunitOptions): string {
  const { source, range, code, severity } = finding;
  const words = labels[language];
  const { message, hint } = sentenceOf(finding, language);
  const { line, column } = pointAt(source, range.start);
  const place = `${visible(source.path)}:${line}:${column}`;
  const also = finding.count === undefined ? [] : finding.related;
  const places = also.map((each) => {
    const point = pointAt(each.source, each.range.start);
    return `${visible(each.source.path)}:${point.line}:${point.column}`;
  });
  const hinted = hint === undefined ? [] : [`${words.hint}  ${hint}`];
  const said = [`${place}  ${words.severity[severity]}  ${message}`, ...hinted, ...places].join("\n");
  const text = visibleLines(said).map(escapeXml).join("\n");
  const inner = failing.includes(severity)
    ? `<failure type="${attribute(code)}" message="${attribute(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  const name = `${line}:${column} ${code} ${message}`;
  return `    <testcase classname="${attribute(source.path)}" name="${attribute(name)}">${inner}</testcase>`;
}

/** A line break inside an attribute would be read back as a space: it is one from the start. */
function attribute(text: string): string {
  return escapeXml(visible(text.replace(/[\r\n\t]+/g, " "))).replaceAll('"', "&quot;");
}

/** XML 1.0 has no way to write U+FFFE and U+FFFF; control characters have been made visible before. */
function escapeXml(text: string): string {
  const legal = text.replace(/[\ufffe\uffff]/g, "\ufffd");
  return legal.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
