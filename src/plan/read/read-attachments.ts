import { attachmentKeys, findKey } from "../../vocabulary/body-keys.ts";
import type { YamlEntry, YamlNode } from "../../yaml/tree.ts";
import type { Body, Part } from "../body.ts";
import type { Attachment } from "../plan.ts";
import type { Text } from "../text.ts";
import { bodyOf, readBody } from "./read-body.ts";
import { isPictureName, pictureOf } from "./read-picture.ts";
import { readTable } from "./read-table.ts";
import { entriesByKey, isTodo, type Reading, readText, readTexts } from "./reading.ts";

/** Attachments: a list of them, one alone, or names over what they hold. */
export function readAttachments(node: YamlNode, reading: Reading): readonly Attachment[] {
  if (node.kind === "seq") return node.items.flatMap((item) => readAttachment(item, reading));
  const isOne = node.kind !== "map" || isTodo(node) || node.entries.some(isAttachmentKey);
  if (isOne) return readAttachment(node, reading);
  return node.entries.map(({ key, keyRange, value }) => ({
    name: { value: key.trim(), range: keyRange, todo: false },
    file: undefined,
    note: undefined,
    body: readBody(value, "prose", reading),
  }));
}

function isAttachmentKey({ key }: YamlEntry): boolean {
  return findKey(attachmentKeys, key) !== undefined;
}

function readAttachment(node: YamlNode, reading: Reading): readonly Attachment[] {
  const name = readText(node);
  if (name) return [{ name, file: undefined, note: undefined, body: undefined }];
  if (node.kind !== "map") return [];
  const entries = entriesByKey(node, attachmentKeys, reading);
  const text = (key: string): Text | undefined => {
    const entry = entries.get(key);
    return entry && readText(entry.value);
  };
  const named = text("name");
  if (!named) return [];
  const body = attachmentBody(entries, named, reading);
  return [{ name: named, file: text("file"), note: text("note"), body }];
}

/** What is printed on an attachment's own page; of files, pictures alone can be, described by the attachment's name. */
function attachmentBody(
  entries: ReadonlyMap<string, YamlEntry>,
  name: Text,
  reading: Reading,
): Body | undefined {
  const parts: Part[] = [];
  for (const [key, { value }] of entries) {
    if (key === "text") parts.push(...readTexts(value).map((text): Part => ({ type: "text", text })));
    else if (key === "items" || key === "body") parts.push(...readBody(value, "prose", reading).parts);
    else if (key === "table") parts.push(...[readTable(value, reading) ?? []].flat());
    else if (key === "file") parts.push(...attachedPicture(value, name));
  }
  return parts.length > 0 ? bodyOf(parts) : undefined;
}

function attachedPicture(value: YamlNode, name: Text): readonly Part[] {
  const file = readText(value);
  return file && !file.todo && isPictureName(file.value) ? [pictureOf(file, name)] : [];
}
