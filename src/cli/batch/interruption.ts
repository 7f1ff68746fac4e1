import type { Host } from "../host/host.ts";

/** Whether the user or the machine has asked to stop. */
export interface Interruption {
  readonly asked: boolean;
  /** Stops listening: Ctrl-C ends the process again. */
  end(): void;
}

/** Listens for Ctrl-C while something is written; `told` is called when it comes. */
export function createInterruption(host: Host, told: () => void = () => undefined): Interruption {
  let asked = false;
  const end = host.onInterrupt(() => {
    asked = true;
    told();
  });
  return {
    get asked(): boolean {
      return asked;
    },
    end,
  };
}
