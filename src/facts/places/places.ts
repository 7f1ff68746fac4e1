import type { Body } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { placesOf, scopesOf } from "../scope.ts";

/** A place where the event happens. */
export interface EventPlace {
  readonly text: Text;
  /** For whom or for what, where the plan gives the place under a label (低年级：操场). */
  readonly label: Text | undefined;
}

const otherPlaces = /报名|集合|集中|出发|返回|上车|下车|彩排|排练|训练|领取|提交/u;

/** The places of the event, from 活动地点 and its kin, in the order of the file; not where it gathers. */
export function eventPlaces(plan: Plan): readonly EventPlace[] {
  const [scope] = scopesOf(plan);
  const places = placesOf(scope).filter(({ field, key }) => field === "place" && !otherPlaces.test(key));
  return places.flatMap(({ body }) => placesIn(body, undefined));
}

function placesIn(body: Body, label: Text | undefined): readonly EventPlace[] {
  return body.parts.flatMap((part): readonly EventPlace[] => {
    if (part.type === "text") return [{ text: part.text, label }];
    if (part.type === "labels") return part.labels.flatMap((each) => placesIn(each.body, each.label));
    if (part.type !== "list") return [];
    return part.elements.flatMap((each): readonly EventPlace[] => {
      if (each.type === "label") return placesIn(each.body, each.label);
      if (each.type === "text") return [{ text: each.text, label }];
      return each.type === "item" && each.title ? [{ text: each.title, label }] : [];
    });
  });
}
