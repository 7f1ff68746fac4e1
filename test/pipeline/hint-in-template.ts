import type { Range, Source } from "../../src/source/source.ts";

/** What a person may take for the thing that is marked: braces, a tag, an attribute, its value or its name, a word. */
const pieceShapes = [
  /\{\{[^{}]*\}\}\}?/gu,
  /<[^<>]*>/gu,
  /[\w-]+="[^"]*"/gu,
  /(?<==")[^"]*(?=")/gu,
  /[\w-]+(?==")/gu,
  /#?[^\s{}<>="]+/gu,
];

/**
 * Everything that “write this” can mean in a template: in place of what is marked or of the piece around it, before
 * or behind it, where something ends, in place of the block or as another block; a tag by its name, or around it.
 */
export function writtenInTemplate(source: Source, range: Range, text: string): readonly string[] {
  const { text: all } = source;
  const { start, end } = range;
  const [, tag] = /^<(\w+)>$/u.exec(text) ?? [];
  if (tag !== undefined) return asTag(all, range, tag);
  const put = (from: number, to: number, by: string): string => all.slice(0, from) + by + all.slice(to);
  const pieces = pieceShapes
    .flatMap((shape) => [...all.matchAll(shape)])
    .map(({ index, 0: piece }) => [index, index + piece.length] as const)
    .filter(([from, to]) => from < Math.max(end, start + 1) && to > start);
  const places = [[start, end] as const, ...pieces].map(([from, to]) => put(from, to, text));
  const ends = [...all.matchAll(/(?=<\/|\{\{\/)|$/gu)].map(({ index }) => put(index, index, text));
  return [...places, ...ends, put(start, start, text), put(end, end, text), text, ...asBlock(all, text)];
}

/** An element by another name, and inside another. */
function asTag(all: string, { start, end }: Range, tag: string): readonly string[] {
  const [, old = ""] = /^<(\w+)/u.exec(all.slice(start, end)) ?? [];
  const renamed = all.replaceAll(`<${old}`, `<${tag}`).replaceAll(`</${old}>`, `</${tag}>`);
  const stop = old === "" ? end : all.indexOf(`</${old}>`, start) + old.length + 3;
  const wrapped = `${all.slice(0, start)}<${tag}>${all.slice(start, stop)}</${tag}>${all.slice(stop)}`;
  return old === "" ? [wrapped] : [renamed, wrapped];
}

/** A block by another name, with its own end; what there is as the inside of a block. */
function asBlock(all: string, text: string): readonly string[] {
  const [, name] = /^\{\{#(\w+)[^{}]*\}\}$/u.exec(text) ?? [];
  const helper = /^#(\w+)/u.exec(text)?.[1] ?? name;
  if (helper === undefined) return [all.replace(/\{\{#.*\{\{\/[^{}]+\}\}/su, text)];
  const opening = name === undefined ? `{{${text}` : text;
  const opened = all.replace(name === undefined ? /\{\{#?[^\s{}]+/u : /\{\{#[^{}]*\}\}/u, opening);
  return [
    opened.replace(/\{\{\/[^{}]+\}\}/u, `{{/${helper}}}`),
    opened.replace(/(?<=\{\{#[^{}]*\}\})/u, `{{/${helper}}}`),
    `{{#${helper} 各节}}${all}{{/${helper}}}`,
  ];
}
