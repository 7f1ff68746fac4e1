import type { Context } from "../context.ts";
import type { Printer } from "../host.ts";
import type { Piece } from "./rendered.ts";

/** A context whose streams are kept back, so that what is said of many plans comes in their order. */
export function capturing(context: Context): {
  readonly context: Context;
  readonly pieces: readonly Piece[];
} {
  const pieces: Piece[] = [];
  const keep = (stream: "out" | "err", printer: Printer): Printer => ({
    isTerminal: printer.isTerminal,
    columns: printer.columns,
    write: (text) => void pieces.push([stream, text]),
  });
  const { host } = context;
  const quiet = { ...host, out: keep("out", host.out), err: keep("err", host.err) };
  return { context: { ...context, host: quiet }, pieces };
}
