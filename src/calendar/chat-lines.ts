import { dateOfDay } from "../notation/time/calendar-date.ts";
import { type Entry, inOrder } from "./entry.ts";
import { daysWords, hoursWords, markOf, placeWords } from "./words.ts";

/** Lines for a chat group: a line for each event, preparation and deadline, the steps below their event; the year where it begins. */
export function chatLines(entries: readonly Entry[]): readonly string[] {
  let day = "";
  let year = 0;
  return inOrder(entries).map((entry) => {
    const turned = dateOfDay(entry.from).year !== year ? `${dateOfDay(entry.from).year}年` : "";
    ({ year } = dateOfDay(entry.from));
    const own = daysWords(entry.from, entry.to);
    const isBelow = entry.sort === "step" && own === day;
    day = own;
    const about = [placeWords(entry), entry.by.join("、")].filter((each) => each !== "").join("，");
    const hours = hoursWords(entry);
    const text = `${hours}${hours === "" ? "" : " "}${markOf(entry)}${entry.title}${about === "" ? "" : `（${about}）`}`;
    return isBelow ? `　${text}` : `${turned}${own} ${text}`;
  });
}
