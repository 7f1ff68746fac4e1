import type { CallName, Calls, Refused, StudioEvent } from "../../protocol.ts";

/** The command could not be reached at all. */
export class Gone extends Error {}

/** Asks the command; a refusal comes back as a value with its sentence. */
export async function call<Name extends CallName>(
  name: Name,
  asked: Calls[Name]["asked"],
  keepalive = false,
): Promise<Calls[Name]["answer"] | Refused> {
  try {
    const response = await fetch(`api/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
      keepalive,
    });
    return (await response.json()) as Calls[Name]["answer"] | Refused;
  } catch {
    throw new Gone();
  }
}

/** Whether an answer is a refusal. */
export function isRefused(answer: object): answer is Refused {
  return "refused" in answer;
}

/** Listens to what the command tells of its own accord. */
export function listen(
  window: string,
  heard: (event: StudioEvent) => void,
  connected: (is: boolean) => void,
): void {
  const source = new EventSource(`events?${window}`);
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
  source.onmessage = ({ data }) => heard(JSON.parse(String(data)) as StudioEvent);
}

/** Does one piece of work at a time; of what comes meanwhile only the last is done. */
export function latest<Asked>(work: (asked: Asked) => Promise<void>): (asked: Asked) => void {
  let running = false;
  let next: { readonly asked: Asked } | undefined;
  const run = async (asked: Asked): Promise<void> => {
    running = true;
    try {
      await work(asked);
    } finally {
      running = false;
      const waiting = next;
      next = undefined;
      if (waiting) void run(waiting.asked);
    }
  };
  return (asked) => {
    if (running) next = { asked };
    else void run(asked);
  };
}

/** Does one piece of work after the other. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work, work);
    return last;
  };
}
