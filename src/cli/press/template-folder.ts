import type { Outcome } from "../../diagnostic/diagnostic.ts";
import type { Source } from "../../source/source.ts";
import { templatesOf } from "../../template/precompiled.ts";
import type { Templates } from "../../template/templates.ts";
import { type Host, HostError } from "../host.ts";
import { fullPath } from "../paths.ts";
import { readSource } from "./read-source.ts";

/** The shipped templates alone come compiled from the build: the half of Handlebars that reads them is not loaded. */
async function shippedTemplates(): Promise<Templates> {
  return templatesOf((await import("../../../build/templates.js")).default);
}

/** The shipped templates, with those of the user's folder in their place where they have the same name. */
export async function readTemplates(folder: string | undefined, host: Host): Promise<Outcome<Templates>> {
  if (folder === undefined) return { value: await shippedTemplates(), diagnostics: [] };
  const own = fullPath(folder, host);
  if (host.entry(own) !== "folder") throw new HostError("ENOENT", "list", own);
  const { loadTemplates } = await import("../../template/load.ts");
  const shipped = templatesIn(host.path.join(host.packageFolder, "templates"), host);
  return loadTemplates(shipped, templatesIn(own, host));
}

/** The .hbs files of a folder and of its `partials`, by their path inside it. */
function templatesIn(folder: string, host: Host): ReadonlyMap<string, Source> {
  const partials = host.path.join(folder, "partials");
  const files = [
    ...host.list(folder).map((name) => [name, host.path.join(folder, name)] as const),
    ...host.list(partials).map((name) => [`partials/${name}`, host.path.join(partials, name)] as const),
  ];
  const templates = files.filter(([name, file]) => /\.hbs$/i.test(name) && host.entry(file) === "file");
  return new Map(templates.map(([name, file]) => [name, readSource(file, host)]));
}
