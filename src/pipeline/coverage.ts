import runs from "../../build/coverage.js";
import type { Coverage } from "../lint/rule.ts";

let held: Uint8Array | undefined;

/** Whether any shipped face has a character, by its code point; unpacked when it is asked for the first time. */
export const shippedCoverage: Coverage = (codePoint) => {
  held ??= unpacked();
  return ((held[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) > 0;
};

function unpacked(): Uint8Array {
  const bits = new Uint8Array(0x11_0000 / 8);
  let point = 0;
  let present = false;
  for (const run of runs.split(" ")) {
    const end = point + Number.parseInt(run, 36);
    if (present)
      for (let each = point; each < end; each++) bits[each >> 3] = (bits[each >> 3] ?? 0) | (1 << (each & 7));
    point = end;
    present = !present;
  }
  return bits;
}
