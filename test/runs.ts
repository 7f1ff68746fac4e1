/** Whether this is the second step of CI, where laws are tried on many more cases. */
export const isThorough: boolean = process.env.PLAN_TESTS === "thorough";

/**
 * How often a law is tried: as often as told in the second step of CI, a tenth of that in `npm test`.
 * Files that call it are named `*.property.test.ts`, so that both steps run them.
 */
export function runs(thorough: number): number {
  return isThorough ? thorough : Math.ceil(thorough / 10);
}

/**
 * The members of a list that have their turn with one of several others, say the examples that are printed in a
 * style: all in the second step of CI, and in `npm test` a share, so that each member has one of the others.
 */
export function turnsOf<T>(members: readonly T[], other: number, others: number): readonly T[] {
  return members.filter((_, at) => isThorough || at % others === other);
}
