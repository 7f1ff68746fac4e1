import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { renderFile } from "../rendering.ts";
import { hasTool } from "../tools.ts";

// PDFBox Preflight judges PDF/A-1b (ISO 19005-1). Debian: libpdfbox2-java and what it needs at run time.

const jars = [
  "preflight",
  "pdfbox2",
  "fontbox2",
  "xmpbox",
  "commons-logging",
  "javax.activation",
  "jaxb-api",
].map((name) => `/usr/share/java/${name}.jar`);
const styles = ["standard", "official", "form"];

/** Whether Java and PDFBox are there; in CI they are, elsewhere one line says what is left to it. */
function hasPreflight(): boolean {
  if (!hasTool("java")) return false;
  const missing = jars.filter((jar) => !existsSync(jar));
  if (missing.length === 0) return true;
  if (process.env.CI) throw new Error(`missing: ${missing.join()}`);
  console.warn(`PDFBox Preflight is not installed: PDF/A-1b is left to CI (${missing.join()})`);
  return false;
}

test.skipIf(!hasPreflight())(
  "PDFBox Preflight finds every example valid PDF/A-1b",
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "plan-preflight-"));
    try {
      const names: string[] = [];
      for (const path of globSync("examples/**/*.yaml").sort()) {
        for (const style of styles) {
          const name = `${names.length}.pdf`;
          writeFileSync(join(folder, name), await renderFile(path, style).bytes("pdf"));
          names.push(name);
        }
      }
      const main = "org.apache.pdfbox.preflight.Validator_A1b";
      const { stdout } = spawnSync("java", ["-cp", jars.join(":"), main, "batch", folder], {
        encoding: "utf8",
      });
      const told = stdout.split("\n").filter((line) => line.trim() !== "");
      const valid = names.map((name) => `The file ${name} is a valid PDF/A-1b file`);
      expect(told.sort()).toEqual(valid.sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
