import type { Format } from "../../pipeline/render.ts";
import type { ConfigShelf } from "../config/config-shelf.ts";
import type { Host } from "../host/host.ts";
import type { Candidate } from "../inputs/inputs.ts";
import type { Press } from "../stages.ts";
import { destinationOf } from "./destination.ts";
import { digestOf } from "./digest.ts";
import { contentOf, programIdentity } from "./identity.ts";
import type { PlanRecord, Records } from "./records.ts";
import type { RenderOptions } from "./render-one.ts";
import { targetOf } from "./targets.ts";

/** Knows which documents an earlier run has made from the very same things. */
export interface Freshness {
  /** The record under which the documents of a plan were made, if there is one. */
  recordOf(candidate: Candidate): PlanRecord | undefined;
  /** Whether nothing has changed since: neither what went in nor what came out. */
  isFresh(candidate: Candidate): boolean;
  /** The documents of a plan, absolute. */
  targetsOf(candidate: Candidate): readonly string[];
  keep(candidate: Candidate, record: Omit<PlanRecord, "key">): void;
}

/** What the keys of a run are made of. */
export interface FreshnessOptions {
  readonly records: Records;
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly options: RenderOptions;
  readonly host: Host;
}

/** Compares contents, never times: a copied or checked out folder is as up to date as it was. */
export function createFreshness({ records, press, shelf, options, host }: FreshnessOptions): Freshness {
  const common = `${programIdentity(host)} ${press.identity()} ${options.final} ${options.epoch ?? ""}`;
  const keys = new Map<string, string>();
  const keyOf = (formats: readonly Format[], config: string): string => {
    const words = `${common} ${formats.join()} ${config}`;
    const key = keys.get(words) ?? digestOf(words);
    keys.set(words, key);
    return key;
  };
  const settle = (candidate: Candidate) => {
    const { formats, out } = destinationOf(candidate, options, shelf);
    const key = keyOf(formats, shelf.of(candidate.file).identity);
    const targets = formats.map((format) => ({ format, path: targetOf(candidate, format, out, host) }));
    // Two plans never share a target, so the path of the first without its ending stands for all.
    const [first] = targets;
    const name = first === undefined ? "" : first.path.slice(0, -first.format.length - 1);
    return { key, targets, name };
  };
  return {
    recordOf: (candidate) => records.find(settle(candidate).name),
    isFresh(candidate) {
      const { key, targets, name } = settle(candidate);
      const record = records.find(name);
      if (record === undefined || record.key !== key) return false;
      if (contentOf(candidate.file, host) !== record.plan) return false;
      if (record.read.some(([path, digest]) => contentOf(path, host) !== digest)) return false;
      return targets.every(({ format, path }) => {
        const made = record.outputs[format];
        return made !== undefined && contentOf(path, host) === made;
      });
    },
    targetsOf: (candidate) => settle(candidate).targets.map(({ path }) => path),
    keep(candidate, record) {
      const { key, name } = settle(candidate);
      records.keep(name, { ...record, key });
    },
  };
}
