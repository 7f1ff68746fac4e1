import type { Activity, Section } from "../../plan/body.ts";
import { made, typed, typedList, type Words } from "../words.ts";
import type { Lowering } from "./lowering.ts";
import { type Entry, entry, fieldsParts, headingPart, type Part, withColon } from "./parts.ts";

/** The deepest heading there is. */
const deepest = 5;

/**
 * Small plans inside the plan: each has a heading one level below, then a line for each of its
 * sections: 时间：…, 地点：…; a list or a table follows its label.
 */
export function lowerActivities(activities: readonly Activity[], lowering: Lowering): readonly Part[] {
  const level = lowering.level + 1;
  if (lowering.inner || level > deepest) {
    return fieldsParts(
      activities.map((activity) => entry(titleOf(activity), activityParts(activity, lowering))),
    );
  }
  return activities.flatMap((activity) => [
    headingPart(level, titleOf(activity)),
    ...activityParts(activity, { ...lowering, level }),
  ]);
}

function titleOf({ title }: Activity): Words {
  return typed(title);
}

function activityParts(activity: Activity, lowering: Lowering): readonly Part[] {
  const parts: Part[] = [];
  let entries: Entry[] = [];
  const flush = (): void => {
    parts.push(...fieldsParts(entries));
    entries = [];
  };
  const pushBy = (before: number): void => {
    if (activity.by.length > 0 && before === (activity.byAt ?? 0))
      entries.push(entry(activity.byName ?? "负责人", typedList(activity.by)));
  };
  for (const [index, section] of activity.sections.entries()) {
    pushBy(index);
    const lowered = lowerSection(section, lowering);
    if (Array.isArray(lowered)) {
      flush();
      parts.push(...lowered);
    } else entries.push(lowered as Entry);
  }
  pushBy(activity.sections.length);
  flush();
  return parts;
}

/** A section of an activity: a label with its value; bare parts where it has none, or holds activities of its own. */
function lowerSection(section: Section, lowering: Lowering): Entry | readonly Part[] {
  const { heading = "", body, field } = section;
  const level = lowering.level + 1;
  if (!lowering.inner && heading !== "" && field?.form === "activities" && level < deepest) {
    return [headingPart(level, made(heading)), ...lowering.lower(body, { ...lowering, level, heading })];
  }
  const parts = lowering.lower(body, { ...lowering, inner: true, heading });
  return heading === "" ? parts : { label: withColon(made(heading)), parts };
}
