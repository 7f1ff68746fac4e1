import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const fontconfig = fileURLToPath(new URL("../../fixtures/fontconfig/fonts.conf", import.meta.url));
const environment = { ...process.env, FONTCONFIG_FILE: fontconfig };

/** What LibreOffice calls a format. */
const filters = { docx: "docx", pdf: "pdf", doc: "doc", txt: "txt:Text (encoded):UTF8" } as const;

/** The folder of a LibreOffice that stays, if one was started: see `startOffice`. */
const waiting = "PLAN_TEST_OFFICE";
const kept = "waiting.txt";
/** LibreOffice locks a file that it has opened. */
const lock = `.~lock.${kept}#`;
/** So long a busy machine may take to start it, in steps of a tenth of a second. */
const patience = 1200;

/** What every call of LibreOffice with one profile begins with. */
function profileIn(folder: string): readonly string[] {
  return [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless"];
}

/**
 * Starts a LibreOffice for a whole run of tests: it takes seven seconds of processor to start, and a third of one
 * for a file. It stays as long as it has a file open. A later call with its profile hands over to it what is to be
 * done, waits until that is done, and does it by itself where none is there any more. Gives back what ends it.
 */
export function startOffice(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "plan-office-"));
  writeFileSync(join(folder, kept), "");
  const words = [...profileIn(folder), "--norestore", join(folder, kept)];
  const office = spawn("soffice", words, { env: environment, stdio: "ignore", detached: true });
  office.on("error", () => {});
  process.env[waiting] = folder;
  return () => {
    // The program is a child of a script. Who has ended already needs no signal.
    if (office.pid && office.exitCode === null) process.kill(-office.pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** The folder of the LibreOffice that stays, once it is ready. */
function waitingOffice(): string | undefined {
  const folder = process.env[waiting];
  if (folder === undefined) return undefined;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < patience && !existsSync(join(folder, lock)); i++) Atomics.wait(clock, 0, 0, 100);
  return folder;
}

/** A Word file, opened by LibreOffice and saved in a format; the bytes of what it saved. */
export function throughLibreOffice(bytes: Uint8Array, format: keyof typeof filters): Uint8Array {
  return allThroughLibreOffice([bytes], format)[0] ?? new Uint8Array();
}

/** Word files, opened by LibreOffice in one call and saved in a format. */
export function allThroughLibreOffice(
  files: readonly Uint8Array[],
  format: keyof typeof filters,
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "plan-office-"));
  try {
    const saved = join(folder, "saved");
    const inputs = files.map((bytes, i) => {
      const input = join(folder, `${i}.docx`);
      writeFileSync(input, bytes);
      return input;
    });
    const profile = profileIn(waitingOffice() ?? folder);
    const words = [...profile, "--convert-to", filters[format], "--outdir", saved, ...inputs];
    execFileSync("soffice", words, { env: environment, stdio: "ignore" });
    return files.map((_, i) => readFileSync(join(saved, `${i}.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF without any white space. */
export function pdfText(bytes: Uint8Array): string {
  const text = execFileSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" });
  return text.replace(/\s+/gu, "");
}
