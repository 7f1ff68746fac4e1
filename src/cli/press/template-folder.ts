import { type Diagnostic, diagnose, type Outcome } from "../../diagnostic/diagnostic.ts";
import { folderOfManifest } from "../../paper/find-papers.ts";
import { createSource, type Source } from "../../source/source.ts";
import { folderWanted, noTemplates, noText } from "../../template/problems.ts";
import type { TemplateFiles } from "../../template/template-files.ts";
import { notText, notYaml } from "../../yaml/problems/file-problems.ts";
import { decode } from "../../yaml/read/decode.ts";
import { type Host, HostError } from "../host/host.ts";
import { fullPath, shownPath } from "../host/paths.ts";
import { readSource } from "./read-source.ts";

const nowhere = createSource("", "");
const start = { start: 0, end: 0 };

/** The templates of the package. */
export function shippedFiles(host: Host): TemplateFiles {
  const folder = host.path.join(host.packageFolder, "templates");
  return new Map(templateFiles(folder, host).map(([name, file]) => [name, readSource(file, host)]));
}

/** The templates and manifests of the user's folder; undefined where it is no folder, or one of them no text in UTF-8. */
export function ownFiles(given: string, host: Host): Outcome<TemplateFiles> {
  const folder = fullPath(given, host);
  if (host.entry(folder) === "file") return { value: undefined, diagnostics: [wantFolder(folder, host)] };
  if (host.entry(folder) !== "folder") throw new HostError("ENOENT", "list", folder);
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

function wantFolder(file: string, host: Host): Diagnostic {
  const folder = /\.hbs$/i.test(file) ? shownPath(host.path.dirname(file), host) || "." : "";
  return diagnose(folderWanted, nowhere, start, { path: shownPath(file, host), folder });
}

type File = readonly [name: string, file: string];

/** The .hbs files and manifests of a folder, of its folders, and of their `partials`: the path inside it, and where they are. */
function templateFiles(folder: string, host: Host): readonly File[] {
  return filesBelow(folder, "", 2, host).filter(
    ([name]) => /\.hbs$/iu.test(name) || folderOfManifest(name) !== undefined,
  );
}

function filesBelow(folder: string, prefix: string, depth: number, host: Host): readonly File[] {
  return host.list(folder).flatMap((name): readonly File[] => {
    const path = host.path.join(folder, name);
    const entry = host.entry(path);
    if (entry === "file") return [[`${prefix}${name}`, path]];
    return entry === "folder" && depth > 0 ? filesBelow(path, `${prefix}${name}/`, depth - 1, host) : [];
  });
}
