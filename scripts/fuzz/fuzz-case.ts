import { noConfig } from "../../src/config/config.ts";
import { fullConfig } from "./config.ts";
import { bytesOf, mutateText } from "./mutate.ts";
import { randomOf } from "./random.ts";
import { expectSound } from "./sound.ts";

/** One plan of a run: the same seed and number always make the same bytes. */
export function fuzzCase(plans: readonly string[], seed: number, number: number): Uint8Array {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + number);
  if (random.below(60) === 0) return Uint8Array.from({ length: random.below(300) }, () => random.below(256));
  const start = random.pick(plans);
  return bytesOf(mutateText(random.below(8) === 0 ? start + random.pick(plans) : start, random), random);
}

/** Checks and mends one plan of a run; throws where a promise is broken. */
export function runCase(plans: readonly string[], seed: number, number: number): void {
  expectSound(fuzzCase(plans, seed, number), number % 2 === 0 ? noConfig : fullConfig);
}
