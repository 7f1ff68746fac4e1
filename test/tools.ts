import { spawnSync } from "node:child_process";

const told = new Set<string>();

/**
 * Whether a program is there to check what was written, such as `pdftotext`. Where it is missing, one
 * line names what is left to CI; in CI itself nothing may be missing.
 */
export function hasTool(name: string): boolean {
  const found = spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
  if (found) return true;
  if (process.env.CI) throw new Error(`${name} is missing: CI needs it for the tests`);
  if (!told.has(name)) console.warn(`${name} is not installed: tests that need it are left to CI`);
  told.add(name);
  return false;
}
