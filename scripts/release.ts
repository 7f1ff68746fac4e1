import { readFileSync, writeFileSync } from "node:fs";
import { notesOf, stampedAction, stampedChangelog } from "./release/changelog.ts";

// `npm version` runs this with `stamp`, so that its commit holds the changelog and the action of the new version;
// the workflow of releases with `notes`.

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const changelog = readFileSync("CHANGELOG.md", "utf8");
if (process.argv[2] === "stamp") {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync("CHANGELOG.md", stampedChangelog(changelog, version, day));
  writeFileSync("action.yml", stampedAction(readFileSync("action.yml", "utf8"), version));
} else {
  process.stdout.write(notesOf(changelog, version));
}
