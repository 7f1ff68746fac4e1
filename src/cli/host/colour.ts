import type { Host, Printer } from "./host.ts";

/** Whether a stream takes colours: NO_COLOR, then FORCE_COLOR, then TERM=dumb, then whether it is a terminal. */
export function hasColour(host: Host, printer: Printer): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = host.environment;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return TERM !== "dumb" && printer.isTerminal;
}
