import type { Crew } from "../stages.ts";

/** How many tasks a thread holds: the one at hand, and the next, so that it need not wait for it. */
export const tasksHeld = 2;

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly settle: (result: Promise<Result>) => void;
}

/**
 * A crew with this thread as one of its own: one thread fewer is started, with the memory that it
 * takes. The crew holds as many tasks as its threads do; of what is left this thread does one after
 * the other.
 */
export function shareWork<Task, Result>(
  crew: Crew<Task, Result>,
  threads: number,
  own: (task: Task) => Promise<Result>,
): Crew<Task, Result> {
  const held = threads * tasksHeld;
  const waiting: Waiting<Task, Result>[] = [];
  let handed = 0;
  let busy = false;
  const begin = (work: (task: Task) => Promise<Result>, done: () => void): void => {
    const next = waiting.shift();
    if (next === undefined) return;
    const result = work(next.task).finally(() => {
      done();
      share();
    });
    next.settle(result);
  };
  const share = (): void => {
    while (waiting.length > 0 && handed < held) {
      handed += 1;
      begin(crew.do, () => {
        handed -= 1;
      });
    }
    if (waiting.length === 0 || busy) return;
    busy = true;
    begin(own, () => {
      busy = false;
    });
  };
  return {
    do: (task) =>
      new Promise((settle) => {
        waiting.push({ task, settle });
        // What the crew has finished meanwhile is heard of first.
        setImmediate(share);
      }),
    end: crew.end,
  };
}
