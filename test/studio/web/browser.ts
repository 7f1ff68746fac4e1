import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** The built command on a folder, and a page of Debian's Chromium that shows it. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  readonly folder: string;
  /** The number of the command's process. */
  readonly process: number;
  /** Milliseconds from its start until it had told its address. */
  readonly started: number;
  /** What the page's console and its scripts complained of. */
  readonly complaints: readonly string[];
  /** The text of a file of the folder. */
  text(file: string): string;
  write(file: string, text: string): void;
  /** Another window on the same studio. */
  another(): Promise<Page>;
  /** Settled with the exit code once the studio has ended. */
  readonly ended: Promise<number | null>;
  kill(): void;
  close(): Promise<void>;
}

let started: Promise<Browser> | undefined;

/** One browser for all tests of a file. */
export function browser(): Promise<Browser> {
  started ??= chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  return started;
}

export async function closeBrowser(): Promise<void> {
  await (await started)?.close();
  started = undefined;
}

/** Opens the studio on a folder with some files. */
export async function openPage(files: Readonly<Record<string, string>>, at?: string): Promise<OpenPage> {
  const folder = at ?? mkdtempSync(join(tmpdir(), "方案 "));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const began = performance.now();
  const command = spawn(process.execPath, ["bin/plan.js", "studio", folder, "--no-browser"], {
    // Beside the folder, as it is for a teacher: what changes inside it is told to the page.
    env: { ...process.env, PLAN_CACHE: `${folder}.cache` },
  });
  const ended = new Promise<number | null>((settle) => command.once("exit", settle));
  const address = await addressOf(command);
  const started = performance.now() - began;
  const complaints: string[] = [];
  const show = async (): Promise<Page> => {
    const page = await (await browser()).newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(address);
    return page;
  };
  const page = await show();
  return {
    page,
    address,
    folder,
    process: command.pid ?? 0,
    started,
    complaints,
    text: (file) => readFileSync(join(folder, file), "utf8"),
    write,
    another: show,
    ended,
    kill: () => void command.kill("SIGKILL"),
    async close() {
      await page.context().close();
      command.kill("SIGKILL");
      await ended;
      for (const each of [folder, `${folder}.cache`]) rmSync(each, { recursive: true, force: true });
    },
  };
}

function addressOf(command: ChildProcess): Promise<string> {
  return new Promise((settle, fail) => {
    let said = "";
    command.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const [address] = /http:\S+/u.exec(said) ?? [];
      if (address) settle(address);
    });
    command.once("exit", (code) => fail(new Error(`plan studio ended with ${code}: ${said}`)));
  });
}
