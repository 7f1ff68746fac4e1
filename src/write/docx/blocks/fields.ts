import type { Block, Field, Fields } from "../../../document/document.ts";
import { inlineText } from "../../../document/plain-text.ts";
import type { Role } from "../../../style/style.ts";
import { type Piece, paragraph } from "../place/piece.ts";
import { type Place, paragraphAt } from "../place/place.ts";
import { writeCoverFacts } from "./cover-facts.ts";
import { runningRuns } from "./running-text.ts";

/** Lines of 标签：值; the first paragraph of a value runs on behind the label, its other blocks follow. */
export function writeFields(fields: Fields, place: Place): readonly Piece[] {
  if (fields.role === "cover" && !place.cell) return writeCoverFacts(fields, place);
  const role = "field";
  return fields.entries.flatMap((entry) => {
    const { runs, rest } = fieldRuns(entry, role, place);
    const following = place.write(rest, place);
    const kept = !place.cell && following.length > 0 ? { keepNext: true } : {};
    const line = paragraph({ ...paragraphAt(place, role), ...kept, children: runs });
    return [line, ...following];
  });
}

/** The runs of a field's line in a role's look behind the number of its item, and the blocks that are left of its value. */
export function fieldRuns(
  { label, value }: Field,
  role: Role,
  place: Place,
  mark = "",
): { readonly runs: readonly string[]; readonly rest: readonly Block[] } {
  const colon = /[：:]$/u.test(inlineText(label)) || label.length === 0 ? "" : "：";
  const lead = { type: "lead", children: [...label, { type: "text", value: colon }] } as const;
  const [first, ...others] = value;
  if (first?.type !== "paragraph") return { runs: runningRuns([lead], place, role, mark), rest: value };
  return { runs: runningRuns([lead, ...first.children], place, role, mark), rest: others };
}
