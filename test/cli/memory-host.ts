import path from "node:path";
import { glob } from "tinyglobby";
import {
  type Asker,
  type Entry,
  type Executed,
  type Host,
  type HostAction,
  HostError,
  type Printer,
} from "../../src/cli/host/host.ts";

/** What a test may say about its world. */
export interface World {
  readonly platform?: string;
  readonly cwd?: string;
  /** Contents by path, relative to the current folder; a path that ends in a slash is an empty folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly inputIsTerminal?: boolean;
  readonly outputIsTerminal?: boolean;
  /** The system's code for paths that refuse to be read or written. */
  readonly refusals?: readonly {
    readonly action: HostAction;
    readonly path: string;
    readonly code: string;
  }[];
  /** What git answers to its arguments, in one line; undefined: there is no git. */
  readonly git?: Readonly<Record<string, Partial<Executed>>>;
  /** Answers to the prompts, in order; undefined breaks off. */
  readonly answers?: readonly (string | undefined)[];
}

/** A world in memory, with everything that was printed, asked and written. */
export interface MemoryHost extends Host {
  readonly printed: { out: string; err: string };
  readonly questions: string[];
  /** Contents by absolute path. */
  readonly disk: Map<string, Uint8Array>;
  /** The text of a file relative to the current folder. */
  text(file: string): string | undefined;
  /** Sends Ctrl-C. */
  interrupt(): void;
  /** Tells whoever watches that a file has changed. */
  change(file: string): void;
}

const encoder = new TextEncoder();

/** Makes a world in memory. */
export function createMemoryHost(world: World = {}): MemoryHost {
  const rules = world.platform === "win32" ? path.win32 : path.posix;
  const cwd = world.cwd ?? (world.platform === "win32" ? "C:\\教务" : "/home/teacher");
  const packageFolder = world.platform === "win32" ? "C:\\plan" : "/opt/plan";
  const at = (file: string): string => rules.resolve(cwd, file);
  const disk = new Map<string, Uint8Array>([
    [rules.join(packageFolder, "package.json"), encoder.encode('{"version":"1.2.3"}')],
    [rules.join(packageFolder, "schemas", "plan.schema.json"), encoder.encode('{"title":"活动方案"}\n')],
    [rules.join(packageFolder, "schemas", "config.schema.json"), encoder.encode('{"title":"设置"}\n')],
    [rules.join(packageFolder, "schemas", "style.schema.json"), encoder.encode('{"title":"版式"}\n')],
    [rules.join(packageFolder, "schemas", "paper.schema.json"), encoder.encode('{"title":"文书"}\n')],
  ]);
  const folders = new Set<string>([cwd]);
  for (const [file, content] of Object.entries(world.files ?? {})) {
    if (file.endsWith("/")) folders.add(at(file));
    else disk.set(at(file), typeof content === "string" ? encoder.encode(content) : content);
  }
  const printed = { out: "", err: "" };
  const questions: string[] = [];
  const interrupts: (() => void)[] = [];
  const watchers: ((path: string) => void)[] = [];
  const refuse = (action: HostAction, file: string): void => {
    const refusal = world.refusals?.find((one) => one.action === action && at(one.path) === file);
    if (refusal) throw new HostError(refusal.code, action, file);
  };
  const isFolder = (file: string): boolean =>
    [...folders, ...disk.keys()].some((known) => known === file || known.startsWith(file + rules.sep));
  const entry = (file: string): Entry | undefined =>
    disk.has(file) ? "file" : isFolder(file) ? "folder" : undefined;
  return {
    platform: world.platform ?? "linux",
    nodeVersion: "20.19.0",
    path: rules,
    cwd,
    home: rules.dirname(cwd),
    environment: world.environment ?? {},
    packageFolder,
    out: printerOn(printed, "out", world.outputIsTerminal ?? false),
    err: printerOn(printed, "err", false),
    inputIsTerminal: world.inputIsTerminal ?? false,
    printed,
    questions,
    disk,
    text: (file) => {
      const bytes = disk.get(at(file));
      return bytes && new TextDecoder().decode(bytes);
    },
    entry,
    readFile: (file) => {
      refuse("read", file);
      const bytes = disk.get(file);
      if (!bytes) throw new HostError(isFolder(file) ? "EISDIR" : "ENOENT", "read", file);
      return bytes;
    },
    realPath: (file) => (entry(file) === undefined ? undefined : file),
    openFile: (file) => {
      const bytes = disk.get(file);
      return (
        bytes && { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) }
      );
    },
    stamp: (file) => {
      const bytes = disk.get(file);
      return bytes && { size: bytes.length, modified: 0 };
    },
    list: (folder) =>
      [
        ...new Set(
          [...disk.keys()]
            .filter((file) => file.startsWith(folder + rules.sep))
            .map((file) => file.slice(folder.length + 1).split(rules.sep)[0] ?? ""),
        ),
      ].sort(),
    glob: (pattern, folder, ignored) => globMemory(pattern, folder, ignored, [...disk.keys()], rules),
    readInput: async () =>
      typeof world.input === "object" ? world.input : encoder.encode(world.input ?? ""),
    makeFolder: (folder) => {
      refuse("write", folder);
      folders.add(folder);
    },
    writeAtomic: (file, bytes) => {
      refuse("write", file);
      disk.set(file, bytes);
    },
    removeFile: (file) => {
      refuse("write", file);
      disk.delete(file);
    },
    tryWriting: (folder) => refuse("write", folder),
    createFile: (file, bytes) => {
      refuse("write", file);
      if (entry(file) !== undefined) throw new HostError("EEXIST", "write", file);
      disk.set(file, bytes);
    },
    asker: async () => askerOf([...(world.answers ?? [])], questions),
    now: () => 0,
    processors: 1,
    onInterrupt: (handler) => {
      interrupts.push(handler);
      return () => undefined;
    },
    interrupt: () => {
      for (const handler of interrupts) handler();
    },
    watch: async (_paths, changed) => {
      watchers.push(changed);
      return async () => undefined;
    },
    change: (file) => {
      for (const changed of watchers) changed(at(file));
    },
    random: (bytes) => "5a".repeat(bytes),
    browse: async () => true,
    after: () => () => undefined,
    git: async (args) =>
      world.git && { code: 0, out: "", err: "", ...(world.git[args.join(" ")] ?? { code: 1 }) },
  };
}

function printerOn(
  printed: Record<"out" | "err", string>,
  stream: "out" | "err",
  isTerminal: boolean,
): Printer {
  const write = (text: string): void => {
    printed[stream] += text;
  };
  return { write, isTerminal, columns: 80 };
}

/** The real matcher over the paths of the world, shown to it as one flat folder with forward slashes. */
async function globMemory(
  pattern: string,
  folder: string,
  ignored: readonly string[],
  files: readonly string[],
  rules: typeof path.posix,
): Promise<readonly string[]> {
  const slashed = (file: string): string => file.replaceAll("\\", "/").replace(/^[A-Z]:/, "");
  const byName = new Map(files.map((file) => [slashed(file), file]));
  const found = await glob(pattern, {
    cwd: slashed(folder),
    absolute: true,
    ignore: ignored,
    expandDirectories: false,
    fs: memoryFolders([...byName.keys()]) as never,
  });
  return found
    .flatMap((file) => byName.get(file) ?? [])
    .map(rules.normalize)
    .sort();
}

/** The listing functions that the matcher calls. */
function memoryFolders(files: readonly string[]): object {
  const readdir = (
    folder: string,
    _options: unknown,
    done: (error: null, entries: readonly object[]) => void,
  ): void => {
    const base = folder.endsWith("/") ? folder : `${folder}/`;
    const names = new Map<string, boolean>();
    for (const file of files.filter((one) => one.startsWith(base))) {
      const [name = "", ...rest] = file.slice(base.length).split("/");
      names.set(name, rest.length > 0);
    }
    done(
      null,
      [...names].map(([name, deep]) => ({
        name,
        isFile: () => !deep,
        isDirectory: () => deep,
        isSymbolicLink: () => false,
      })),
    );
  };
  return { readdir };
}

function askerOf(answers: (string | undefined)[], questions: string[]): Asker {
  const next = (question: string): string | undefined => {
    questions.push(question);
    if (answers.length === 0) throw new Error(`Nobody answers “${question}”`);
    return answers.shift();
  };
  return {
    greet: (text) => void questions.push(text),
    choose: async (question) => next(question),
    ask: async (question, { check }) => {
      const answer = next(question);
      const complaint = answer === undefined ? undefined : check(answer);
      if (complaint === undefined) return answer;
      questions.push(`! ${complaint}`);
      return next(question);
    },
  };
}
