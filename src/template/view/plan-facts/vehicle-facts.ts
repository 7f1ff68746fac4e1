import type { Fleet, Vehicle } from "../../../facts/people/vehicles.ts";
import { made, noWords, typed, typedList } from "../../words.ts";
import { amount, type FactObject, figure, list, words } from "./fact-field.ts";
import { pupilLines } from "./pupil-facts.ts";

/** What templates see of a vehicle. */
export const vehicle: FactObject<Vehicle> = {
  zh: "一辆车",
  en: "a vehicle",
  fields: [
    words("no", "车号", ({ no }) => typed(no)),
    words("riding", "乘坐", ({ riding, groups }) =>
      riding.length > 0 ? typedList(riding) : typedList(groups.flatMap(({ name }) => name ?? [])),
    ),
    list("pupils", "学生", "pupil", ({ pupils }) => pupilLines(pupils)),
    words("pupil_count", "学生数", ({ pupils }) => made(pupils.length === 0 ? "" : String(pupils.length))),
    words("seats", "座位", ({ seats }) => figure(seats)),
    words("riders", "人数", ({ riders }) => amount(riders)),
    words("spare", "余座", ({ spare }) => (spare === undefined ? noWords : made(String(spare)))),
    words("by", "车长", ({ by }) => typedList(by)),
    words("by_phone", "车长电话", ({ phones }) => typedList(phones)),
    words("teachers", "跟车教师", ({ teachers }) => typedList(teachers)),
    words("driver", "司机", ({ driver }) => typed(driver)),
    words("plate", "车牌", ({ plate }) => typed(plate)),
    words("phone", "电话", ({ phone }) => typed(phone)),
    words("note", "备注", ({ note }) => typed(note)),
  ],
};

/** What templates see of all vehicles together. */
export const fleet: FactObject<Fleet> = {
  zh: "车辆合计",
  en: "all vehicles together",
  fields: [
    words("seats", "座位", ({ seats }) => amount(seats)),
    words("riders", "人数", ({ riders }) => amount(riders)),
    words("spare", "余座", ({ spare }) => amount(spare)),
  ],
};
