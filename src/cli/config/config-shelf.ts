import { type Config, noConfig } from "../../config/config.ts";
import { type FindBase, loadConfig } from "../../config/load.ts";
import { unknownStyle } from "../../config/problems.ts";
import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { rules } from "../../lint/rules/index.ts";
import { createSource, type Source } from "../../source/source.ts";
import { builtInStyles, choose, wordsOf } from "../../vocabulary/choices.ts";
import { digestOf } from "../host/digest.ts";
import type { Host } from "../host/host.ts";
import { fullPath, shownPath } from "../host/paths.ts";
import { configName } from "./config-name.ts";
import { installedBase } from "./installed-base.ts";

/** The configuration that holds for a file, settled down to paths. */
export interface Settled {
  readonly config: Config;
  /** The default style as a plan would name it: a shipped one, or an absolute path. */
  readonly style: string | undefined;
  /** The default output folder, absolute, and the folder below which plans keep theirs in it. */
  readonly out: { readonly folder: string; readonly base: string } | undefined;
  /** The default folder of templates, absolute. */
  readonly templates: string | undefined;
  /** A fingerprint of the files that it was read from; empty where there are none. */
  readonly identity: string;
}

/** Configurations by the folders they hold for; each is read once. */
export interface ConfigShelf {
  /** The nearest configuration in the folder of a file or above it; for standard input, of the current folder. */
  of(file: string): Settled;
  /** What is wrong with the configurations that were asked for so far. */
  diagnostics(): readonly Diagnostic[];
  /** The files that were read, and where the nearest ones would be, absolute: who watches wants to know of all. */
  files(): readonly string[];
}

const unsettled: Settled = {
  config: noConfig,
  style: undefined,
  out: undefined,
  templates: undefined,
  identity: "",
};

/** Makes the shelf. A folder is looked at once, so that many plans beside each other cost one look. */
export function createConfigShelf(host: Host): ConfigShelf {
  const { path } = host;
  const byFolder = new Map<string, Settled>();
  const diagnostics: Diagnostic[] = [];
  const files = new Set<string>();
  const inFolder = (folder: string): Settled => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const file = path.join(folder, configName);
    const above = path.dirname(folder);
    files.add(file);
    const settled =
      host.entry(file) === "file"
        ? load(file, host, diagnostics, files)
        : above === folder
          ? unsettled
          : inFolder(above);
    byFolder.set(folder, settled);
    return settled;
  };
  return {
    of: (file) => inFolder(file === "-" ? host.cwd : path.dirname(fullPath(file, host))),
    diagnostics: () => distinct(diagnostics),
    files: () => [...files],
  };
}

/** Two configurations may build on a third: what is wrong with that is told once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ source, range, code, data }: Diagnostic): string =>
    `${source.path} ${range.start} ${range.end} ${code} ${JSON.stringify(data)}`;
  return [...new Map(diagnostics.map((one) => [placeOf(one), one])).values()];
}

function load(file: string, host: Host, diagnostics: Diagnostic[], files: Set<string>): Settled {
  const { path } = host;
  const folderOf = (source: Source): string => path.dirname(fullPath(source.path, host));
  const texts: string[] = [];
  const open = (each: string): Source => {
    const source = sourceOf(each, host);
    files.add(each);
    texts.push(`${each}\n${source.text}`);
    return source;
  };
  const find = (name: string, from: Source): ReturnType<FindBase> => {
    const base = path.resolve(folderOf(from), name);
    if (host.entry(base) === "file") return open(base);
    const installed = installedBase(name, folderOf(from), host);
    return installed && "file" in installed ? open(installed.file) : installed;
  };
  const { config, diagnostics: found } = loadConfig(open(file), rules, find);
  diagnostics.push(...found);
  const { folder } = config.output;
  const { templates } = config.defaults;
  return {
    config,
    style: styleOf(config, folderOf, host, diagnostics),
    out: folder && {
      folder: path.resolve(folderOf(folder.source), folder.value),
      base: baseOf(folderOf(folder.source), path.dirname(file), host),
    },
    templates: templates && path.resolve(folderOf(templates.source), templates.value),
    identity: digestOf(texts.join("\n")),
  };
}

/** The folder of the configuration that names the output folder; where the plans lie elsewhere, that of their own. */
function baseOf(naming: string, own: string, { path }: Host): string {
  return own === naming || own.startsWith(naming + path.sep) ? naming : own;
}

function styleOf(
  { defaults }: Config,
  folderOf: (source: Source) => string,
  host: Host,
  diagnostics: Diagnostic[],
): string | undefined {
  if (defaults.style === undefined) return undefined;
  const { value: name, source, range } = defaults.style;
  const shipped = choose(builtInStyles, name);
  if (shipped !== undefined) return shipped;
  const files = [name, `${name}.yaml`, `${name}.yml`].map((each) =>
    host.path.resolve(folderOf(source), each),
  );
  const file = files.find((each) => host.entry(each) === "file");
  if (file === undefined) {
    const known = builtInStyles.map(({ names }) => names[0]);
    const data = { name, nearest: nearest(name, wordsOf(builtInStyles)) ?? "", known };
    diagnostics.push(diagnose(unknownStyle, source, range, data));
  }
  return file;
}

function sourceOf(file: string, host: Host): Source {
  return createSource(shownPath(file, host), new TextDecoder().decode(host.readFile(file)));
}
