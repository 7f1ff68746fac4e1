const coming = "## Unreleased";

/** The changelog with what was coming under a version and its day. */
export function stampedChangelog(text: string, version: string, day: string): string {
  if (!text.includes(`\n${coming}\n`)) throw new Error(`CHANGELOG.md has no "${coming}"`);
  return text.replace(`\n${coming}\n`, `\n## ${version} (${day})\n`);
}

/** What the changelog says of a version, for the page of its release. */
export function notesOf(text: string, version: string): string {
  const sections = text.split(/^(?=## )/mu);
  const found = sections.find((section) => /^## (\S+)/u.exec(section)?.[1] === version);
  const notes = found?.replace(/^.*\n/u, "").trim() ?? "";
  if (notes === "") throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${notes}\n`;
}

/** The action with the version that it installs. */
export function stampedAction(text: string, version: string): string {
  return text.replace(/(?<=default: activity-plan@)\S+/u, version);
}
