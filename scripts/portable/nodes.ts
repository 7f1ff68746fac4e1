import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const pinned = "scripts/portable/nodes";
const folder = "build/nodes";
const lock = "package-lock.json";

/**
 * The folder that holds Node for every system, a package each, from the registry of npm; npm compares
 * each with its digest in the lock. What is there already stays.
 */
export function installNodes(): string {
  const packages = join(folder, "node_modules");
  const same = (): boolean => readFileSync(join(pinned, lock)).equals(readFileSync(join(folder, lock)));
  if (existsSync(packages) && existsSync(join(folder, lock)) && same()) return packages;
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", lock]) copyFileSync(join(pinned, name), join(folder, name));
  // Most of them are for other systems than this one, which npm has to be told to install.
  const words = ["ci", "--prefix", folder, "--force", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", [...words, "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return packages;
}
