/** What the exit code of `plan` means; `plan --help` prints the same list. */
export const exitCodes = {
  /** Everything went well. */
  fine: 0,
  /** The plans have problems at or above `--fail-on`, or a plan could not be rendered for its errors. */
  problems: 1,
  /** The command line is wrong: an unknown option, a missing value. */
  usage: 2,
  /** A file could not be found, read or written, or is kept from being overwritten. */
  files: 3,
  /** A mistake of the program itself. */
  bug: 70,
  /** Broken off by Ctrl-C or by the machine. */
  interrupted: 130,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The graver of two exit codes: what a run over many files ends with. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  const order: readonly ExitCode[] = [
    exitCodes.fine,
    exitCodes.problems,
    exitCodes.usage,
    exitCodes.files,
    exitCodes.bug,
    exitCodes.interrupted,
  ];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
