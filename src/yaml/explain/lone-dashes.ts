import type { CST } from "yaml";
import type { Range } from "../../source/source.ts";
import { type Finding, finding } from "../finding.ts";
import { loneDash } from "../problems/text-problems.ts";
import { flatten } from "../read/tokens.ts";

const isDash = (type: CST.Token["type"]): boolean => type === "seq-item-ind";

/** Dashes that stand alone in brackets or braces, for what there is none of: `{数量: -}`, `[门票, -, -]`. */
export function loneDashes(text: string, tokens: readonly CST.Token[]): readonly Finding[] {
  if (!/[[{,:]\s*-\s*[,\]}]/.test(text)) return [];
  return flatten(tokens, isDash)
    .leaves.filter((leaf) => leaf.inFlow && /^\s*[,\]}]/.test(text.slice(leaf.end, leaf.end + 100)))
    .map((leaf) =>
      /:\s*$/.test(text.slice(Math.max(0, leaf.start - 100), leaf.start))
        ? dashAsValue(leaf)
        : dashAsCell(leaf),
    );
}

/** A dash behind a name; quotes mend it, but whether it should be printed at all nobody else can tell. */
export function dashAsValue({ start, end }: Range): Finding {
  const range = { start, end };
  return finding(loneDash, range, { cell: false }, { mend: [{ range, text: "'-'" }] });
}

function dashAsCell({ start, end }: Range): Finding {
  const range = { start, end };
  return finding(loneDash, range, { cell: true }, { fix: [{ range, text: "'-'" }] });
}
