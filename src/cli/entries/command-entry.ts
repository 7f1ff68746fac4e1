import type { Language } from "../../diagnostic/problem.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Example } from "../words/help-words.ts";

/** A text in each language. */
export type Said = Readonly<Record<Language, string>>;

/** What `--help` says about one command. */
export interface CommandWords {
  readonly summary: string;
  readonly description: string;
  /** How it is called, without its name. */
  readonly usage: string;
  readonly examples: readonly Example[];
}

/** What a command takes beside its options: `[file]`, `[plans...]`, with the key of its placeholder. */
export interface Argument {
  readonly argument: string;
  readonly says: Said;
}

/** An option: `-o, --out <folder>`, with the key of its placeholder. */
export interface Option {
  readonly flags: string;
  readonly says: Said;
  /** Whether it may be given several times. */
  readonly many?: true;
}

/** The values of a command's arguments, in their order; a list for `[plans...]`. */
export type Arguments = readonly (string | readonly string[] | undefined)[];

/** A command: what it takes, what its help says, and what it does; its module is loaded when it runs. */
export interface CommandEntry {
  readonly words: Readonly<Record<Language, CommandWords>>;
  readonly takes: readonly Argument[];
  readonly options: readonly Option[];
  run(args: Arguments, given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode>;
}

/** The value of an argument that is given once at most. */
export function one(value: Arguments[number]): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}

/** The values of an argument that may be given several times. */
export function all(value: Arguments[number]): readonly string[] {
  return typeof value === "string" ? [value] : (value ?? []);
}
