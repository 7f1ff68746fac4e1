import type { ConfigShelf } from "../config/config-shelf.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { contentOf, programIdentity } from "../press/identity.ts";
import type { Press, Rack } from "../stages.ts";
import { destinationOf } from "./destination.ts";
import type { RenderOptions } from "./render-options.ts";
import { dossierFolder, dossierUnit, fileOf, targetOf } from "./targets.ts";

/** What the keys of a run are made of. */
export interface KeyParts {
  readonly press: Press;
  readonly shelf: ConfigShelf;
  readonly rackOf: (candidate: Candidate) => Rack;
  readonly options: RenderOptions;
  readonly host: Host;
}

/** What is remembered as one, a paper of a plan or its dossier: where it goes, and what would have to be in its record. */
export interface Goal {
  readonly unit: string;
  /** The papers that are printed for it. */
  readonly papers: readonly string[];
  readonly key: string;
  readonly target: string;
  /** Where one of its outputs is. */
  readonly fileOf: (output: string) => string;
}

/** The files of a rack that are the user's, with their fingerprints. */
export type TemplatesOf = (rack: Rack) => readonly (readonly [path: string, digest: string])[];

/** What there is to be made of a plan, each with the key of everything that it is made from but the plan itself. */
export function createGoals(
  { press, shelf, rackOf, options, host }: KeyParts,
  templatesOf: TemplatesOf,
): (candidate: Candidate) => readonly Goal[] {
  const common = `${programIdentity(host)} ${press.identity()} ${options.final} ${options.epoch ?? ""} ${options.audience} ${options.draft ?? ""}`;
  const asked = typeof options.papers === "string" ? options.papers : "";
  const keyOf = remembered(digestOf);
  const identityOf = rackIdentity(templatesOf, host);
  return (candidate) => {
    const { formats, folder: path } = destinationOf(candidate, options, shelf, host);
    const folder = { path, audience: options.audience, host };
    const rack = rackOf(candidate);
    const words = `${common} ${formats.join()} ${JSON.stringify(options.pictures)} ${shelf.of(candidate.file).identity} ${identityOf(rack)}`;
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
      const beside = (output: string): string => fileOf(target, output);
      return { unit: paper.name, papers: [paper.name], key, target, fileOf: beside };
    });
  };
}

/** A fingerprint of the files of the user's that the papers of a rack were read from. */
function rackIdentity(templatesOf: TemplatesOf, host: Host): (rack: Rack) => string {
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
export function templateContents(host: Host): TemplatesOf {
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
