import { type Explanations, told } from "../diagnostic/explanation.ts";

/** Why clashes between plans matter, with data for an example of each. */
export const calendarExplanations: Explanations = {
  "calendar/same-place": told(
    "各写各的方案，看不见同一个报告厅已经有人用了；把方案放在一起才看得出来。",
    "Plans are written apart, and none of them shows that the hall is taken; put together they do.",
    { name: "报告厅", time: "10月23日14:00—15:00", here: "读书报告会", there: "家长会" },
  ),
  "calendar/same-person": told(
    "一位老师排进了两份方案的同一个时间，总有一处没有人。",
    "A teacher who is wanted by two plans at once is missing in one of them.",
    { name: "李明", time: "10月23日14:00—15:00", here: "读书报告会", there: "家长会" },
  ),
};
