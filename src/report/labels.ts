import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Language, Severity } from "../diagnostic/problem.ts";

/** Everything a run found, and how much it looked at. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** What the summary counts, where not all of it is shown. */
  readonly found?: readonly Diagnostic[];
  /** Plans that were read. */
  readonly files: number;
  /** Files of a folder that are no plans. */
  readonly passedOver: number;
}

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const diagnostic of diagnostics) counts[diagnostic.severity]++;
  return counts;
}

/** The fixed words of the reports. */
export interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hint: string;
  readonly seeAlso: string;
  readonly fixable: (path: string) => string;
  readonly summary: (counts: Counts, report: Report) => string;
  /** How many findings like the one above are not shown, and on which lines they stand. */
  readonly alike: (count: number, lines: string) => string;
  /** The lines on which a finding of many places stands. */
  readonly places: (lines: string) => string;
  /** Where to begin: the place of the first error. */
  readonly beginAt: (place: string) => string;
}

/** The fixed words in each language. */
export const labels: Readonly<Record<Language, Labels>> = {
  zh: {
    severity: { error: "错误", warning: "警告", info: "提醒" },
    hint: "提示",
    seeAlso: "另见",
    fixable: (path) => `plan check --fix${argument(path)} 可以自动修改`,
    alike: (count, lines) => `……还有 ${count} 条同样的提醒，在第 ${lines} 行`,
    places: (lines) => `在第 ${lines} 行`,
    beginAt: (place) => `先改第一个错误：${place}`,
    summary: (counts, { files, passedOver }) => {
      const found = [
        counts.error > 0 ? `${counts.error} 个错误` : "",
        counts.warning > 0 ? `${counts.warning} 个警告` : "",
        counts.info > 0 ? `${counts.info} 条提醒` : "",
      ].filter((part) => part !== "");
      const scope = [
        files > 1 ? `共查 ${files} 个文件` : "",
        passedOver > 0 ? `${passedOver} 个文件不是方案，已略过` : "",
      ].filter((part) => part !== "");
      const head = found.length > 0 ? found.join("，") : "没有发现问题";
      return scope.length > 0 ? `${head}（${scope.join("；")}）` : head;
    },
  },
  en: {
    severity: { error: "error", warning: "warning", info: "info" },
    hint: "hint",
    seeAlso: "see",
    fixable: (path) => `plan check --fix${argument(path)} can do it`,
    alike: (count, lines) => `… ${count} more of these, in lines ${lines.replaceAll("、", ", ")}`,
    places: (lines) => `in lines ${lines.replaceAll("、", ", ")}`,
    beginAt: (place) => `Begin with the first error: ${place}`,
    summary: (counts, { files, passedOver }) => {
      const found = [
        counts.error > 0 ? plural(counts.error, "error") : "",
        counts.warning > 0 ? plural(counts.warning, "warning") : "",
        counts.info > 0 ? plural(counts.info, "note") : "",
      ].filter((part) => part !== "");
      const scope = [
        files > 1 ? `${files} files checked` : "",
        passedOver > 0 ? `${plural(passedOver, "file")} passed over, not a plan` : "",
      ].filter((part) => part !== "");
      const head = found.length > 0 ? found.join(", ") : "no problems found";
      return scope.length > 0 ? `${head} (${scope.join("; ")})` : head;
    },
  },
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A path as it is typed in a terminal; none for standard input. */
function argument(path: string): string {
  if (path === "" || path === "-") return "";
  return / /u.test(path) ? ` "${path}"` : ` ${path}`;
}
