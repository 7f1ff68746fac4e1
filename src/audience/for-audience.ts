import type { Audience, Section } from "../plan/body.ts";
import type { Plan } from "../plan/plan.ts";
import type { PrivateSort } from "../vocabulary/forms.ts";
import { type Masking, maskedName, maskText } from "./mask-text.ts";
import { isKeptFrom, maskedFor, readsContacts } from "./private-sorts.ts";
import { namesOf, patternOf } from "./pupil-names.ts";
import { replaceTexts, type Seen, textsSeen } from "./walk.ts";

/** Something that was masked, by its place in the file. */
export interface Masked {
  readonly sort: PrivateSort;
  readonly offset: number;
}

/** A plan as an audience reads it, and what it does not read. */
export interface PlanForAudience {
  readonly plan: Plan;
  readonly masked: readonly Masked[];
  /** The headings of the sections that were left out. */
  readonly sections: readonly string[];
  /** How many pupils of class lists it does not see, or sees with a masked name alone. */
  readonly pupils: number;
}

/**
 * The plan as an audience is to read it: everything that papers, properties and file names are made
 * of comes from it, so nothing else has to know of audiences.
 */
export function planForAudience(whole: Plan, audience: Audience): PlanForAudience {
  if (audience === "internal") return { plan: whole, masked: [], sections: [], pupils: 0 };
  const sections: string[] = [];
  const readable = withoutSections(whole, audience, sections);
  const sorts = maskedFor[audience];
  const withoutPhones = new Set([...sorts].filter((sort) => sort !== "phone"));
  const masked: Masked[] = [];
  const masking = maskingOf(whole, sorts);
  const plan = replaceTexts(readable, (seen) => {
    const { text, holds } = seen;
    const how = {
      ...masking,
      sorts: seen.contact && readsContacts(audience) ? withoutPhones : sorts,
      pupils: readsPupils(audience, seen) ? undefined : masking.pupils,
    };
    const { value, sorts: found } = maskText(text.value, text.todo ? undefined : holds, how);
    if (found.length === 0) return text;
    for (const sort of found) masked.push({ sort, offset: text.range.start });
    return { ...text, value };
  });
  const listed = whole.classLists.reduce((sum, { pupils }) => sum + pupils.length, 0);
  return { plan: withLists(plan, audience), masked, sections, pupils: listed };
}

/** The plan alone, as an audience is to read it. */
export function readableBy(plan: Plan, audience: Audience): Plan {
  return planForAudience(plan, audience).plan;
}

/**
 * Whether an audience reads the names of pupils at a place: parents do where the plan has written a section for them,
 * and in a programme, which says who is on the stage.
 */
function readsPupils(audience: Audience, { row, meantFor }: Seen): boolean {
  return audience === "parents" && (meantFor === "parents" || row?.form === "programme");
}

function maskingOf(plan: Plan, sorts: ReadonlySet<PrivateSort>): Masking {
  if (!sorts.has("pupils")) return { sorts, pupils: undefined, others: [] };
  const { pupils, others } = namesOf(plan, textsSeen(plan));
  return { sorts, pupils: patternOf(pupils), others: [...others] };
}

/** Without the sections that are for fewer readers, in small plans inside the plan too. */
function withoutSections(plan: Plan, audience: Audience, left: string[]): Plan {
  const readable = (all: readonly Section[]): readonly Section[] =>
    all.flatMap((section): readonly Section[] => {
      if (section.audience && isKeptFrom(section.audience, audience)) {
        left.push(section.heading ?? section.key);
        return [];
      }
      const parts = section.body.parts.map((part) =>
        part.type === "activities"
          ? {
              ...part,
              activities: part.activities.map((each) => ({ ...each, sections: readable(each.sections) })),
            }
          : part,
      );
      return [{ ...section, body: { ...section.body, parts } }];
    });
  return { ...plan, sections: readable(plan.sections) };
}

/** Of class lists the public sees nothing, parents masked names; how many there are everybody may know. */
function withLists(plan: Plan, audience: Audience): Plan {
  const nothing = { name: "", sex: "", number: "", parent: "", phone: "", note: "" };
  const classLists = plan.classLists.map((list) => ({
    ...list,
    pupils: list.pupils.map(({ name, vehicle }) => ({
      ...nothing,
      vehicle,
      name: audience === "parents" && name !== "" ? maskedName(name) : "",
    })),
  }));
  return { ...plan, classLists };
}
