/** Whether this is the second step of CI, where laws are tried on many more cases. */
export const isThorough: boolean = process.env.PLAN_TESTS === "thorough";

/**
 * How often a law is tried: as often as told in the second step of CI, a tenth of that in `npm test`.
 * Files that call it are named `*.property.test.ts`, so that both steps run them.
 */
export function runs(thorough: number): number {
  return isThorough ? thorough : Math.ceil(thorough / 10);
}
