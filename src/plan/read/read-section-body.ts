import { bodyKeys, findKey } from "../../vocabulary/body-keys.ts";
import { choose, noneWords, presentations } from "../../vocabulary/choices.ts";
import type { FormName } from "../../vocabulary/forms.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../yaml/tree.ts";
import type { Body, Part, PicturePart, Presentation, TextPart } from "../body.ts";
import type { Text } from "../text.ts";
import { readNumbering } from "./read-numbering.ts";
import { readPictures } from "./read-picture.ts";
import { landscapeOf, readTable, tableOfBody } from "./read-table.ts";
import { entriesByKey, type Reading, readText, readTexts } from "./reading.ts";

/**
 * Reads a section that needs several things at once: text, items or rows, a table, closing words. A heading of its
 * own (小标题) takes the place of the name before it; where there is none (`named` is false), it is read as a text.
 */
export function readSectionBody(map: YamlMap, form: FormName, reading: Reading, named: boolean): Body {
  const entries = entriesByKey(map, bodyKeys, reading);
  const numbering = entries.get("numbering");
  const as = entries.get("as");
  const heading = named ? undefined : ownHeading(map);
  return {
    parts: [...(heading ? textParts([heading]) : []), ...partsIn(map, entries, form, reading)],
    numbering: numbering && readNumbering(numbering.value, reading),
    as:
      as?.value.kind === "scalar"
        ? (choose(presentations, as.value.text) as Presentation | undefined)
        : undefined,
    ...landscapeOf(entries),
  };
}

/** What stands in a section, in the order of the file; closing words come last. */
function partsIn(
  map: YamlMap,
  entries: ReadonlyMap<string, YamlEntry>,
  form: FormName,
  reading: Reading,
): readonly Part[] {
  const ownTable = tableOfBody(entries, map, reading);
  const captioned = captionedKey(entries, ownTable !== undefined);
  const written = entries.get("caption");
  const caption = written && readText(written.value);
  const readers: Readonly<Record<string, (node: YamlNode) => readonly Part[]>> = {
    text: (node) => textParts(readTexts(node)),
    items: (node) => reading.body(node, form).parts,
    table: (node) => [readTable(node, reading, captioned === "table" ? caption : undefined) ?? []].flat(),
    image: (node) => withCaption(readPictures(node, reading), captioned === "image" ? caption : undefined),
    rows: () => (ownTable ? [ownTable] : []),
    columns: () => (ownTable && !entries.has("rows") ? [ownTable] : []),
    caption: () => (captioned === "caption" && caption ? textParts([caption]) : []),
  };
  const parts = [...entries].flatMap(([key, { value }]) => readers[key]?.(value) ?? []);
  const closing = entries.get("closing");
  return closing ? [...parts, ...textParts(readTexts(closing.value))] : parts;
}

/** What the caption of a section belongs to; it is a text of its own where there is nothing that could have one. */
function captionedKey(
  entries: ReadonlyMap<string, YamlEntry>,
  ownTable: boolean,
): "rows" | "table" | "image" | "caption" {
  if (ownTable) return "rows";
  const table = entries.get("table")?.value;
  if (table && !hasCaption(table)) return "table";
  return !table && entries.has("image") ? "image" : "caption";
}

function hasCaption(table: YamlNode): boolean {
  return table.kind === "map" && table.entries.some(({ key }) => findKey(bodyKeys, key)?.key === "caption");
}

/** The last picture takes a caption that stands beside it, where it has none. */
function withCaption(
  pictures: readonly (PicturePart | TextPart)[],
  caption: Text | undefined,
): readonly Part[] {
  const last = pictures.at(-1);
  if (!caption) return pictures;
  if (last?.type !== "picture" || last.caption) return [...pictures, ...textParts([caption])];
  return [...pictures.slice(0, -1), { ...last, caption }];
}

function textParts(texts: readonly Text[]): readonly Part[] {
  return texts.map((text) => ({ type: "text", text }));
}

/** 小标题 takes the place of a label as it does of a section's key; 无 leaves the label as it is. */
export function ownHeading(node: YamlNode): Text | undefined {
  const text = headingIn(node);
  return text && !noneWords.includes(text.value.trim()) ? text : undefined;
}

/** What a body writes under 小标题, 无 too. */
export function headingIn(node: YamlNode): Text | undefined {
  const entry =
    node.kind === "map"
      ? node.entries.find(({ key }) => findKey(bodyKeys, key)?.key === "heading")
      : undefined;
  return entry && readText(entry.value);
}
