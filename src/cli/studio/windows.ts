import type { StudioEvent } from "../../studio/protocol.ts";

/** The windows that are open, and which of them has which plan: only one may change it. */
export interface Windows {
  join(window: string, tell: (event: StudioEvent) => void): () => void;
  /** Gives a plan to a window unless another has it; `take`: also then, and that one is told. */
  hold(path: string, window: string, take: boolean): boolean;
  holds(path: string, window: string): boolean;
  tell(event: StudioEvent): void;
  readonly count: number;
}

/** No window is open yet. */
export function createWindows(): Windows {
  const open = new Map<string, (event: StudioEvent) => void>();
  const holders = new Map<string, string>();
  return {
    get count() {
      return open.size;
    },
    join(window, tell) {
      open.set(window, tell);
      return () => {
        // The same window may have come back over another connection.
        if (open.get(window) !== tell) return;
        open.delete(window);
        for (const [path, holder] of holders) if (holder === window) holders.delete(path);
      };
    },
    hold(path, window, take) {
      const holder = holders.get(path);
      if (holder !== undefined && holder !== window && open.has(holder)) {
        if (!take) return false;
        open.get(holder)?.({ event: "taken", path, window });
      }
      for (const [other, own] of holders) if (own === window) holders.delete(other);
      holders.set(path, window);
      return true;
    },
    holds: (path, window) => holders.get(path) === window,
    tell: (event) => {
      for (const tell of open.values()) tell(event);
    },
  };
}
