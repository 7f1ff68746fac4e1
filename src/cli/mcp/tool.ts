import type { Language } from "../../diagnostic/problem.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { ArgumentType } from "../words/mcp-words.ts";

/** An argument of a tool. */
export interface Argument {
  readonly type: ArgumentType;
  readonly about: Readonly<Record<Language, string>>;
  /** Whether it is a path, which has to stay inside the folder. */
  readonly path?: true;
}

/** What an assistant has given, checked: arguments by their names. */
export type Given = Readonly<Record<string, string | boolean | number>>;

/** Something that an assistant can ask for; one with `text` is handed it as standard input. */
export interface Tool {
  readonly name: string;
  readonly about: Readonly<Record<Language, string>>;
  /** Whether nothing in the folder is changed by it. */
  readonly readOnly: boolean;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly required: readonly string[];
  /** Of these exactly one is to be given. */
  readonly oneOf?: readonly string[];
  /** Does it; what it prints is the answer. */
  readonly run: (given: Given, context: Context) => Promise<ExitCode>;
  /** The gravest exit code that is still an answer: findings are what a check is for. */
  readonly answers: ExitCode;
}
