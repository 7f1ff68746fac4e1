import { expect } from "vitest";

/** Compares bytes as bytes: left to itself, vitest looks at them one by one, a second for some hundred kilobytes. */
function areEqualBytes(one: unknown, other: unknown): boolean | undefined {
  if (!(one instanceof Uint8Array && other instanceof Uint8Array)) return undefined;
  return Buffer.compare(one, other) === 0;
}

expect.addEqualityTesters([areEqualBytes]);
