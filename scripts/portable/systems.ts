import type { firstStart } from "./guide.ts";
import { type Starter, unixStarters, windowsStarters } from "./starters.ts";

/** A system that a portable folder is made for. */
export interface System {
  /** As in the name of its folder, and of its Node in `package.json` here. */
  readonly name: string;
  readonly family: keyof typeof firstStart;
  /** Its Node, in the package that holds it and in the folder `program`. */
  readonly node: string;
  readonly starters: readonly Starter[];
}

/** All systems; each with the only Node on npm that is there for all of them in one version. */
export const systems: readonly System[] = [
  {
    name: "windows-x64",
    family: "windows",
    node: "node.exe",
    starters: windowsStarters,
  },
  { name: "darwin-arm64", family: "macos", node: "bin/node", starters: unixStarters("开始.command") },
  { name: "darwin-x64", family: "macos", node: "bin/node", starters: unixStarters("开始.command") },
  { name: "linux-x64", family: "linux", node: "bin/node", starters: unixStarters("开始.sh") },
];
