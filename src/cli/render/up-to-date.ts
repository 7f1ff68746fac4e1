import type { Candidate } from "../inputs/candidate.ts";
import { versionOf } from "../line/version.ts";
import { contentOf } from "../press/identity.ts";
import { createGoals, type Goal, type KeyParts, templateContents } from "./goals.ts";
import type { PlanRecord, Records } from "./records.ts";
import type { PlanTask } from "./rendered.ts";

/** Knows which papers an earlier run has made from the very same things. */
export interface Freshness {
  /** The records under which the papers of a plan were made, as far as there are any. */
  recordsOf(candidate: Candidate): readonly PlanRecord[];
  /** What is left to do for a plan: the papers of which something has changed since, in what went in or what came out. */
  taskOf(candidate: Candidate, rebuild: boolean): PlanTask;
  /** The documents of a plan, absolute. */
  targetsOf(candidate: Candidate): readonly string[];
  keep(candidate: Candidate, unit: string, record: Omit<PlanRecord, "key">): void;
}

/** What the keys of a run are made of, and what earlier runs have left. */
export interface FreshnessOptions extends KeyParts {
  readonly records: Records;
}

/** Compares contents, never times: a copied or checked out folder is as up to date as it was. */
export function createFreshness(given: FreshnessOptions): Freshness {
  const { records, rackOf, host } = given;
  const version = versionOf(host);
  const templatesOf = templateContents(host);
  const goalsOf = createGoals(given, templatesOf);
  return {
    recordsOf: (candidate) => goalsOf(candidate).flatMap(({ target }) => records.find(target) ?? []),
    taskOf(candidate, rebuild) {
      const goals = goalsOf(candidate);
      const known = goals.map(({ unit, target }) => [unit, records.find(target)?.outputs ?? {}] as const);
      const stale = goals.filter((goal) => rebuild || !isFresh(candidate, goal, given));
      const former = goals.map(({ unit, target }) => [unit, records.find(target)?.former ?? {}] as const);
      return {
        candidate,
        papers: stale.flatMap(({ papers }) => papers),
        known: Object.fromEntries(known),
        former: Object.fromEntries(former),
      };
    },
    targetsOf: (candidate) =>
      goalsOf(candidate).flatMap(({ target, fileOf: place }) => {
        const record = records.find(target);
        return record && !record.leftOut ? Object.keys(record.outputs).map(place) : [];
      }),
    keep(candidate, unit, record) {
      const goal = goalsOf(candidate).find((each) => each.unit === unit);
      if (!goal) return;
      const last = records.find(goal.target);
      const written = Object.entries({ ...last?.former, ...last?.outputs });
      const former = Object.fromEntries(written.filter(([output]) => !(output in record.outputs)));
      const made = { version, templates: templatesOf(rackOf(candidate)) };
      records.keep(goal.target, { ...record, key: goal.key, former, made });
    },
  };
}

/** Whether nothing has changed since a goal was reached, in what went in or what came out. */
function isFresh({ file }: Candidate, goal: Goal, { records, host }: FreshnessOptions): boolean {
  const record = records.find(goal.target);
  if (record === undefined || record.key !== goal.key) return false;
  if (contentOf(file, host) !== record.plan) return false;
  if (record.read.some(([path, digest]) => contentOf(path, host) !== digest)) return false;
  if (record.leftOut) return true;
  return Object.entries(record.outputs).every(
    ([output, made]) => contentOf(goal.fileOf(output), host) === made,
  );
}
