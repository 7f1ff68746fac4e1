import type { Row } from "../../../plan/body.ts";
import type { RowFormName } from "../../../vocabulary/forms.ts";
import type { Lowering } from "../lowering.ts";
import type { Part } from "../parts.ts";
import { lowerAwards } from "./awards.ts";
import { lowerBudget } from "./budget.ts";
import { lowerContacts } from "./contacts.ts";
import { lowerEmergency } from "./emergency.ts";
import { lowerFee } from "./fee.ts";
import { lowerGroups } from "./groups.ts";
import { lowerMaterials } from "./materials.ts";
import { lowerOrganizers } from "./organizers.ts";
import { lowerParticipants } from "./participants.ts";
import { lowerPhases } from "./phases.ts";
import { lowerProgramme } from "./programme.ts";
import { lowerRoles } from "./roles.ts";
import { lowerScoring } from "./scoring.ts";
import { lowerSteps } from "./steps.ts";
import { lowerTeam } from "./team.ts";
import { lowerTime } from "./time.ts";
import { timelineOf } from "./timeline.ts";
import { lowerTransport } from "./transport.ts";
import { lowerVehicles } from "./vehicles.ts";

/** Lowers the rows of a form to parts. */
export type LowerRows = (rows: readonly Row[], lowering: Lowering) => readonly Part[];

const lowerers: Readonly<Record<RowFormName, LowerRows>> = {
  item: lowerSteps,
  time: lowerTime,
  participants: lowerParticipants,
  organizers: lowerOrganizers,
  team: lowerTeam,
  roles: lowerRoles,
  materials: lowerMaterials,
  steps: lowerSteps,
  phases: lowerPhases,
  budget: lowerBudget,
  fee: lowerFee,
  programme: lowerProgramme,
  awards: lowerAwards,
  scoring: lowerScoring,
  transport: lowerTransport,
  vehicles: lowerVehicles,
  emergency: lowerEmergency,
  contacts: lowerContacts,
  people: lowerContacts,
  groups: lowerGroups,
};

/** Lowers rows as their form is best printed: sentences, a list or a table. */
export function lowerRows(form: RowFormName, rows: readonly Row[], lowering: Lowering): readonly Part[] {
  if (lowering.as !== "timeline") return lowerers[form](rows, lowering);
  // What the bars cannot say is said below them, as ever.
  return [...timelineOf(form, rows), ...lowerers[form](rows, { ...lowering, as: undefined })];
}
