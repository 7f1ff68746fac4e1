import type { Checked } from "../../pipeline/check.ts";
import { type Fixed, fixBytes } from "../../pipeline/fix.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { hasColour } from "../host/colour.ts";
import { HostError } from "../host/host.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { hostMessage } from "../line/host-message.ts";
import { tell } from "../line/tell.ts";
import { UsageError } from "../line/usage-error.ts";
import { fixWords } from "../words/fix-words.ts";
import type { unifiedDiff } from "./diff.ts";

/** Mends the plans of one run, one after the other. */
export interface Mender {
  /** Mends a file in its place; gives what the checks say of it afterwards. */
  mend(
    candidate: Candidate,
    bytes: Uint8Array,
    checked: Checked,
    check: (bytes: Uint8Array) => Checked,
  ): Checked;
  /** Says how much was mended; the exit code is that of a file that could not be written. */
  finish(): ExitCode;
  /** Whether standard output holds a text or differences, so that the report has to go elsewhere. */
  readonly takesOutput: boolean;
}

/** The mender that `--fix` and `--dry-run` ask for, or undefined; a usage error where `--fix` is left out. */
export async function menderFor(
  given: Readonly<Record<string, unknown>>,
  args: readonly string[],
  context: Context,
): Promise<Mender | undefined> {
  const words = fixWords[context.language];
  const dryRun = given.dryRun === true;
  // What compares texts is loaded where a difference is shown.
  const difference = dryRun ? (await import("./diff.ts")).unifiedDiff : undefined;
  if (given.fix === true) return createMender(difference, args.includes("-"), context);
  if (dryRun) throw new UsageError(words.dryRunAlone, words.dryRunAloneHint);
  return undefined;
}

type Difference = typeof unifiedDiff | undefined;

function createMender(difference: Difference, fromInput: boolean, context: Context): Mender {
  const dryRun = difference !== undefined;
  const { host, language } = context;
  const words = fixWords[language];
  let places = 0;
  let files = 0;
  let code: ExitCode = exitCodes.fine;
  return {
    takesOutput: dryRun || fromInput,
    mend(candidate, bytes, checked, check) {
      const fixed = fixBytes(bytes, checked, check);
      const isInput = candidate.file === "-";
      if (fixed === undefined) {
        if (isInput && !dryRun) host.out.write(textOf(bytes));
        return checked;
      }
      try {
        deliver(fixed, candidate, difference, context);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        tell("error", hostMessage(error, host, language), context);
        code = exitCodes.files;
        return checked;
      }
      places += fixed.mended;
      files += 1;
      // The file is still what it was: what is wrong in it stays wrong.
      return dryRun ? checked : fixed.checked;
    },
    finish() {
      // What could not be written has been said; there was something to mend.
      if (files === 0 && code === exitCodes.fine) tell("info", words.nothing, context);
      else if (files === 0) return code;
      else if (dryRun) tell("info", words.wouldMend(places, files), context, words.wouldMendHint);
      else tell("info", words.mended(places, files), context);
      return code;
    },
  };
}

/** Shows the difference, prints the mended text or writes the file: all of it or nothing. */
function deliver(fixed: Fixed, candidate: Candidate, difference: Difference, { host }: Context): void {
  if (difference) {
    host.out.write(difference(candidate.shown, fixed.before, fixed.after, hasColour(host, host.out)));
  } else if (candidate.file === "-") {
    host.out.write(textOf(fixed.bytes));
  } else {
    host.writeAtomic(candidate.file, fixed.bytes);
  }
}

/** The text as it came in, byte order mark and all; nothing where the bytes are no UTF-8, rather than damage. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return "";
  }
}
