import type { Range } from "../../source/source.ts";
import { fault, faultyAttributes, faultyMarks, faultyPlace } from "../markup/faults.ts";
import { heldBy, isTagName, isVoid, type TagName, tags } from "../markup/tags.ts";
import { strayClosingTag, unclosedTag } from "../problems.ts";
import { type ParsedTag, parseTag } from "./tag-text.ts";
import { closeTo, type HalfTag, type TagWalk, tell, tellBroken } from "./tag-walk.ts";

/** Judges a tag that has been read to its end, and opens or closes it. */
export function finishTag({ text, offsets, start }: HalfTag, end: number, walk: TagWalk): void {
  const range = { start, end };
  const tag = parseTag({ text, offsets, range });
  if (typeof tag === "string") tellBroken(tag, range, walk);
  else if (tag.kind === "close") closeTag(tag.name, range, walk);
  else openTag(tag, range, walk);
}

function openTag(tag: ParsedTag, range: Range, walk: TagWalk): void {
  const { name } = tag;
  closeForgotten(name, walk);
  const parent = walk.open.at(-1)?.name;
  // What stands in an unknown tag cannot be judged.
  if (parent === undefined || isTagName(parent))
    tell(faultyPlace(name, parent as TagName | undefined), range, walk);
  for (const each of tag.faults) tellBroken(each.reason, each.range, walk);
  if (isTagName(name)) {
    for (const { name: attribute, value, range: place } of tag.attributes) {
      const faults = [...faultyAttributes(name, attribute, value), ...faultyMarks(name, attribute, value)];
      for (const told of faults) tell(told, place, walk);
    }
    if (tag.kind === "open" && isVoid(name)) {
      tell(fault(unclosedTag, { tag: name, void: true }), range, walk);
      return;
    }
  }
  if (tag.kind === "open") walk.open.push({ name, range, template: walk.template });
}

/** A block tag in a paragraph or a heading: the one before was not closed, as in `<p>集合 <p>出发</p>`. */
function closeForgotten(name: string, walk: TagWalk): void {
  const at = walk.open.length - 1;
  const last = walk.open[at]?.name;
  const around = walk.open[at - 1]?.name;
  if (at < walk.floor || last === undefined || !isTagName(last) || !isTagName(name)) return;
  const holdsLines = tags[last].text && !tags[last].holds.includes("p");
  const fits = around === undefined || isTagName(around) ? heldBy(around).includes(name) : false;
  if (holdsLines && fits && !tags[last].holds.includes(name)) closeTo(at, walk);
}

function closeTag(name: string, range: Range, walk: TagWalk): void {
  const at = walk.open.findLastIndex((each, index) => index >= walk.floor && each.name === name);
  if (at >= 0) {
    closeTo(at + 1, walk);
    walk.open.pop();
    return;
  }
  tell(fault(strayClosingTag, { tag: name }), range, walk);
  // Most likely the end of the last one, misnamed: <h2>标题</h3>.
  const last = walk.open.at(-1)?.name;
  if (
    walk.open.length > walk.floor &&
    last !== undefined &&
    isTagName(last) &&
    !tags[last].holds.includes("p")
  ) {
    closeTo(walk.open.length - 1, walk);
  }
}
