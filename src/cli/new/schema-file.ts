import { type Host, HostError } from "../host/host.ts";
import { planSchemaBytes } from "./plan-schema.ts";

/** What became of the schema beside a plan. */
export type SchemaFate = "written" | "kept" | "outdated" | "failed";

const folderName = ".plan";
const fileName = "plan.schema.json";

/**
 * Where the schema lies that a new plan names in its first line. It lies in a folder `.plan` beside
 * the plan, or in the nearest one further up: one copy serves all plans of a folder, it goes along
 * when the folder is copied or sent, it works without a network and wherever `plan` is installed,
 * and a name with a dot keeps it out of the teacher's way.
 */
export function schemaFileFor(folder: string, host: Host): string {
  const { path } = host;
  let at = folder;
  while (true) {
    const file = path.join(at, folderName, fileName);
    if (host.entry(file) === "file") return file;
    const above = path.dirname(at);
    if (above === at || at === host.home) return path.join(folder, folderName, fileName);
    at = above;
  }
}

/** The schema's path as a plan in a folder writes it: relative, with forward slashes, awkward characters escaped. */
export function schemaReference(schema: string, folder: string, host: Host): string {
  const parts = host.path.relative(folder, schema).split(host.path.sep);
  return parts.map((part) => (part === ".." ? part : encodeURI(part))).join("/");
}

/** Writes the schema where there is none; one that is there is never touched. */
export function placeSchema(file: string, host: Host): SchemaFate {
  try {
    const bytes = planSchemaBytes(host);
    if (host.entry(file) !== undefined) return same(host.readFile(file), bytes) ? "kept" : "outdated";
    host.makeFolder(host.path.dirname(file));
    host.createFile(file, bytes);
    return "written";
  } catch (error) {
    if (error instanceof HostError) return "failed";
    throw error;
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
