import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { get, request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { contentsOf } from "../../scripts/portable/contents.ts";
import { systems } from "../../scripts/portable/systems.ts";
import { writeFolder } from "../../scripts/portable/write-folder.ts";
import type { Calls } from "../../src/studio/protocol.ts";

/** Where the tests of Node's versions keep the ones that are shipped. */
const tried: Readonly<Record<string, string>> = { "windows-x64": "windows-22", "linux-x64": "linux-22" };
const installed = resolve("test/nodes/node_modules");

/** Whether the Node of a system's folder is installed; in CI it is. */
export function hasNode(system: string): boolean {
  const found = existsSync(join(installed, tried[system] ?? ""));
  if (!found && process.env.CI) throw new Error(`${tried[system]} is missing`);
  if (!found) console.warn(`${tried[system]} is not installed: the portable folder is left to CI`);
  return found;
}

/** Makes the portable folder of a system below a folder whose name a shell would stumble over; gives its path. */
export function makePortable(system: string, below: string): string {
  const nodes = mkdtempSync(join(tmpdir(), "plan-nodes-"));
  for (const [name, folder] of Object.entries(tried)) symlinkSync(join(installed, folder), join(nodes, name));
  const [made] = systems.filter(({ name }) => name === system);
  if (!made) throw new Error(system);
  const folder = join(below, "张老师 的(1) U盘&三年级!", system);
  mkdirSync(folder, { recursive: true });
  writeFolder(folder, contentsOf(made, nodes, "0.1.0"));
  return folder;
}

/** A studio that was started by a double click. */
export interface Opened {
  readonly address: string;
  readonly ended: Promise<number | null>;
  said(): string;
  kill(): void;
}

/** Starts a command and waits for the address that it tells; what it says goes to a file, as Node under Wine wants it. */
export async function open(
  [command = "", ...words]: readonly string[],
  at: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly file: string },
): Promise<Opened> {
  const handle = openSync(at.file, "w");
  const child: ChildProcess = spawn(command, words, { ...at, stdio: ["ignore", handle, handle] });
  closeSync(handle);
  let isOver = false;
  const ended = new Promise<number | null>((settle) =>
    child.once("exit", (code) => {
      isOver = true;
      settle(code);
    }),
  );
  const said = (): string => readFileSync(at.file, "utf8");
  for (;;) {
    const [address] = /http:\S+/u.exec(said()) ?? [];
    if (address) return { address, ended, said, kill: () => void child.kill("SIGKILL") };
    if (isOver) throw new Error(`it ended before it was open: ${said()}`);
    await new Promise((settle) => setTimeout(settle, 50));
  }
}

/** What an address of the studio answers. */
export function fetched(address: string): Promise<string> {
  return new Promise((settle, fail) => {
    get(address, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += String(chunk);
      });
      response.on("end", () => settle(text));
    }).on("error", fail);
  });
}

/** Asks the studio as its page does. */
export async function ask<Name extends keyof Calls>(
  address: string,
  name: Name,
  asked: Calls[Name]["asked"],
): Promise<Calls[Name]["answer"]> {
  const { origin } = new URL(address);
  const response = await fetch(`${address}api/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as Calls[Name]["answer"];
}

/** A page that opens and is closed at once. */
export function visit(address: string): Promise<void> {
  return new Promise((settle, fail) => {
    const asked = request(`${address}events?visitor`, (response) => {
      response.once("data", () => {
        asked.destroy();
        settle();
      });
      response.on("error", () => undefined);
    });
    asked.on("error", fail).end();
  });
}
