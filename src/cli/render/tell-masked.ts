import type { PlanForAudience } from "../../audience/for-audience.ts";
import type { Audience } from "../../plan/body.ts";
import { lineAt } from "../../source/source.ts";
import type { PrivateSort } from "../../vocabulary/forms.ts";
import type { Context } from "../context.ts";
import { tell } from "../line/tell.ts";
import { renderWords } from "../words/render-words.ts";

const sorts: readonly PrivateSort[] = ["phone", "identity", "address", "pupils"];

/** Says what an audience does not get to read: how much of each sort, in which lines, and which sections. */
export function tellMasked(
  { plan, masked, sections, pupils }: PlanForAudience,
  audience: Exclude<Audience, "internal">,
  context: Context,
): void {
  const words = renderWords[context.language];
  const parts = sorts.flatMap((sort) => {
    const places = masked.filter((each) => each.sort === sort);
    const lines = new Set(places.map(({ offset }) => lineAt(plan.source, offset) + 1));
    return places.length === 0
      ? []
      : [
          words.masked[sort](
            places.length,
            [...lines].sort((a, b) => a - b),
          ),
        ];
  });
  if (sections.length > 0) parts.push(words.sectionsKept(sections));
  if (pupils > 0) parts.push(words.listsKept[audience](pupils));
  tell("info", words.kept[audience](parts.length > 0 ? parts : [words.nothingKept]), context);
}
