import type { Context } from "../context.ts";
import { HostError } from "../host/host.ts";
import { hostMessage } from "../line/host-message.ts";
import type { Candidate } from "./candidate.ts";

/** The bytes of a candidate, or the sentence that says why there are none. */
export async function readCandidate(
  candidate: Candidate,
  { host, language }: Context,
): Promise<Uint8Array | string> {
  try {
    return candidate.file === "-" ? await host.readInput() : host.readFile(candidate.file);
  } catch (error) {
    if (error instanceof HostError) return hostMessage(error, host, language);
    throw error;
  }
}
