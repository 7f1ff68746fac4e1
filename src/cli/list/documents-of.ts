import type { Host } from "../host/host.ts";
import { printedPath } from "../host/paths.ts";
import type { Candidate } from "../inputs/candidate.ts";
import { contentOf } from "../press/identity.ts";
import type { PlanRecord, Records } from "../render/records.ts";
import { dossierFolder, type Folder, fileOf, targetOf } from "../render/targets.ts";
import type { Rack } from "../stages.ts";
import type { PrintState } from "../words/list-words.ts";
import { facesIn } from "./faces-in.ts";

/** A file that a document was made from. */
export interface Ingredient {
  /** As shown to the user. */
  readonly file: string;
  /** Of its content, empty where it was not there. */
  readonly digest: string;
  /** Whether it is still so. */
  readonly same: boolean;
}

/** A document that `plan render` has written, and what it made it from. */
export interface MadeDocument {
  readonly file: string;
  readonly digest: string;
  /** Whether it still stands as it was written. */
  readonly same: boolean;
  readonly plan: Ingredient;
  /** The version of the program that wrote it; empty where it was written before that was remembered. */
  readonly version: string;
  readonly templates: readonly Ingredient[];
  /** What else was read: a style, pictures, class lists; what was looked for and not there is left out. */
  readonly read: readonly Ingredient[];
  /** The faces in a PDF, by their own names. */
  readonly fonts: readonly string[];
}

/** What the documents of a plan come to: stale where one was made from something that has changed since. */
export function stateOf(documents: readonly MadeDocument[]): PrintState {
  if (documents.length === 0) return "never";
  const isSame = ({ same }: { readonly same: boolean }): boolean => same;
  const holds = documents.every(
    ({ plan, templates, read }) => plan.same && templates.every(isSame) && read.every(isSame),
  );
  return holds ? "printed" : "stale";
}

/** The documents of a plan that are remembered and still there. */
export function documentsOf(
  candidate: Candidate,
  rack: Rack,
  folder: Folder,
  records: Records,
): readonly MadeDocument[] {
  const { host } = folder;
  const made = (record: PlanRecord | undefined, place: (output: string) => string): MadeDocument[] =>
    record === undefined || record.leftOut
      ? []
      : Object.entries({ ...record.former, ...record.outputs })
          .map(([output, digest]) => [place(output), digest] as const)
          .filter(([file]) => host.entry(file) === "file")
          .map(([file, digest]) => documentOf(file, digest, candidate, record, host));
  const dossier = dossierFolder(candidate, folder);
  return [
    ...rack.papers.flatMap(({ paper }) => {
      const target = targetOf(candidate, paper, folder);
      return made(records.find(target), (output) => fileOf(target, output));
    }),
    ...made(records.find(dossier), (output) => host.path.join(dossier, output)),
  ];
}

function documentOf(
  file: string,
  digest: string,
  candidate: Candidate,
  record: PlanRecord,
  host: Host,
): MadeDocument {
  const ingredient = ([path, known]: readonly [path: string, digest: string]): Ingredient => ({
    file: printedPath(path, host),
    digest: known,
    same: contentOf(path, host) === known,
  });
  const { version = "", templates = [] } = record.made ?? {};
  return {
    file: printedPath(file, host),
    digest,
    same: contentOf(file, host) === digest,
    plan: ingredient([candidate.file, record.plan]),
    version,
    templates: templates.map(ingredient),
    read: record.read.filter(([path, known]) => known !== "" || contentOf(path, host) !== "").map(ingredient),
    fonts: /\.pdf$/iu.test(file) ? facesIn(host.readFile(file)) : [],
  };
}
