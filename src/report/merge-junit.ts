/**
 * Joins JUnit reports by their text, so that no byte of a suite changes: a suite is the lines from its
 * opening tag to its closing one, and no finding can hold such a line, since `<` is escaped in it.
 */
export function mergeJunit(texts: readonly string[]): string {
  const suites = new Map<string, string>();
  for (const suite of texts.flatMap(suitesOf)) {
    const name = nameOf(suite);
    const before = suites.get(name);
    // Shards that have looked at the same configuration tell the same of it.
    if (before === undefined || before.length < suite.length) suites.set(name, suite);
  }
  const sorted = [...suites].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, suite]) => suite);
  const sum = (count: "tests" | "failures"): number =>
    sorted.reduce((total, suite) => total + countOf(suite, count), 0);
  const head = `<testsuites name="plan check" tests="${sum("tests")}" failures="${sum("failures")}" errors="0">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...sorted, "</testsuites>", ""].join("\n");
}

function suitesOf(text: string): readonly string[] {
  return text.match(/^ {2}<testsuite [\s\S]*?^ {2}<\/testsuite>$/gmu) ?? [];
}

function nameOf(suite: string): string {
  return /name="([^"]*)"/u.exec(suite)?.[1] ?? "";
}

function countOf(suite: string, count: "tests" | "failures"): number {
  return Number(new RegExp(` ${count}="(\\d+)"`, "u").exec(suite)?.[1] ?? 0);
}
