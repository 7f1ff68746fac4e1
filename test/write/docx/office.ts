import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const fontconfig = fileURLToPath(new URL("../../fixtures/fontconfig/fonts.conf", import.meta.url));

/** A Word file, opened by LibreOffice and saved in a format; the bytes of what it saved. */
export function throughLibreOffice(bytes: Uint8Array, format: "docx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "plan-office-"));
  try {
    const input = join(folder, "plan.docx");
    const saved = join(folder, "saved");
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", saved, input], {
      env: { ...process.env, FONTCONFIG_FILE: fontconfig },
      stdio: "ignore",
    });
    return readFileSync(join(saved, `plan.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF without any white space. */
export function pdfText(bytes: Uint8Array): string {
  const text = execFileSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" });
  return text.replace(/\s+/gu, "");
}
