import type { ConfigShelf } from "../config/config-shelf.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { versionOf } from "../line/version.ts";
import { contentOf, programIdentity } from "../press/identity.ts";
import type { Press, Rack } from "../stages.ts";
import { destinationOf } from "./destination.ts";
import type { PlanRecord, Records } from "./records.ts";
import type { RenderOptions } from "./render-options.ts";
import type { PlanTask } from "./rendered.ts";
import { dossierFolder, dossierUnit, fileOf, targetOf } from "./targets.ts";

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

/** What the keys of a run are made of. */
export interface FreshnessOptions {
  readonly records: Records;
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly rackOf: (candidate: Candidate) => Rack;
  readonly options: RenderOptions;
  readonly host: Host;
}

/** What is remembered as one, a paper of a plan or its dossier: where it goes, and what would have to be in its record. */
interface Goal {
  readonly unit: string;
  /** The papers that are printed for it. */
  readonly papers: readonly string[];
  readonly key: string;
  readonly target: string;
  /** Where one of its outputs is. */
  readonly fileOf: (output: string) => string;
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
  const common = `${programIdentity(host)} ${press.identity()} ${options.final} ${options.epoch ?? ""} ${options.audience} ${options.draft ?? ""}`;
  const version = versionOf(host);
  const keyOf = remembered(digestOf);
  const templatesOf = templateContents(host);
  const identityOf = rackIdentity(templatesOf, host);
  const goalsOf = (candidate: Candidate): readonly Goal[] => {
    const { formats, folder: path } = destinationOf(candidate, options, shelf, host);
    const folder = { path, audience: options.audience, host };
    const rack = rackOf(candidate);
    const words = `${common} ${formats.join()} ${JSON.stringify(options.pictures)} ${shelf.of(candidate.file).identity} ${identityOf(rack)}`;
    const asked = typeof options.papers === "string" ? options.papers : "";
    const names = rack.papers.map(({ paper }) => paper.name);
    if (options.dossier) {
      const target = dossierFolder(candidate, folder);
      const key = keyOf(`${words} ${names.join()} ${asked} ${options.dossier.bound}`);
      const inFolder = (output: string): string => host.path.join(target, output);
      return [{ unit: dossierUnit, papers: names, key, target, fileOf: inFolder }];
    }
    return rack.papers.map(({ paper }) => {
      const target = targetOf(candidate, paper, folder);
      const key = keyOf(`${words} ${paper.name} ${asked}`);
      return {
        unit: paper.name,
        papers: [paper.name],
        key,
        target,
        fileOf: (output) => fileOf(target, output),
      };
    });
  };
  const isFresh = (candidate: Candidate, { key, target, fileOf: place }: Goal): boolean => {
    const record = records.find(target);
    if (record === undefined || record.key !== key) return false;
    if (contentOf(candidate.file, host) !== record.plan) return false;
    if (record.read.some(([path, digest]) => contentOf(path, host) !== digest)) return false;
    if (record.leftOut) return true;
    return Object.entries(record.outputs).every(([output, made]) => contentOf(place(output), host) === made);
  };
  return {
    recordsOf: (candidate) => goalsOf(candidate).flatMap(({ target }) => records.find(target) ?? []),
    taskOf(candidate, rebuild) {
      const goals = goalsOf(candidate);
      const known = goals.map(({ unit, target }) => [unit, records.find(target)?.outputs ?? {}] as const);
      const stale = goals.filter((goal) => rebuild || !isFresh(candidate, goal));
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

/** A fingerprint of the files of the user's that the papers of a rack were read from. */
function rackIdentity(
  templatesOf: (rack: Rack) => readonly (readonly [path: string, digest: string])[],
  host: Host,
): (rack: Rack) => string {
  const known = new Map<Rack, string>();
  return (rack) => {
    const lines = (): string[] =>
      templatesOf(rack).map(([file, digest]) => `${host.path.basename(file)} ${digest}`);
    const identity = known.get(rack) ?? digestOf(lines().join("\n"));
    known.set(rack, identity);
    return identity;
  };
}

/** The files of the user's that the papers of a rack were read from, with their fingerprints; each is read once. */
function templateContents(host: Host): (rack: Rack) => readonly (readonly [path: string, digest: string])[] {
  const known = new Map<Rack, readonly (readonly [string, string])[]>();
  return (rack) => {
    const contents = known.get(rack) ?? rack.files.map((file) => [file, contentOf(file, host)] as const);
    known.set(rack, contents);
    return contents;
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
