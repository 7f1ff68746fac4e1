import { setImmediate as turn } from "node:timers/promises";
import type { Interruption } from "./interruption.ts";

/** How a row of tasks is worked through. */
export interface Row<Task, Result> {
  readonly tasks: readonly Task[];
  /** Does one task; never throws. */
  readonly work: (task: Task) => Promise<Result>;
  /** How many tasks may be at work, or done and waiting for one before them. */
  readonly width: number;
  /** Takes the results in the order of the tasks, whatever is ready first. */
  readonly take: (result: Result, task: Task) => void;
  readonly interruption: Interruption;
}

/**
 * Works through tasks in a window, so that memory does not grow with their number; gives how many
 * were done. An interruption starts no further one.
 */
export async function inOrder<Task, Result>(row: Row<Task, Result>): Promise<number> {
  const { tasks, work, width, take, interruption } = row;
  const running: Promise<Result>[] = [];
  let started = 0;
  let done = 0;
  while (done < tasks.length) {
    while (started < tasks.length && running.length < width && !interruption.asked) {
      running.push(work(tasks[started] as Task));
      started += 1;
    }
    const next = running.shift();
    if (next === undefined) break;
    take(await next, tasks[done] as Task);
    done += 1;
    // Signals and the terminal get their turn between two tasks that never wait.
    if (done < tasks.length) await turn();
  }
  return done;
}
