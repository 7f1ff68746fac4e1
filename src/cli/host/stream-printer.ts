import { fstatSync } from "node:fs";
import { exitCodes } from "../exit-codes.ts";
import { codeOf } from "./error-code.ts";
import type { Printer } from "./host.ts";

/**
 * Standard output or standard error. A reader that has gone away (`plan check | head`) is no mistake:
 * what else would be printed is dropped and the work goes on to its end and its exit code.
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
  const isDevice = isCharacterDevice(descriptor);
  return {
    write(text) {
      if (open) opened().write(text);
    },
    get isTerminal() {
      return isDevice && opened().isTTY === true;
    },
    get columns() {
      return (isDevice && opened().columns) || 80;
    },
  };
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}
