import ICAL from "ical.js";
import { dateOfDay } from "../notation/time/calendar-date.ts";
import type { Plan } from "../plan/plan.ts";
import { type Entry, inOrder } from "./entry.ts";
import { productId, sealed } from "./product-id.ts";
import { markOf } from "./words.ts";

const zone = "Asia/Shanghai";

/** One line of a file has 75 octets at most (RFC 5545, 3.1); the library does not count the space before a line that goes on. */
ICAL.foldLength = 74;

/**
 * A calendar file (RFC 5545): times in Chinese time, no clock asked, identities that stay when a day or
 * an hour moves, so that a calendar that takes the file anew moves its entries. `digest` gives a short
 * text for a long one; `stampOf` the time that is written as that at which an entry was made.
 */
export function icsOf(
  name: string,
  entries: readonly Entry[],
  digest: (text: string) => string,
  stampOf: (plan: Plan) => Date,
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", productId);
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-calname", name);
  calendar.addPropertyWithValue("x-wr-timezone", zone);
  calendar.addSubcomponent(timezone());
  const seen = new Map<string, number>();
  for (const entry of inOrder(entries)) {
    const about = [entry.plan.title.value, entry.plan.source.path, entry.sort, entry.title].join("\n");
    const nth = (seen.get(about) ?? 0) + 1;
    seen.set(about, nth);
    calendar.addSubcomponent(
      eventOf(entry, `${digest(`${about}\n${nth}`)}@activity-plan`, stampOf(entry.plan)),
    );
  }
  return sealed(`${calendar.toString()}\r\n`, digest);
}

/** China has had no summer time since 1991. */
function timezone(): ICAL.Component {
  const standard = new ICAL.Component("standard");
  standard.addPropertyWithValue(
    "dtstart",
    ICAL.Time.fromData({ year: 1991, month: 9, day: 15, hour: 0, minute: 0, second: 0, isDate: false }),
  );
  standard.addPropertyWithValue("tzoffsetfrom", ICAL.UtcOffset.fromString("+08:00"));
  standard.addPropertyWithValue("tzoffsetto", ICAL.UtcOffset.fromString("+08:00"));
  standard.addPropertyWithValue("tzname", "CST");
  const made = new ICAL.Component("vtimezone");
  made.addPropertyWithValue("tzid", zone);
  made.addSubcomponent(standard);
  return made;
}

function eventOf(entry: Entry, uid: string, stamp: Date): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(stamp, true));
  event.addPropertyWithValue("summary", `${markOf(entry)}${entry.title}`);
  const { hours, from, to } = entry;
  if (hours === undefined) {
    event.addPropertyWithValue("dtstart", ICAL.Time.fromData({ ...dateOfDay(from), isDate: true }));
    event.addPropertyWithValue("dtend", ICAL.Time.fromData({ ...dateOfDay(to + 1), isDate: true }));
  } else {
    addTime(event, "dtstart", from, hours.from);
    addTime(event, "dtend", to, hours.to ?? hours.from);
  }
  if (entry.place !== "") event.addPropertyWithValue("location", entry.place);
  const about = [entry.by.length > 0 ? `负责人：${entry.by.join("、")}` : "", entry.plan.title.value];
  event.addPropertyWithValue("description", about.filter((line) => line !== "").join("\n"));
  // A deadline takes nobody's day.
  if (hours === undefined) event.addPropertyWithValue("transp", "TRANSPARENT");
  return event;
}

function addTime(event: ICAL.Component, name: string, day: number, minutes: number): void {
  const clock = { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60, second: 0, isDate: false };
  const date = dateOfDay(day + Math.floor(minutes / (24 * 60)));
  event.addPropertyWithValue(name, ICAL.Time.fromData({ ...date, ...clock })).setParameter("tzid", zone);
}
