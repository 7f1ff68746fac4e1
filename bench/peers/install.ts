import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** How each peer is called; undefined where this machine lacks a program that npm does not have. */
export interface Peers {
  readonly typst: string;
  readonly ajv: string;
  readonly pandoc: string | undefined;
  readonly yamllint: string | undefined;
  readonly soffice: string | undefined;
}

const folder = resolve("bench", "peers");

/** Installs the peers that npm has, beside this file; names what else could be installed. */
export function installPeers(): Peers {
  if (!existsSync(join(folder, "node_modules"))) {
    console.log("installing the peers from npm …");
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: folder });
  }
  return {
    typst: join(folder, "compile-typst.mjs"),
    ajv: join(folder, "node_modules", "ajv-cli", "dist", "index.js"),
    pandoc: programOf("pandoc"),
    yamllint: programOf("yamllint"),
    soffice: programOf("soffice"),
  };
}

function programOf(name: string): string | undefined {
  const found = (process.env.PATH ?? "").split(":").some((place) => existsSync(join(place, name)));
  if (!found) console.log(`${name} is not on this machine and is left out (Debian has it)`);
  return found ? name : undefined;
}
