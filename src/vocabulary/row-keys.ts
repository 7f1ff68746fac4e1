// Made of forms.ts by `npm run generate`.

/** The keys that a row of a form may have. */
export interface RowKeys {
  readonly item:
    | "title"
    | "text"
    | "time"
    | "place"
    | "by"
    | "deadline"
    | "note"
    | "items"
    | "table"
    | "image";
  readonly time:
    | "group"
    | "date"
    | "from"
    | "to"
    | "lunar"
    | "week"
    | "every"
    | "period"
    | "tentative"
    | "rain"
    | "deadline"
    | "note";
  readonly participants: "who" | "count" | "from" | "role" | "note";
  readonly organizers: "host" | "undertaker" | "co_host" | "supporter" | "note";
  readonly team: "name" | "head" | "vice" | "members" | "duties" | "place" | "phone" | "note";
  readonly roles: "task" | "by" | "helpers" | "time" | "place" | "deadline" | "note";
  readonly materials:
    | "item"
    | "quantity"
    | "unit"
    | "price"
    | "per"
    | "use"
    | "by"
    | "source"
    | "deadline"
    | "note";
  readonly steps:
    | "time"
    | "title"
    | "text"
    | "minutes"
    | "for"
    | "place"
    | "by"
    | "deadline"
    | "note"
    | "items"
    | "table";
  readonly phases:
    | "title"
    | "time"
    | "from"
    | "to"
    | "months"
    | "text"
    | "place"
    | "by"
    | "deadline"
    | "note"
    | "items"
    | "table";
  readonly budget: "group" | "item" | "price" | "quantity" | "days" | "unit" | "amount" | "note";
  readonly fee: "item" | "amount" | "note";
  readonly programme: "no" | "title" | "type" | "performers" | "by" | "time" | "minutes" | "note";
  readonly awards: "name" | "count" | "prize" | "points" | "note";
  readonly scoring: "item" | "points" | "text" | "note";
  readonly transport:
    | "way"
    | "for"
    | "route"
    | "return_route"
    | "gather"
    | "by"
    | "company"
    | "vehicles"
    | "note";
  readonly vehicles:
    | "no"
    | "for"
    | "riders"
    | "seats"
    | "plate"
    | "driver"
    | "phone"
    | "by"
    | "teachers"
    | "note";
  readonly emergency: "risk" | "response" | "by" | "phone" | "note";
  readonly contacts: "role" | "name" | "unit" | "phone" | "note";
  readonly people: "name" | "unit" | "role" | "phone" | "note";
  readonly groups:
    | "name"
    | "count"
    | "adults"
    | "by"
    | "teachers"
    | "date"
    | "time"
    | "from"
    | "to"
    | "start"
    | "place"
    | "route"
    | "vehicle"
    | "note";
}
