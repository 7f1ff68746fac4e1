import { fstatSync, type Stats, writeSync } from "node:fs";
import { exitCodes } from "../exit-codes.ts";
import { codeOf } from "./error-code.ts";
import type { Printer } from "./host.ts";

/**
 * Standard output or standard error. A reader that has gone away (`plan check | head`) is no mistake:
 * what else would be printed is dropped and the work goes on to its end and its exit code. Node's stream
 * takes as long to open as a plan takes to read; where it would write at once, so does this, without it.
 */
export function printerOf(descriptor: 1 | 2): Printer {
  const printer = printers.get(descriptor) ?? newPrinter(descriptor);
  printers.set(descriptor, printer);
  return printer;
}

/** One for each stream: every further one would listen to it too, and Node warns of eleven. */
const printers = new Map<number, Printer>();

function newPrinter(descriptor: 1 | 2): Printer {
  let open = true;
  let stream: NodeJS.WriteStream | undefined;
  const refused = (error: unknown): void => {
    open = false;
    if (["EPIPE", "EOF"].includes(codeOf(error))) return;
    // The command has set a code by then.
    process.once("exit", () => {
      process.exitCode = exitCodes.files;
    });
  };
  const opened = (): NodeJS.WriteStream => {
    stream ??= (descriptor === 1 ? process.stdout : process.stderr).on("error", refused);
    return stream;
  };
  const stats = statsOf(descriptor);
  const isDevice = stats?.isCharacterDevice() ?? true;
  return {
    write(text) {
      if (!open) return;
      if (stream !== undefined || !writesAtOnce(stats)) return void opened().write(text);
      const bytes = Buffer.from(text);
      let done = 0;
      try {
        while (done < bytes.length) done += writeSync(descriptor, bytes, done);
      } catch (error) {
        // A pipe that somebody has set not to wait: the stream waits for its reader.
        if (codeOf(error) === "EAGAIN") opened().write(bytes.subarray(done));
        else refused(error);
      }
    },
    get isTerminal() {
      return isDevice && opened().isTTY === true;
    },
    get columns() {
      return (isDevice && opened().columns) || 80;
    },
  };
}

/** On Windows pipes are slow readers of their own kind, and a console wants its text in UTF-16. */
function writesAtOnce(stats: Stats | undefined): boolean {
  return stats !== undefined && (process.platform !== "win32" || stats.isFile());
}

function statsOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}
