import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentsOf } from "./portable/contents.ts";
import { installNodes } from "./portable/nodes.ts";
import { systems } from "./portable/systems.ts";
import { writeFolder } from "./portable/write-folder.ts";
import { zipOf } from "./portable/zip.ts";

// `npm run portable`, or `npm run portable -- linux-x64`: a folder and a zip for each system, with Node inside,
// in build/portable; wants a built dist/.

/** What a school's line can carry. */
const mostBytes = 70_000_000;
const out = "build/portable";

const wanted = process.argv.slice(2);
const made = systems.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (made.length === 0) throw new Error(`Systems are ${systems.map(({ name }) => name).join(", ")}`);
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const nodes = installNodes();
const sums: string[] = [];
for (const system of made) {
  const files = contentsOf(system, nodes, version);
  const folder = `plan-${version}-${system.name}`;
  writeFolder(join(out, folder), files);
  const zip = zipOf(folder, files);
  writeFileSync(join(out, `${folder}.zip`), zip);
  sums.push(`${createHash("sha256").update(zip).digest("hex")}  ${folder}.zip`);
  console.log(`${folder}.zip  ${(zip.length / 1e6).toFixed(1)} MB`);
  if (zip.length > mostBytes)
    throw new Error(`${folder}.zip has ${zip.length} bytes, more than ${mostBytes}`);
}
writeFileSync(join(out, "SHA256SUMS"), `${sums.join("\n")}\n`);
