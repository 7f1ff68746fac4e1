import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { guideText } from "./guide.ts";
import type { System } from "./systems.ts";

/** A file of a portable folder. */
export interface PortableFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** Lies where other people's packages lie, so that no plan is looked for in it. */
const home = "program/node_modules/activity-plan";

/** What a package has for programs, and a command does without. */
const notForTheCommand = /^dist\/(?:cache|types|chunks)\/|^dist\/(?:index\.js|plan\.1)$/u;

/** Everything in the portable folder of a system, sorted; `nodes`: the folder of the packages that hold Node, named after the systems. */
export function contentsOf(system: System, nodes: string, version: string): readonly PortableFile[] {
  const nodePackage = join(nodes, system.name);
  const { version: nodeVersion } = JSON.parse(readFileSync(join(nodePackage, "package.json"), "utf8")) as {
    version: string;
  };
  const text = (path: string, content: string, executable = false): PortableFile => {
    return { path, bytes: new TextEncoder().encode(content), executable };
  };
  const copy = (path: string, from: string, executable = false): PortableFile => {
    return { path, bytes: readFileSync(from), executable };
  };
  const guide = guideText(system.family, version, nodeVersion);
  // Old editors of Windows take a text without this mark for GBK, and want both characters at a line's end.
  const forWindows = `\uFEFF${guide.replaceAll("\n", "\r\n")}`;
  const nodeFile = join(nodePackage, "bin", basename(system.node));
  return [
    ...system.starters.map(({ name, text: content }) => text(name, content, true)),
    text("使用说明.txt", system.family === "windows" ? forWindows : guide),
    copy(`program/${system.node}`, nodeFile, true),
    // The package for Windows lacks it.
    copy("program/Node.js-LICENSE.txt", join(nodes, "linux-x64", "LICENSE")),
    ...["LICENSE", "CHANGELOG.md", "package.json"].map((name) => copy(`${home}/${name}`, name)),
    ...["bin", "dist", "schemas", "templates"]
      .flatMap(filesBelow)
      .filter((path) => !notForTheCommand.test(path))
      .map((path) => copy(`${home}/${path}`, path)),
    ...filesBelow("examples")
      .filter((path) => !/^examples\/samples\//u.test(path))
      .map((path) => copy(path.replace(/^examples/u, "示例"), path)),
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).replaceAll("\\", "/"));
}
