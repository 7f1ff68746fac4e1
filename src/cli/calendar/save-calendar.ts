import { isUntouched } from "../../calendar/product-id.ts";
import type { Format } from "../../vocabulary/formats.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { digestOf } from "../host/digest.ts";
import { printedPath } from "../host/paths.ts";
import { tell } from "../line/tell.ts";
import type { Press } from "../stages.ts";
import { calendarWords } from "../words/calendar-words.ts";
import { fileWords } from "../words/file-words.ts";

/** A calendar in one format. */
export interface CalendarFile {
  readonly format: Format | "ics";
  readonly bytes: Uint8Array;
}

/** Writes a calendar; a file that the program did not write, or that was changed since, stays, unless forced. */
export async function saveCalendar(
  target: string,
  { format, bytes }: CalendarFile,
  press: Press | undefined,
  force: boolean,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const words = calendarWords[language];
  if (host.entry(target) !== undefined && !force && !(await isOurs(target, format, press, context))) {
    tell("error", words.exists(printedPath(target, host)), context, words.existsHint);
    return exitCodes.files;
  }
  host.makeFolder(host.path.dirname(target));
  host.writeAtomic(target, bytes);
  host.out.write(`${fileWords[language].written(printedPath(target, host))}\n`);
  return exitCodes.fine;
}

async function isOurs(
  target: string,
  format: Format | "ics",
  press: Press | undefined,
  { host }: Context,
): Promise<boolean> {
  const bytes = host.readFile(target);
  if (format === "ics") return isUntouched(new TextDecoder().decode(bytes), digestOf);
  return (await press?.origin(format, bytes)) === "untouched";
}
