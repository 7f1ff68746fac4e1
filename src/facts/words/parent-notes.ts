import type { Body } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";

/** A short section of a plan that parents are to know: its heading, and what it says, point by point. */
export interface ParentNote {
  readonly heading: string;
  readonly points: readonly (readonly Text[])[];
}

/** 活动纪律 and 家长须知, not 竞赛规则 or 教师须知. */
const forFamilies = /家长|学生|纪律|守则|须知|提醒|提示|着装|携带|注意/u;
const forOthers = /教师|老师|裁判|评委|大会|竞赛|比赛|参赛|报名|演练|工作/u;
/** A letter of one page holds no more characters of such a section. */
const room = 150;

/** What a plan asks of pupils and parents, section by section, as far as a letter of one page holds it. */
export function parentNotesOf({ sections }: Plan): readonly ParentNote[] {
  return sections.flatMap(({ field, key, heading = key, body }) => {
    if (field?.key !== "rules" && field?.key !== "precautions") return [];
    if (!forFamilies.test(heading) || forOthers.test(heading)) return [];
    const points = pointsOf(body);
    const length = points.flat().reduce((sum, { value }) => sum + value.length, 0);
    return length === 0 || length > room ? [] : [{ heading, points }];
  });
}

/** Each item of a list, and each text of anything else: a label with what stands behind it. */
function pointsOf(body: Body): readonly (readonly Text[])[] {
  return body.parts.flatMap((part): readonly (readonly Text[])[] => {
    if (part.type !== "list") return textsOfBody({ ...body, parts: [part] }).map((text) => [text]);
    return part.elements.map((each) => {
      if (each.type === "item") return [each.title, each.text].filter((text) => text !== undefined);
      if (each.type === "label") return [each.label, ...textsOfBody(each.body)];
      return each.type === "text" ? [each.text] : [];
    });
  });
}
