import { mergeJson } from "./merge-json.ts";
import { mergeJunit } from "./merge-junit.ts";
import { mergeSarif } from "./merge-sarif.ts";

/** The formats that can be joined: those that programs read. */
export type MergeFormat = "json" | "sarif" | "junit";
/** The formats that can be joined. */
export const mergeFormats: readonly MergeFormat[] = ["json", "sarif", "junit"];

/** A report as it was read from a file. */
export type ReadReport =
  | { readonly format: "json" | "sarif"; readonly value: Json }
  | { readonly format: "junit"; readonly text: string };

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads a report of `plan check`; undefined where the text is none. */
export function readReport(text: string): ReadReport | undefined {
  const clean = text.replace(/^\ufeff/u, "");
  if (/^<\?xml [^>]*>\r?\n<testsuites name="plan check" /u.test(clean) && clean.includes("</testsuites>")) {
    return { format: "junit", text: clean.replaceAll("\r\n", "\n") };
  }
  const value = parsed(clean);
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.runs) && driverOf(value)?.name === "plan") return { format: "sarif", value };
  const ours = value.version === 1 && isObject(value.summary) && Array.isArray(value.diagnostics);
  return ours ? { format: "json", value } : undefined;
}

/**
 * What must be the same in reports that are joined: those of another language or another version of
 * the program are not parts of one run.
 */
export function originOf(report: ReadReport): string {
  if (report.format === "junit") return "";
  if (report.format === "json") return String(report.value.language);
  const driver = driverOf(report.value);
  return `${String(driver?.language)} ${String(driver?.version)}`;
}

/**
 * Joins the reports of the shards of a run: the text is, byte for byte, that of a run over all of its
 * files. All must be of one format.
 */
export function mergeReports(
  reports: readonly ReadReport[],
  format: MergeFormat,
  separator: "/" | "\\",
): string {
  if (format === "junit") return mergeJunit(reports.flatMap((each) => ("text" in each ? [each.text] : [])));
  const values = reports.flatMap((each) => ("value" in each ? [each.value] : []));
  return format === "json" ? mergeJson(values) : mergeSarif(values, separator);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function driverOf(value: Json): Json | undefined {
  const [run] = Array.isArray(value.runs) ? value.runs : [];
  const tool = isObject(run) ? run.tool : undefined;
  const driver = isObject(tool) ? tool.driver : undefined;
  return isObject(driver) ? driver : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
