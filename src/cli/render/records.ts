import type { Counts } from "../../report/labels.ts";
import { digestOf } from "../host/digest.ts";
import { type Host, HostError } from "../host/host.ts";
import { fullPath } from "../host/paths.ts";

/** The fingerprints of documents: those of a paper by their format, those of a dossier by the names of their files. */
export type Outputs = Readonly<Record<string, string>>;

/** What a paper of a plan, or its dossier, was made from, as fingerprints. */
export interface PlanRecord {
  /** Of everything that is the same for all plans of a run, and of the configuration. */
  readonly key: string;
  readonly plan: string;
  /** Other files that were read for it, as its own style and its pictures: absolute path and fingerprint, empty where it was missing. */
  readonly read: readonly (readonly [path: string, digest: string])[];
  readonly outputs: Outputs;
  /** What earlier runs wrote in other formats: it may still stand there, and is ours. */
  readonly former?: Outputs;
  /** The plan did not say enough for it, so it was left out. */
  readonly leftOut?: true;
  /** What the checks had found that stopped nothing. */
  readonly found: Counts;
  /** For people who ask what made it; absent in what was written before this was remembered. */
  readonly made?: {
    readonly version: string;
    /** The files of the user's that its papers were read from: absolute path and fingerprint. */
    readonly templates: readonly (readonly [path: string, digest: string])[];
  };
}

/** The memory of earlier runs: what each document was made from, by its path without the extension. */
export interface Records {
  find(target: string): PlanRecord | undefined;
  keep(target: string, record: PlanRecord): void;
  /** Writes what is new; a place that cannot be written only costs the next run its time. */
  save(): void;
}

interface Shelf {
  readonly file: string;
  readonly known: Map<string, PlanRecord>;
  readonly fresh: Map<string, PlanRecord>;
}

/** Beyond this only what the last run has touched is kept of a folder. */
const most = 50_000;

/**
 * Opens the memory. It lies in the user's cache, one file for each folder of documents: beside the
 * documents it would be mailed and committed with them.
 */
export function createRecords(host: Host): Records {
  const place = cacheFolder(host);
  const shelves = new Map<string, Shelf>();
  const shelfOf = (folder: string): Shelf => {
    const known = shelves.get(folder);
    if (known !== undefined) return known;
    const file = host.path.join(place, `${digestOf(folder)}.json`);
    const shelf = { file, known: readShelf(file, host), fresh: new Map<string, PlanRecord>() };
    shelves.set(folder, shelf);
    return shelf;
  };
  const partsOf = (target: string): readonly [Shelf, string] => [
    shelfOf(host.path.dirname(target)),
    host.path.basename(target),
  ];
  return {
    find(target) {
      const [shelf, name] = partsOf(target);
      return shelf.fresh.get(name) ?? shelf.known.get(name);
    },
    keep(target, record) {
      const [shelf, name] = partsOf(target);
      shelf.fresh.set(name, record);
    },
    save() {
      for (const shelf of shelves.values()) if (shelf.fresh.size > 0) saveShelf(shelf, place, host);
    },
  };
}

/** PLAN_CACHE, else where the system keeps what can be made again. */
export function cacheFolder(host: Host): string {
  const { environment, path, platform, home } = host;
  const own = environment.PLAN_CACHE ?? "";
  if (own !== "") return fullPath(own, host);
  if (platform === "win32") {
    return path.join(
      environment.LOCALAPPDATA ?? path.join(home, "AppData", "Local"),
      "activity-plan",
      "Cache",
    );
  }
  if (platform === "darwin") return path.join(home, "Library", "Caches", "activity-plan");
  const base = environment.XDG_CACHE_HOME ?? "";
  return path.join(path.isAbsolute(base) ? base : path.join(home, ".cache"), "activity-plan");
}

/** Another run may have written meanwhile: its records stay, ours go on top. */
function saveShelf({ file, fresh }: Shelf, place: string, host: Host): void {
  const before = readShelf(file, host);
  const plans = before.size + fresh.size > most ? fresh : new Map([...before, ...fresh]);
  const text = JSON.stringify({ version: 1, plans: Object.fromEntries(plans) });
  try {
    host.makeFolder(place);
    host.writeAtomic(file, new TextEncoder().encode(text), false);
    fresh.clear();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function readShelf(file: string, host: Host): Map<string, PlanRecord> {
  try {
    if (host.entry(file) !== "file") return new Map();
    const read: unknown = JSON.parse(new TextDecoder().decode(host.readFile(file)));
    if (!isObject(read) || read.version !== 1 || !isObject(read.plans)) return new Map();
    return new Map(
      Object.entries(read.plans).filter((entry): entry is [string, PlanRecord] => isRecord(entry[1])),
    );
  } catch (error) {
    if (error instanceof HostError || error instanceof SyntaxError) return new Map();
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isRecord(value: unknown): boolean {
  if (!isObject(value) || typeof value.key !== "string" || typeof value.plan !== "string") return false;
  return Array.isArray(value.read) && isObject(value.outputs) && isObject(value.found);
}
