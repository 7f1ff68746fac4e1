import { closeSync, fstatSync, openSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { type CodeCache, openCodeCache } from "./code-cache.ts";
import { packs } from "./packs.ts";
import { leaveRoom, readIntoRoom } from "./room.ts";
import { tunedFor } from "./tuning.ts";

/** What a module of a pack has exported. */
export type Exports = Readonly<Record<string, unknown>>;

type Define = (module: string, make: Factory) => void;
type Load = (module: string) => Exports;
type Factory = (
  exports: Record<string, unknown>,
  load: Load,
  loadLater: (module: string) => Promise<Exports>,
  require: NodeJS.Require,
  url: string,
  file: string,
  folder: string,
) => void;

const folder = __dirname;
const cache: CodeCache = openCodeCache(folder);
const factories = new Map<string, Factory>();
const loaded = new Map<string, Record<string, unknown>>();
/** What `import.meta.url` stands for. */
let url: string | undefined;
/** The scripts of the packs of this run. */
const scripts = new Map<string, vm.Script>();
/** A pack had to be compiled. */
let compiled = false;

/** The exports of a module, run when it is first asked for; Node's own modules by their names. */
export function loadModule(module: string): Exports {
  const known = loaded.get(module);
  if (known) return known;
  const pack = packs.modules[module];
  if (pack === undefined) return require(module) as Exports;
  if (!factories.has(module)) runPack(pack);
  const make = factories.get(module);
  if (!make) throw new Error(`The bundle is damaged: ${pack} lacks ${module}`);
  const exports: Record<string, unknown> = {};
  loaded.set(module, exports);
  url ??= pathToFileURL(__filename).href;
  make(exports, loadModule, loadLater, require, url, __filename, folder);
  return exports;
}

async function loadLater(module: string): Promise<Exports> {
  return loadModule(module);
}

/** Compiles a pack, from V8's own code where there is some of it, and takes the modules in it. */
function runPack(name: string): void {
  const { file = "", digest = "" } = packs.files[name] ?? {};
  const filename = path.join(folder, file);
  const source = readSource(filename);
  const cachedData = cache.read(`${name}-${digest}`);
  const options = cachedData ? { filename, cachedData: cachedData as Buffer } : { filename };
  const script = tunedFor(name, () => new vm.Script(source, options));
  leaveRoom();
  scripts.set(name, script);
  compiled ||= !cachedData || script.cachedDataRejected === true;
  const run = script.runInThisContext() as (define: Define) => void;
  run((module, make) => void factories.set(module, make));
}

/** The code of a pack, which is ASCII alone. */
function readSource(file: string): string {
  const handle = openSync(file, "r");
  try {
    const bytes = readIntoRoom(handle, fstatSync(handle).size);
    if (!bytes) throw new Error(`The bundle is damaged: ${file}`);
    return bytes.toString("latin1");
  } finally {
    closeSync(handle);
  }
}

/**
 * Keeps the code of all packs of a run that had to compile one of them, with every function that has been called
 * so far: such a run does what none before it has done, and calls other functions of the packs they share too.
 */
export function keepCode(): void {
  if (!compiled) return;
  compiled = false;
  for (const [name, script] of scripts) {
    const code = tunedFor(name, () => script.createCachedData());
    cache.write(`${name}-${packs.files[name]?.digest ?? ""}`, code);
  }
}
