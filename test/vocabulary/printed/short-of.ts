import { documentText } from "../../../src/document/plain-text.ts";
import { createSource } from "../../../src/source/source.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import type { Rendered } from "../../rendering.ts";
import { loosely } from "./law.ts";
import { typedTexts } from "./typed-texts.ts";

/** The group of lines of a budget stands once, over all of them. */
const isGroup = /\/(?:类别|分类|group)$/u;

/** What a plan says, as it was typed, more often than its tree does. */
export function shortOf(text: string, { document }: Rendered): readonly string[] {
  const root = parseYaml(createSource("方案.yaml", text)).value?.root;
  const printed = loosely(documentText(document));
  const all = root?.kind === "map" ? typedTexts(root) : [];
  const typed = all.filter(({ path }) => !isGroup.test(path)).map(({ text: each }) => loosely(each));
  return [...new Set(typed)].flatMap((wanted) => {
    const asked = typed.filter((each) => each === wanted).length;
    const count = printed.split(wanted).length - 1;
    return count >= asked ? [] : [`${wanted} is typed ${asked} times and stands ${count} times`];
  });
}
