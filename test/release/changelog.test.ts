import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { notesOf, stampedAction, stampedChangelog } from "../../scripts/release/changelog.ts";

const text = "# Changelog\n\n## Unreleased\n\nThe studio\n- It opens.\n\n## 0.1.0\n\nThe first.\n";

describe("the changelog of a release", () => {
  test("gives what was coming its number and day, and is read again for the notes", () => {
    const stamped = stampedChangelog(text, "0.2.0", "2026-12-01");
    expect(stamped).toContain("\n## 0.2.0 (2026-12-01)\n\nThe studio\n");
    expect(notesOf(stamped, "0.2.0")).toBe("The studio\n- It opens.\n");
    expect(notesOf(stamped, "0.1.0")).toBe("The first.\n");
  });

  test("stops where there is nothing to tell", () => {
    expect(() => notesOf(text, "0.3.0")).toThrow("0.3.0");
    expect(() => stampedChangelog("# Changelog\n", "0.2.0", "2026-12-01")).toThrow("Unreleased");
  });

  test("is the repository's own", () => {
    expect(stampedChangelog(readFileSync("CHANGELOG.md", "utf8"), "9.9.9", "2026-12-01")).toContain(
      "## 9.9.9 (",
    );
  });
});

test("the action installs the version that is released", () => {
  const stamped = stampedAction(readFileSync("action.yml", "utf8"), "9.9.9");
  expect(stamped).toContain("default: activity-plan@9.9.9\n");
});
