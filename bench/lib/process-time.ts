import { readFileSync } from "node:fs";

/** What Linux counts in: a hundredth of a second. */
const tick = 10;

/** The milliseconds that a running process has had of the processors, after Linux. */
export function cpuOf(process: number): number {
  const stat = readFileSync(`/proc/${process}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
