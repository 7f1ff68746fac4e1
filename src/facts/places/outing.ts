import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { textOf } from "../figure.ts";
import type { Scope } from "../scope.ts";
import { surveyOf } from "../survey.ts";
import { timePlaces } from "../time/event.ts";
import { eventPlaces } from "./places.ts";

/** How those who take part get there, as far as the plan says it. */
export interface Ways {
  readonly walking: boolean;
  readonly public: boolean;
  readonly hired: boolean;
  readonly parents: boolean;
  /** Whether nobody leaves the school. */
  readonly none: boolean;
}

/** How an event gets to its places: what its transport says, a carrier or vehicles being hired ones. */
export function waysOf(plan: Plan): Ways {
  const rows = surveyOf(plan).rows.flatMap(({ row }) => (row.form === "transport" ? [row] : []));
  const said = rows.map((row) => textOf(row, "way")?.value ?? "").join("；");
  const carried = rows.some((row) => row.values.has("company"));
  return {
    walking: /步行|徒步|走路/u.test(said),
    public: /公交|地铁|轻轨|公共交通|轮渡|高铁|火车/u.test(said),
    hired: carried || /租|包车|客运|旅行社|大巴|中巴/u.test(said),
    parents: /家长.{0,6}接送|自行前往/u.test(said),
    none: plan.offCampus === undefined ? rows.length === 0 && isAtSchool(plan) : !plan.offCampus,
  };
}

/** 学校操场, 本校礼堂, 各班教室: a place that nobody leaves the school for. */
const atSchool =
  /^(?:学校(?!对面|附近|旁|门外)|本校|我校|校内|校园|操场|田径场|教室|各班|班级|体育馆|报告厅|礼堂|多功能厅|阶梯教室|会议室|音乐教室|舞蹈教室|图书馆|教学楼|塑胶)/u;

function isAtSchool(plan: Plan): boolean {
  const places = eventPlaces(plan);
  return places.length > 0 && places.every(({ text }) => atSchool.test(text.value.trim()));
}

/** What is done where it rains, as the time of the event says it. */
export function rainOf(scope: Scope): Text | undefined {
  const rows = timePlaces(scope).flatMap(({ body }) =>
    body.parts.flatMap((part) => (part.type === "rows" ? part.rows : [])),
  );
  return rows.map((row) => textOf(row, "rain")).find((text) => text !== undefined);
}

/** What those do who stay at school, where a section of the plan's own says it in one text. */
export function stayingOf({ sections }: Plan): Text | undefined {
  const section = sections.find(
    ({ field, key, heading }) => field === undefined && /留校|不参加/u.test(heading ?? key),
  );
  const [text, another] = textsOfBody(section?.body);
  return another === undefined ? text : undefined;
}
