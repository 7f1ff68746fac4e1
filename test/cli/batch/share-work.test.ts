import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { shareWork } from "../../../src/cli/batch/share-work.ts";
import type { Crew } from "../../../src/cli/stages.ts";

const plans = ["春游", "运动会", "读书节", "家长会", "消防演练", "合唱比赛", "植树", "班会"];

/** A place of work whose tasks are finished by hand. */
function workplace() {
  const open = new Map<string, (done: string) => void>();
  const seen: string[] = [];
  return {
    open,
    seen,
    do(plan: string): Promise<string> {
      seen.push(plan);
      return new Promise((settle) => open.set(plan, settle));
    },
    finish(plan: string): void {
      open.get(plan)?.(`${plan}已印`);
      open.delete(plan);
    },
  };
}

describe("shareWork", () => {
  it("gives the crew two plans a thread and does one of the others itself", async () => {
    const [there, here] = [workplace(), workplace()];
    const crew = shareWork<string, string>({ do: there.do, end: async () => undefined }, 1, here.do);
    const results = Promise.all(plans.map((plan) => crew.do(plan)));
    await turn();
    expect(there.seen).toEqual(["春游", "运动会"]);
    expect(here.seen).toEqual(["读书节"]);
    here.finish("读书节");
    await turn();
    expect(here.seen).toEqual(["读书节", "家长会"]);
    there.finish("春游");
    await turn();
    expect(there.seen).toEqual(["春游", "运动会", "消防演练"]);
    while (there.open.size + here.open.size > 0) {
      expect(there.open.size).toBeLessThanOrEqual(2);
      expect(here.open.size).toBeLessThanOrEqual(1);
      for (const plan of [...there.open.keys()]) there.finish(plan);
      for (const plan of [...here.open.keys()]) here.finish(plan);
      await turn();
    }
    expect(await results).toEqual(plans.map((plan) => `${plan}已印`));
    expect([...there.seen, ...here.seen].sort()).toEqual([...plans].sort());
  });

  it("goes on after a thread has failed, and tells the failure to who asked", async () => {
    const broken: Crew<string, string> = {
      do: (plan) =>
        plan === "春游" ? Promise.reject(new Error("a thread has ended")) : Promise.resolve("已印"),
      end: async () => undefined,
    };
    const crew = shareWork(broken, 1, async () => "已印");
    const results = await Promise.allSettled(plans.map((plan) => crew.do(plan)));
    expect(results.map(({ status }) => status)).toEqual([
      "rejected",
      ...plans.slice(1).map(() => "fulfilled"),
    ]);
  });
});
