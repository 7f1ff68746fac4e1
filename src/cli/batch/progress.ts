import { displayWidth } from "../../source/display-width.ts";
import type { Printer } from "../host/host.ts";

/** One line at the foot of a terminal that says how far a batch is. */
export interface Progress {
  /** Shows so many of the tasks as done, with a remark behind the bar. */
  show(done: number, remark: string): void;
  /** Prints a text above the bar. */
  above(printer: Printer, text: string): void;
  /** Takes the bar away. */
  end(): void;
}

const eraseLine = "\r\u001b[2K";
/** Milliseconds between two pictures of the bar. */
const pause = 80;

/** A bar on standard error where that is a terminal; elsewhere nothing is shown. */
export function createProgress(title: string, total: number, err: Printer, now: () => number): Progress {
  if (!err.isTerminal) {
    return { show: () => undefined, above: (printer, text) => printer.write(text), end: () => undefined };
  }
  let drawn = Number.NEGATIVE_INFINITY;
  let line = "";
  const wipe = (): void => {
    if (line !== "") err.write(eraseLine);
  };
  return {
    show(done, remark) {
      if (now() - drawn < pause && done < total) return;
      drawn = now();
      line = lineOf(title, done, total, remark, err.columns - 1);
      err.write(eraseLine + line);
    },
    above(printer, text) {
      wipe();
      printer.write(text);
      if (line !== "") err.write(line);
    },
    end() {
      wipe();
      line = "";
    },
  };
}

function lineOf(title: string, done: number, total: number, remark: string, columns: number): string {
  const counted = `${String(done).padStart(String(total).length)}/${total}`;
  const tail = ` ${counted}${remark === "" ? "" : `  ${remark}`}`;
  const room = Math.min(30, columns - displayWidth(`${title} ${tail}`) - 2);
  if (room < 5) return `${title}${tail}`.slice(0, Math.max(0, columns >> 1));
  const filled = total === 0 ? room : Math.round((done / total) * room);
  return `${title} [${"=".repeat(filled)}${" ".repeat(room - filled)}]${tail}`;
}
