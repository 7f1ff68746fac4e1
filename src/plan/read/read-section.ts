import { diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { bodyKeys, findKey } from "../../vocabulary/body-keys.ts";
import { audiences, choose, flagOf, noneWords } from "../../vocabulary/choices.ts";
import {
  exactNames,
  fields,
  isOwnHeading,
  type KeyMeaning,
  meaningOf,
  typedNumber,
} from "../../vocabulary/names.ts";
import { soundAlike } from "../../vocabulary/sound-alikes.ts";
import type { YamlEntry, YamlNode } from "../../yaml/tree.ts";
import type { Audience, Section } from "../body.ts";
import { similarField, typedNumber as typedNumberProblem } from "../problems.ts";
import { readBody } from "./read-body.ts";
import { headingIn } from "./read-section-body.ts";
import { note, type Reading } from "./reading.ts";

/** Reads an entry of a plan or an activity as a section. */
export function readSection(entry: YamlEntry, reading: Reading): Section {
  const written = entry.key.trim();
  const meaning = meaningOf(written);
  const field = meaning?.field.place === "section" ? meaning.field : undefined;
  const number = meaning ? meaning.number : ownNumber(written);
  const key = number === "" ? written : written.slice(number.length).trim();
  if (number !== "") noteNumber(entry, number, key, reading);
  if (!meaning && isOwnHeading(key)) noteSimilar(entry, key, reading);
  const { audience, value: open } = audienceOf(entry.value);
  const { runIn, value } = runInOf(open);
  return {
    field,
    key,
    keyRange: entry.keyRange,
    typedNumber: number,
    range: entry.range,
    heading: headingOf(entry, headingFromKey(key, meaning)),
    ...(audience ? { audience } : {}),
    ...(runIn === undefined ? {} : { runIn }),
    body: readBody(value, field?.form ?? "prose", reading, true),
  };
}

/** Who is to read a section (范围: 内部), and the section without saying so; another 范围 is a label. */
function audienceOf(value: YamlNode): { readonly audience?: Audience; readonly value: YamlNode } {
  if (value.kind !== "map") return { value };
  const said = value.entries.find(({ key }) => findKey(bodyKeys, key)?.key === "audience");
  const word = said?.value.kind === "scalar" ? choose(audiences, said.value.text) : undefined;
  if (!said || word === undefined) return { value };
  const entries = value.entries.filter((each) => each !== said);
  return { audience: word as Audience, value: { ...value, entries } };
}

/** Whether a heading stands on the line of its text (接排: 是), and the section without saying so. */
function runInOf(node: YamlNode): { readonly runIn: boolean | undefined; readonly value: YamlNode } {
  if (node.kind !== "map") return { runIn: undefined, value: node };
  const said = node.entries.find(({ key }) => findKey(bodyKeys, key)?.key === "run_in");
  const runIn = said?.value.kind === "scalar" ? flagOf(said.value.text) : undefined;
  if (!said || runIn === undefined) return { runIn: undefined, value: node };
  return { runIn, value: { ...node, entries: node.entries.filter((each) => each !== said) } };
}

function headingFromKey(key: string, meaning: KeyMeaning | undefined): string {
  if (!meaning || !/^[a-z_]+/.test(key)) return key;
  return meaning.field.heading + meaning.suffix;
}

/** `heading` of a section body: another heading, or none. */
function headingOf(entry: YamlEntry, fallback: string): string | undefined {
  const text = headingIn(entry.value);
  if (!text) return fallback;
  return noneWords.includes(text.value.trim()) ? undefined : text.value;
}

/** A number typed before a heading of one's own; 一、二年级… only looks like one. */
function ownNumber(written: string): string {
  const [, number = "", rest = ""] = typedNumber.exec(written) ?? [];
  return /^[一二三四五六七八九十\d]/u.test(rest) ? "" : number;
}

/** Tells a number that was typed before a key, with a fix that takes it off. */
export function noteNumber(entry: YamlEntry, number: string, key: string, reading: Reading): void {
  const fix = { edits: [{ range: entry.keyRange, text: key }] };
  reading.diagnostics.push(
    diagnose(typedNumberProblem, reading.source, entry.keyRange, { number, key }, { fix }),
  );
}

const headings = fields.flatMap(exactNames);

/**
 * A heading of one's own that is one character away from a known one may be a slip. Of two characters one
 * is half a word: 流成 for 流程 is a slip, 主办 for 主送 is none.
 */
function noteSimilar(entry: YamlEntry, key: string, reading: Reading): void {
  const near = similarTo(key);
  if (near !== undefined) note(reading, similarField, entry.keyRange, { key, nearest: near });
}

function similarTo(key: string): string | undefined {
  // 活 动 地 点, set wide as in print.
  const close = key.replace(/\s/gu, "");
  if (close !== key && meaningOf(close)) return close;
  // 落款（学校）: what stands before the sections is one thing each.
  const [, base = ""] = /^(.+?)[（(].+[）)]$/u.exec(key) ?? [];
  if (meaningOf(base)?.field.place === "front") return base;
  // 活动时长 says how long, not when.
  if (/时长$/u.test(key)) return undefined;
  const near = nearest(
    key,
    headings.filter((name) => name.length === key.length && (key.length > 2 || isMisheard(key, name))),
  );
  return near !== undefined && differences(near, key) === 1 ? near : undefined;
}

function isMisheard(key: string, near: string): boolean {
  return [...key].every((character, index) => {
    const meant = near[index] ?? "";
    return character === meant || soundAlike(character, meant);
  });
}

function differences(a: string, b: string): number {
  return [...a].filter((character, index) => character !== [...b][index]).length;
}
