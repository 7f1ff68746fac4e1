import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const fontconfig = fileURLToPath(new URL("../../fixtures/fontconfig/fonts.conf", import.meta.url));

/** What LibreOffice calls a format. */
const filters = { docx: "docx", pdf: "pdf", doc: "doc", txt: "txt:Text (encoded):UTF8" } as const;

/** A Word file, opened by LibreOffice and saved in a format; the bytes of what it saved. */
export function throughLibreOffice(bytes: Uint8Array, format: keyof typeof filters): Uint8Array {
  return allThroughLibreOffice([bytes], format)[0] ?? new Uint8Array();
}

/** Word files, opened by one start of LibreOffice and saved in a format. */
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
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const command = [profile, "--headless", "--convert-to", filters[format], "--outdir", saved, ...inputs];
    execFileSync("soffice", command, {
      env: { ...process.env, FONTCONFIG_FILE: fontconfig },
      stdio: "ignore",
    });
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
