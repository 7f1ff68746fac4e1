import { type Diagnostic, diagnose, type Outcome } from "../../diagnostic/diagnostic.ts";
import { createSource, type Source } from "../../source/source.ts";
import { templatesOf } from "../../template/precompiled.ts";
import { folderWanted, noTemplates, noText } from "../../template/problems.ts";
import type { Templates } from "../../template/templates.ts";
import { notText, notYaml } from "../../yaml/problems/file-problems.ts";
import { decode } from "../../yaml/read/decode.ts";
import { type Host, HostError } from "../host/host.ts";
import { fullPath, shownPath } from "../host/paths.ts";
import { readSource } from "./read-source.ts";

const nowhere = createSource("", "");
const start = { start: 0, end: 0 };

/** The shipped templates alone come compiled from the build: the half of Handlebars that reads them is not loaded. */
async function shippedTemplates(): Promise<Templates> {
  return templatesOf((await import("../../../build/templates.js")).default);
}

/** The shipped templates, with those of the user's folder in their place where they have the same name. */
export async function readTemplates(folder: string | undefined, host: Host): Promise<Outcome<Templates>> {
  if (folder === undefined) return { value: await shippedTemplates(), diagnostics: [] };
  const own = fullPath(folder, host);
  if (host.entry(own) === "file") return { value: undefined, diagnostics: [wantFolder(own, host)] };
  if (host.entry(own) !== "folder") throw new HostError("ENOENT", "list", own);
  const { loadTemplates } = await import("../../template/load.ts");
  const shipped = templatesIn(host.path.join(host.packageFolder, "templates"), host);
  const { value, diagnostics } = ownTemplates(own, host);
  if (!value) return { value, diagnostics };
  const loaded = loadTemplates(shipped, value);
  return { value: loaded.value, diagnostics: [...diagnostics, ...loaded.diagnostics] };
}

function wantFolder(file: string, host: Host): Diagnostic {
  const folder = /\.hbs$/i.test(file) ? shownPath(host.path.dirname(file), host) || "." : "";
  return diagnose(folderWanted, nowhere, start, { path: shownPath(file, host), folder });
}

/** The templates of the user's folder; undefined where one of them is no text in UTF-8. */
function ownTemplates(folder: string, host: Host): Outcome<ReadonlyMap<string, Source>> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, Source>();
  for (const [name, file] of templateFiles(folder, host)) {
    const path = shownPath(file, host);
    const decoded = decode(host.readFile(file), path);
    if (decoded.value) sources.set(name, decoded.value);
    for (const found of decoded.diagnostics) {
      const foreign = found.code === notYaml.code || found.code === notText.code;
      diagnostics.push(foreign ? diagnose(noText, createSource(path, ""), start, { name: path }) : found);
    }
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  if (sources.size > 0) return { value: sources, diagnostics };
  return {
    value: sources,
    diagnostics: [diagnose(noTemplates, nowhere, start, { folder: shownPath(folder, host) || "." })],
  };
}

function templatesIn(folder: string, host: Host): ReadonlyMap<string, Source> {
  return new Map(templateFiles(folder, host).map(([name, file]) => [name, readSource(file, host)]));
}

/** The .hbs files of a folder and of its `partials`: their path inside it, and where they are. */
function templateFiles(folder: string, host: Host): readonly (readonly [name: string, file: string])[] {
  const partials = host.path.join(folder, "partials");
  const files = [
    ...host.list(folder).map((name) => [name, host.path.join(folder, name)] as const),
    ...host.list(partials).map((name) => [`partials/${name}`, host.path.join(partials, name)] as const),
  ];
  return files.filter(([name, file]) => /\.hbs$/i.test(name) && host.entry(file) === "file");
}
