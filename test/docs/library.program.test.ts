import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeBlocks } from "./documents.ts";

test("the program of the READMEs runs and writes its files", () => {
  const program = codeBlocks("README.md").find(({ language }) => language === "ts")?.text ?? "";
  const folder = mkdtempSync(join(tmpdir(), "plan-library-"));
  const file = join(folder, "program.mts");
  const library = new URL("../../src/index.ts", import.meta.url).href;
  const loader = new URL("../../node_modules/tsx/dist/esm/index.mjs", import.meta.url).href;
  writeFileSync(file, program.replace('"activity-plan"', JSON.stringify(library)));
  const said = execFileSync(process.execPath, ["--import", loader, file], { cwd: folder, encoding: "utf8" });
  expect(said).toBe("经费预算 门票 15\n");
  expect(existsSync(join(folder, "秋游.docx")) && existsSync(join(folder, "秋游.pdf"))).toBe(true);
  expect(readdirSync(folder)).toHaveLength(4);
  rmSync(folder, { recursive: true });
});
