import type { Calls } from "../../studio/protocol.ts";

/** What answers each call. */
export type Answers = {
  readonly [Name in keyof Calls]: (asked: Calls[Name]["asked"]) => Promise<Calls[Name]["answer"]>;
};
