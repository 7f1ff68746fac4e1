import type { Format } from "../../pipeline/render.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { contentOf, programIdentity } from "../press/identity.ts";
import type { Press, Rack } from "../stages.ts";
import { destinationOf } from "./destination.ts";
import type { PlanRecord, Records } from "./records.ts";
import type { RenderOptions } from "./render-options.ts";
import type { PlanTask } from "./rendered.ts";
import { fileOf, targetOf } from "./targets.ts";

/** Knows which papers an earlier run has made from the very same things. */
export interface Freshness {
  /** The records under which the papers of a plan were made, as far as there are any. */
  recordsOf(candidate: Candidate): readonly PlanRecord[];
  /** What is left to do for a plan: the papers of which something has changed since, in what went in or what came out. */
  taskOf(candidate: Candidate, rebuild: boolean): PlanTask;
  /** The documents of a plan, absolute. */
  targetsOf(candidate: Candidate): readonly string[];
  keep(candidate: Candidate, paper: string, record: Omit<PlanRecord, "key">): void;
}

/** What the keys of a run are made of. */
export interface FreshnessOptions {
  readonly records: Records;
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly rackOf: (candidate: Candidate) => Rack;
  readonly options: RenderOptions;
  readonly host: Host;
}

/** A paper of a plan: where it goes, and what would have to be in its record. */
interface Goal {
  readonly paper: string;
  readonly key: string;
  readonly target: string;
  readonly formats: readonly Format[];
}

/** Compares contents, never times: a copied or checked out folder is as up to date as it was. */
export function createFreshness({
  records,
  press,
  shelf,
  rackOf,
  options,
  host,
}: FreshnessOptions): Freshness {
  const common = `${programIdentity(host)} ${press.identity()} ${options.final} ${options.epoch ?? ""}`;
  const keyOf = remembered(digestOf);
  const identityOf = rackIdentity(host);
  const goalsOf = (candidate: Candidate): readonly Goal[] => {
    const { formats, folder } = destinationOf(candidate, options, shelf, host);
    const rack = rackOf(candidate);
    const words = `${common} ${formats.join()} ${shelf.of(candidate.file).identity} ${identityOf(rack)}`;
    return rack.papers.map(({ paper }) => {
      const target = targetOf(candidate, paper, folder, host);
      return {
        paper: paper.name,
        key: keyOf(`${words} ${paper.name} ${typeof options.papers === "string" ? options.papers : ""}`),
        target,
        formats,
      };
    });
  };
  const isFresh = (candidate: Candidate, { key, target, formats }: Goal): boolean => {
    const record = records.find(target);
    if (record === undefined || record.key !== key) return false;
    if (contentOf(candidate.file, host) !== record.plan) return false;
    if (record.read.some(([path, digest]) => contentOf(path, host) !== digest)) return false;
    if (record.leftOut) return true;
    return formats.every((format) => {
      const made = record.outputs[format];
      return made !== undefined && contentOf(fileOf(target, format), host) === made;
    });
  };
  return {
    recordsOf: (candidate) => goalsOf(candidate).flatMap(({ target }) => records.find(target) ?? []),
    taskOf(candidate, rebuild) {
      const goals = goalsOf(candidate);
      const known = goals.map(({ paper, target }) => [paper, records.find(target)?.outputs ?? {}] as const);
      const stale = goals.filter((goal) => rebuild || !isFresh(candidate, goal));
      return { candidate, papers: stale.map(({ paper }) => paper), known: Object.fromEntries(known) };
    },
    targetsOf: (candidate) =>
      goalsOf(candidate)
        .filter(({ target }) => !records.find(target)?.leftOut)
        .flatMap(({ target, formats }) => formats.map((format) => fileOf(target, format))),
    keep(candidate, paper, record) {
      const goal = goalsOf(candidate).find((each) => each.paper === paper);
      if (goal) records.keep(goal.target, { ...record, key: goal.key });
    },
  };
}

/** A fingerprint of the files of the user's that the papers of a rack were read from. */
function rackIdentity(host: Host): (rack: Rack) => string {
  const known = new Map<Rack, string>();
  return (rack) => {
    const identity =
      known.get(rack) ??
      digestOf(rack.files.map((file) => `${host.path.basename(file)} ${contentOf(file, host)}`).join("\n"));
    known.set(rack, identity);
    return identity;
  };
}

/** A plan's key is made of a few long words that most plans share. */
function remembered(make: (words: string) => string): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    const made = known.get(words) ?? make(words);
    known.set(words, made);
    return made;
  };
}
