import { parsePictureWidth } from "../../notation/numbers/picture-width.ts";
import {
  fileEnding,
  fileNames,
  findKey,
  namesOfKey,
  pictureKeys,
  pictureMarks,
} from "../../vocabulary/body-keys.ts";
import { imageKey } from "../../vocabulary/forms.ts";
import type { YamlNode } from "../../yaml/tree.ts";
import type { PicturePart, TextPart } from "../body.ts";
import { pictureWidth } from "../problems.ts";
import type { Text } from "../text.ts";
import { entriesByKey, isTodo, note, type Reading, readText } from "./reading.ts";

const ending = new RegExp(fileEnding, "u");

/** Whether a text ends as the name of a file does: by that a picture is told from words. */
export function isFileName(text: string): boolean {
  return ending.test(text) && !/[\n。，；]/u.test(text);
}

/** The endings of picture files, those too that cannot be printed. */
const pictureEnding = /\.(?:png|jpe?g|jfif|gif|webp|bmp|tiff?|heic|heif|avif|svg)\s*$/i;

/** Whether a text is the name of a picture file by its ending. */
export function isPictureName(text: string): boolean {
  return isFileName(text) && pictureEnding.test(text);
}

/** The pictures of a value: the name of a file, a mapping, or several of them; a todo mark in its place is a text. */
export function readPictures(node: YamlNode, reading: Reading): readonly (PicturePart | TextPart)[] {
  const nodes = node.kind === "seq" ? node.items : [node];
  return nodes.flatMap((each): readonly (PicturePart | TextPart)[] => {
    if (each.kind === "map" && !isTodo(each)) return readPictureMap(each, reading);
    const file = readText(each);
    if (file?.todo) return [{ type: "text", text: file }];
    return file ? [pictureOf(file)] : [];
  });
}

/** A picture of which nothing but the file is known. */
export function pictureOf(file: Text, alt?: Text): PicturePart {
  return { type: "picture", range: file.range, file, width: undefined, caption: undefined, alt };
}

/**
 * Whether a mapping is a picture: its keys are those of one, and 图片 names what looks like a file, or
 * its width or its words for who cannot see it are given; where `anyName` is set, whatever names a file by 文件.
 */
export function isPictureMap(node: YamlNode, anyName: boolean): boolean {
  if (node.kind !== "map") return false;
  const named = (names: readonly string[]): boolean => {
    const file = node.entries.find(({ key }) => names.includes(key.trim()))?.value;
    return file?.kind === "scalar" && isFileName(file.text);
  };
  if (anyName && named(fileNames)) return true;
  const keys = node.entries.map(({ key }) => findKey(pictureKeys, key)?.key);
  if (keys.includes(undefined)) return false;
  const isMarked = keys.some((key) => key !== undefined && pictureMarks.includes(key));
  return named(namesOfKey(imageKey)) || (isMarked && keys.includes("image"));
}

/** A picture as a mapping, or the texts of one that is still to come; [] where its file is not named. */
export function readPictureMap(map: YamlNode, reading: Reading): readonly (PicturePart | TextPart)[] {
  if (map.kind !== "map") return [];
  const entries = entriesByKey(map, pictureKeys, reading);
  const text = (key: string): Text | undefined => {
    const entry = entries.get(key);
    return entry && readText(entry.value);
  };
  const file = text("image");
  if (!file) return [];
  if (file.todo)
    return [file, text("caption") ?? []].flat().map((each): TextPart => ({ type: "text", text: each }));
  const width = text("width");
  const known = width && parsePictureWidth(width.value) !== undefined;
  if (width && !width.todo && !known) note(reading, pictureWidth, width.range, { found: width.value.trim() });
  const said = { file, caption: text("caption"), alt: text("alt") };
  return [{ type: "picture", range: map.range, ...said, width: known ? width : undefined }];
}
