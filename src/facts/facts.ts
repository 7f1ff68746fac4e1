import { once } from "../plan/once.ts";
import type { Plan } from "../plan/plan.ts";
import type { Text } from "../plan/text.ts";
import type { Amount } from "./figure.ts";
import { lazily, type Makers } from "./lazily.ts";
import { attendantsOf, invitesParents } from "./people/attendance.ts";
import { classesOf } from "./people/classes.ts";
import { type Contact, contactsOf } from "./people/contacts.ts";
import { type DutyList, dutiesOf } from "./people/duties.ts";
import { fetchingOf, gatheringOf } from "./people/gathering.ts";
import { type Group, type GroupHeads, gatherOf, groupHeadsOf, groupsOf } from "./people/groups.ts";
import { type Heads, headsOf } from "./people/heads.ts";
import { type Leader, leaderOf } from "./people/leader.ts";
import { type Person, peopleOf } from "./people/people.ts";
import { pupilsName } from "./people/pupils.ts";
import { type Task, tasksOf } from "./people/tasks.ts";
import { type Fleet, fleetOf, type Vehicle, vehiclesOf } from "./people/vehicles.ts";
import { rainOf, stayingOf, type Ways, waysOf } from "./places/outing.ts";
import { type EventPlace, eventPlaces } from "./places/places.ts";
import { type Risk, risksOf } from "./places/risks.ts";
import { scopesOf } from "./scope.ts";
import { type Budget, budgetsOf, fundsOf } from "./sums/budget.ts";
import { type Fee, feesOf } from "./sums/fees.ts";
import { type Material, materialsOf } from "./sums/materials.ts";
import { fullScoreOf } from "./sums/scores.ts";
import { type Totals, totalsOf } from "./sums/totals.ts";
import { type Deadline, deadlinesOf, slipDeadline } from "./time/deadlines.ts";
import { type EventDay, type EventHours, eventDays, eventHours, isSpan } from "./time/event.ts";
import { type Length, lengthsOf } from "./time/lengths.ts";
import { type Timetable, timetablesOf } from "./time/timetables.ts";
import { contentsOf } from "./words/contents.ts";
import { type ParentNote, parentNotesOf } from "./words/parent-notes.ts";
import { hostsOf, occasionOf, schoolOf } from "./words/school.ts";

/**
 * What a plan says and what follows from it: the one place where anything is reckoned. Rules compare
 * these facts, templates and papers print them; neither works them out again. Texts are as typed, with
 * their places; amounts are numbers, unknown where a value that they need is missing or unreadable.
 */
export interface PlanFacts {
  readonly title: Text;
  /** Key of the kind, as `outing`. */
  readonly kind: string | undefined;
  /** The days of the event, in the order in which the plan names them; both ends of a span. */
  readonly days: readonly EventDay[];
  /** Whether the days are the ends of a span. */
  readonly span: boolean;
  /** From when to when, in minutes since midnight; none where a time leaves that open. */
  readonly hours: readonly EventHours[];
  readonly places: readonly EventPlace[];
  readonly heads: Heads;
  /** Everybody who is named, each with their tasks. */
  readonly people: readonly Person[];
  /** Every task for which somebody is named. */
  readonly tasks: readonly Task[];
  readonly groups: readonly Group[];
  /** The classes with their pupils: the groups, and those that only class lists name. */
  readonly classes: readonly Group[];
  readonly vehicles: readonly Vehicle[];
  readonly deadlines: readonly Deadline[];
  readonly budgets: readonly Budget[];
  /** Where the money comes from. */
  readonly funds: readonly Text[];
  readonly fees: readonly Fee[];
  readonly materials: readonly Material[];
  readonly contacts: readonly Contact[];
  /** Who answers for the event. */
  readonly leader: Leader;
  /** What is asked of pupils and parents. */
  readonly parentNotes: readonly ParentNote[];
  readonly timetables: readonly Timetable[];
  readonly lengths: readonly Length[];
  /** What is to be done, with everybody who does it. */
  readonly duties: readonly DutyList[];
  readonly risks: readonly Risk[];
  /** Who takes part, by name. */
  readonly attendants: readonly Text[];
  /** Whether it is the parents whom the event asks to come. */
  readonly forParents: boolean;
  /** Whom the event is for: 五年级学生. */
  readonly pupils: string;
  readonly fleet: Fleet;
  readonly groupHeads: GroupHeads;
  readonly ways: Ways;
  readonly rain: Text | undefined;
  /** What those do who stay at school. */
  readonly staying: Text | undefined;
  /** What is done, in a few words each. */
  readonly contents: readonly Text[];
  /** Where all gather, unless a group says otherwise. */
  readonly gather: Text | undefined;
  /** When pupils gather and when they may be fetched, minutes since midnight. */
  readonly gathering: number | undefined;
  readonly fetching: number | undefined;
  readonly totals: Totals;
  readonly slipDeadline: Text | undefined;
  readonly school: Text | undefined;
  /** The name of the event without that of the school. */
  readonly occasion: string;
  readonly hosts: readonly Text[];
  /** What the points of all criteria come to. */
  readonly fullScore: Amount;
}

/** The lists of facts that a paper can be made of, by the names that papers have for them. */
export const factNames: Readonly<Record<string, keyof PlanFacts>> = {
  人员: "people",
  任务: "tasks",
  分工: "duties",
  分组: "groups",
  车辆: "vehicles",
  物资: "materials",
  预算: "budgets",
  收费: "fees",
  时刻: "timetables",
  风险: "risks",
  联系人: "contacts",
};

/** How each fact is found in a plan. */
const finders: Makers<PlanFacts, Plan> = {
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  days: (plan) => eventDays(scopesOf(plan)[0], plan),
  span: (plan) => isSpan(scopesOf(plan)[0]),
  hours: (plan) => eventHours(scopesOf(plan)[0], plan),
  places: eventPlaces,
  heads: headsOf,
  people: peopleOf,
  tasks: tasksOf,
  groups: groupsOf,
  classes: classesOf,
  vehicles: vehiclesOf,
  deadlines: deadlinesOf,
  budgets: budgetsOf,
  funds: fundsOf,
  fees: feesOf,
  materials: materialsOf,
  contacts: contactsOf,
  leader: (_, { contacts, tasks, people }) => leaderOf(contacts, tasks, people),
  parentNotes: parentNotesOf,
  timetables: timetablesOf,
  lengths: lengthsOf,
  duties: dutiesOf,
  risks: risksOf,
  attendants: attendantsOf,
  forParents: invitesParents,
  pupils: pupilsName,
  fleet: fleetOf,
  groupHeads: groupHeadsOf,
  ways: waysOf,
  rain: (plan) => rainOf(scopesOf(plan)[0]),
  staying: stayingOf,
  contents: contentsOf,
  gather: gatherOf,
  gathering: (plan, { hours }) => gatheringOf(plan, hours),
  fetching: (plan, { hours }) => fetchingOf(plan, hours),
  totals: (_, { budgets, fees, lengths }) => totalsOf(budgets, fees, lengths),
  slipDeadline,
  school: schoolOf,
  occasion: occasionOf,
  hosts: hostsOf,
  fullScore: fullScoreOf,
};

/** The facts of a plan; each part is made when it is first asked for, and once. */
export const factsOf: (plan: Plan) => PlanFacts = once((plan) => lazily(finders, plan));
