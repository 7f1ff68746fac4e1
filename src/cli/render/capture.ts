import type { Context } from "../context.ts";
import type { Host, Printer } from "../host/host.ts";
import type { Piece } from "./rendered.ts";

/** A context whose streams are kept back, so that what is said of many plans comes in their order. */
export function capturing(context: Context): {
  readonly context: Context;
  readonly pieces: readonly Piece[];
} {
  const pieces: Piece[] = [];
  const keep = (stream: "out" | "err", printer: Printer): Printer => ({
    get isTerminal() {
      return printer.isTerminal;
    },
    get columns() {
      return printer.columns;
    },
    write: (text) => void pieces.push([stream, text]),
  });
  const { host } = context;
  // No copy: that would ask for everything the host has, and some of it takes time to find out.
  const quiet = Object.assign(Object.create(host) as Host, {
    out: keep("out", host.out),
    err: keep("err", host.err),
  });
  return { context: { ...context, host: quiet }, pieces };
}
