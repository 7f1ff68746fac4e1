import { rosterEnding } from "../../vocabulary/body-keys.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import type { RosterFile } from "../plan.ts";
import { noRosterFile } from "../problems.ts";
import type { Text } from "../text.ts";
import { isTodo, note, type Reading, readTexts } from "./reading.ts";

/** 三年级.xlsx, several files, or a file for each class. */
export function readRosters(node: YamlNode, reading: Reading): readonly RosterFile[] {
  const files =
    node.kind === "map" && !isTodo(node)
      ? node.entries.flatMap(({ key, keyRange, value }) => {
          const group: Text = { value: key.trim(), range: keyRange, todo: false };
          return readTexts(value).map((file): RosterFile => ({ group, file }));
        })
      : readTexts(node).map((file): RosterFile => ({ group: undefined, file }));
  return files.filter(({ file }) => {
    if (file.todo) return false;
    const isFile = rosterEnding.test(file.value);
    if (!isFile) note(reading, noRosterFile, file.range, { found: file.value });
    return isFile;
  });
}
