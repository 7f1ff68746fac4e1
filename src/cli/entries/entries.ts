import { calendarEntry } from "./calendar.ts";
import { checkEntry } from "./check.ts";
import type { CommandEntry } from "./command-entry.ts";
import { doctorEntry } from "./doctor.ts";
import { documentsEntry } from "./documents.ts";
import { explainEntry } from "./explain.ts";
import { fontsEntry } from "./fonts.ts";
import { guideEntry } from "./guide.ts";
import { importEntry } from "./import.ts";
import { initEntry } from "./init.ts";
import { listEntry } from "./list.ts";
import { mcpEntry } from "./mcp.ts";
import { newEntry } from "./new.ts";
import { readEntry } from "./read.ts";
import { renderEntry } from "./render.ts";
import { reportEntry } from "./report.ts";
import { schemaEntry } from "./schema.ts";
import { studioEntry } from "./studio.ts";
import { templateEntry } from "./template.ts";
import { updateEntry } from "./update.ts";

/** All commands, in the order in which help lists them. */
export const commandEntries: Readonly<Record<string, CommandEntry>> = {
  studio: studioEntry,
  init: initEntry,
  new: newEntry,
  import: importEntry,
  update: updateEntry,
  check: checkEntry,
  render: renderEntry,
  documents: documentsEntry,
  list: listEntry,
  calendar: calendarEntry,
  template: templateEntry,
  report: reportEntry,
  explain: explainEntry,
  guide: guideEntry,
  mcp: mcpEntry,
  read: readEntry,
  schema: schemaEntry,
  fonts: fontsEntry,
  doctor: doctorEntry,
};
