import type { Block, Field, Fields } from "../../document/document.ts";
import { inlineText } from "../../document/plain-text.ts";
import { aboveFacts } from "../../layout/above-facts.ts";
import type { Role } from "../../style/style.ts";
import { cellLines } from "./cell-lines.ts";
import { runsOf } from "./inlines.ts";
import { twips } from "./looks.ts";
import { type Piece, paragraph } from "./piece.ts";
import { lookAt, type Place, paragraphAt } from "./place.ts";

/** Lines of 标签：值; the first paragraph of a value runs on behind the label, its other blocks follow. */
export function writeFields(fields: Fields, place: Place): readonly Piece[] {
  const onCover = fields.role === "cover";
  const role = onCover ? "cover-fact" : "field";
  const between = twips(lookAt(place, role).before + aboveFacts(fields, place.style));
  return fields.entries.flatMap((entry, i) => {
    const { runs, rest } = fieldRuns(entry, role, place);
    const spacing = onCover && i === 0 && !place.cell ? { spacing: { before: between } } : {};
    const following = place.write(rest, place);
    const kept = !place.cell && following.length > 0 ? { keepNext: true } : {};
    const line = paragraph({ ...paragraphAt(place, role), ...spacing, ...kept, children: runs });
    return [line, ...following];
  });
}

/** The runs of a field's line in a role's look, and the blocks that are left of its value. */
export function fieldRuns(
  { label, value }: Field,
  role: Role,
  place: Place,
): { readonly runs: readonly string[]; readonly rest: readonly Block[] } {
  const colon = /[：:]$/u.test(inlineText(label)) || label.length === 0 ? "" : "：";
  const lead = { type: "lead", children: [...label, { type: "text", value: colon }] } as const;
  const [first, ...others] = value;
  if (first?.type !== "paragraph")
    return { runs: runsOf(cellLines([lead], place), place, role), rest: value };
  return { runs: runsOf(cellLines([lead, ...first.children], place), place, role), rest: others };
}
