import type { Severity } from "../../diagnostic/problem.ts";
import type { PapersAsked } from "../../paper/paper.ts";
import type { Audience } from "../../plan/body.ts";
import { audiences, choose, drafts } from "../../vocabulary/choices.ts";
import { type Format, formatNamed, formatNames } from "../../vocabulary/formats.ts";
import type { UsageWords } from "../words/usage-words.ts";
import { UsageError } from "./usage-error.ts";

/** One value of a closed list, or a usage error that lists them. */
export function oneOf<T extends string>(
  flag: string,
  value: string,
  choices: readonly T[],
  words: UsageWords,
): T {
  const found = choices.find((choice) => choice === value.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(words.wrongChoice(flag, value), words.choices(flag, choices));
}

/** Severities, gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The papers asked for: names with commas between, all of them, those that each plan lists, or its dossier. */
export function papersIn(value: string, words: UsageWords): PapersAsked {
  const names = value.split(/[,，、\s]+/u).filter((name) => name !== "");
  if (names.length === 0) throw new UsageError(words.missingValue("--document"));
  if (names.some((name) => /^(?:all|全部|所有)$/iu.test(name))) return "all";
  if (names.some((name) => /^(?:dossier|成套|整套)$/iu.test(name))) return "chosen";
  return names.some((name) => /^(?:listed|所列)$/iu.test(name)) ? "listed" : names;
}

/** Who is to read the documents. */
export function audienceIn(value: string, words: UsageWords): Audience {
  const key = choose(audiences, value.trim());
  if (key !== undefined) return key as Audience;
  const known = audiences.map((each) => each.names[0]);
  throw new UsageError(words.wrongChoice("--audience", value), words.choices("--audience", known));
}

/** What a draft is called; a final version is none. */
export function draftIn(value: string, final: boolean, words: UsageWords): string {
  const mark = value.trim();
  if (final) throw new UsageError(words.draftAndFinal, words.draftAndFinalHint);
  if (drafts.includes(mark)) return mark;
  throw new UsageError(words.wrongChoice("--draft", value), words.choices("--draft", drafts));
}

/** The documents asked for: names with commas between (a Chinese comma will do), each once, in fixed order. */
export function documentFormatsIn(value: string, words: UsageWords): readonly Format[] {
  const names = value.split(/[,，、\s]+/u).filter((name) => name !== "");
  const named = names.map((name) => oneOf("--format", formatNamed(name) ?? name, formatNames, words));
  if (named.length === 0)
    throw new UsageError(words.missingValue("--format"), words.choices("--format", formatNames));
  return formatNames.filter((format) => named.includes(format));
}
