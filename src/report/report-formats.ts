import type { Language } from "../diagnostic/problem.ts";

/** The report formats of `plan check`. */
export type ReportFormat = "pretty" | "json" | "github" | "sarif" | "junit";

interface ReportFormatFacts {
  /** A person reads it, so that it may share a terminal or a log. */
  readonly forPeople: boolean;
  readonly about?: Readonly<Record<Language, string>>;
}

/** All report formats, in the order in which they are listed. */
export const reportFormats: Readonly<Record<ReportFormat, ReportFormatFacts>> = {
  pretty: { forPeople: true, about: { zh: "给人看", en: "for people" } },
  json: { forPeople: false },
  github: { forPeople: true },
  sarif: { forPeople: false },
  junit: { forPeople: false },
};

/** The names of the report formats, in their order. */
export const reportFormatNames: readonly ReportFormat[] = Object.keys(reportFormats) as ReportFormat[];

/** The report formats in a sentence: `pretty（给人看）、json`. */
export function reportFormatList(language: Language): string {
  const named = reportFormatNames.map((name) => {
    const about = reportFormats[name].about?.[language];
    if (about === undefined) return name;
    return language === "zh" ? `${name}（${about}）` : `${name} (${about})`;
  });
  return named.join(language === "zh" ? "、" : ", ");
}
