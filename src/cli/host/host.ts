import type { PlatformPath } from "node:path";

/** What the user was doing to a path when the machine refused. */
export type HostAction = "read" | "write" | "list" | "print";

/** A refusal of the machine: no such file, no permission, disk full. Its words are in host-words.ts. */
export class HostError extends Error {
  /** The system's code, as `ENOENT`. */
  readonly code: string;
  readonly action: HostAction;
  /** The path as handed to the host; `-` for standard input or output. */
  readonly path: string;

  constructor(code: string, action: HostAction, path: string) {
    super(`${code}: ${action} ${path}`);
    this.name = "HostError";
    this.code = code;
    this.action = action;
    this.path = path;
  }
}

/** What a program answered. */
export interface Executed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One of the two streams that `plan` prints to. */
export interface Printer {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Cells in a line. */
  readonly columns: number;
}

/** What stands at a path. */
export type Entry = "file" | "folder" | "other";

/** What tells whether a file is still the same without reading it. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** An open file: a font is tens of megabytes of which a document needs a few kilobytes. */
export interface OpenFile {
  readonly size: number;
  /** A copy of `length` bytes from `offset`; shorter where the file ends. */
  read(offset: number, length: number): Uint8Array;
}

/** How a line of text is asked for. */
export interface AskOptions {
  /** Shown until something is typed. */
  readonly placeholder: string;
  /** The answer where nothing is typed. */
  readonly otherwise: string;
  /** Gives a sentence where an answer will not do. */
  readonly check: (answer: string) => string | undefined;
}

/** One question of the prompts; the answer comes back, or undefined where the user broke off. */
export interface Asker {
  /** Opens the conversation. */
  greet(text: string): void;
  choose(
    question: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ): Promise<string | undefined>;
  /** Asks for a line of text. */
  ask(question: string, options: AskOptions): Promise<string | undefined>;
}

/**
 * The world outside: files, clock, environment, terminal. Everything else in `plan` gets its input
 * as arguments, so a test runs a whole command in memory. File access is synchronous: a command
 * does one thing after the other and a thousand small reads are quickest so. All of it throws
 * HostError and nothing else.
 */
export interface Host {
  /** As `process.platform`. */
  readonly platform: string;
  /** Node's version, without the v. */
  readonly nodeVersion: string;
  /** The rules of paths on that platform. */
  readonly path: PlatformPath;
  readonly cwd: string;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the package: its schemas, styles, templates and fonts lie below it. */
  readonly packageFolder: string;
  readonly out: Printer;
  readonly err: Printer;
  /** Whether somebody can type an answer. */
  readonly inputIsTerminal: boolean;
  /** What stands at a path, or undefined. */
  entry(path: string): Entry | undefined;
  readFile(path: string): Uint8Array;
  /** Where a path leads once all links on the way are followed; undefined where it leads to nothing. */
  realPath(path: string): string | undefined;
  /** A file to be read piece by piece; undefined where it cannot be opened. */
  openFile(path: string): OpenFile | undefined;
  /** The size and the time of a file; undefined where it cannot be seen. */
  stamp(path: string): Stamp | undefined;
  /** The names in a folder, sorted by code unit; none where it cannot be read. */
  list(folder: string): readonly string[];
  /** The files that match a pattern below a folder, as absolute paths, sorted by code unit. */
  glob(pattern: string, folder: string, ignored: readonly string[]): Promise<readonly string[]>;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Makes a folder and those above it; does nothing where it exists. */
  makeFolder(path: string): void;
  /**
   * Puts a file in the place of another in one step: a reader sees the old one or the new one, never
   * half. What can be made again need not wait for the disk.
   */
  writeAtomic(path: string, bytes: Uint8Array, durable?: boolean): void;
  /** Takes a file away. */
  removeFile(path: string): void;
  /** Writes a small file into a folder and takes it away again: whether documents could be written there. */
  tryWriting(folder: string): void;
  /** Writes a file where there is none; EEXIST where there is one. */
  createFile(path: string, bytes: Uint8Array): void;
  asker(): Promise<Asker>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** How many threads pay on this machine at most. */
  readonly processors: number;
  /** Calls back once at Ctrl-C or where the process is asked to end; gives the way to stop listening. */
  onInterrupt(handler: () => void): () => void;
  /**
   * Tells of every change at or below some paths, also of those that come to be later; gives the way
   * to stop.
   */
  watch(paths: readonly string[], changed: (path: string) => void): Promise<() => Promise<void>>;
  /** As many random bytes, in hexadecimal digits: nobody can guess them. */
  random(bytes: number): string;
  /** Opens an address in the user's browser; false where there is none to be started. */
  browse(address: string): Promise<boolean>;
  /** Calls back after some milliseconds, once; gives the way to call it off. */
  after(milliseconds: number, handler: () => void): () => void;
  /** Runs git in a folder and waits for it; undefined where there is no git. */
  git(args: readonly string[], folder: string): Promise<Executed | undefined>;
}
