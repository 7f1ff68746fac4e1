import type { Layout } from "../../src/layout/page.ts";
import { dumpLayout } from "../layout/dump.ts";

const place = /^ {2} *(-?[\d.]+) – *(-?[\d.]+) +(-?[\d.]+) {2}(.*)$/u;

/**
 * Pages as text that a person can read: a line of text on each line, with its first and last x and its
 * baseline in millimetres, size and faces, role and words. The rules of tables are only counted.
 */
export function dumpPages(layout: Layout): string {
  const lines: string[] = [];
  let rules = 0;
  const flush = (): void => {
    if (rules > 0) lines.push(`  ${rules} rules`);
    rules = 0;
  };
  for (const line of dumpLayout(layout).split("\n")) {
    const [, from = "", to = "", y = "", rest = ""] = place.exec(line) ?? [];
    if (rest.startsWith("rule ")) rules++;
    else if (rest !== "") lines.push(`  ${millimetres(from)}–${millimetres(to)} ${millimetres(y)}  ${rest}`);
    else {
      if (line === "") flush();
      lines.push(line.replace(/^(page \d+) .*/u, "$1"));
    }
  }
  return lines.join("\n");
}

/** Points as whole tenths of a millimetre, in a column. */
function millimetres(points: string): string {
  return ((Number(points) * 25.4) / 72).toFixed(1).padStart(5);
}
