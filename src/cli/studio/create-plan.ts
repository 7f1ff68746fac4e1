import type { Calls, Created } from "../../studio/protocol.ts";
import type { Context } from "../context.ts";
import { answered, dateComplaint, headsOf, peopleComplaint, titleComplaint } from "../new/answers.ts";
import { fileStemOf } from "../new/file-name.ts";
import { usualTitle } from "../new/questions.ts";
import { placeSchema, schemaFileFor, schemaReference } from "../new/schema-file.ts";
import { writePlan } from "../new/write-plan.ts";
import { blank } from "../starters/blank.ts";
import { starterFor } from "../starters/index.ts";
import { newWords } from "../words/new-words.ts";
import { studioWords } from "../words/studio-words.ts";
import type { PlanFolder } from "./plan-folder.ts";

/** Makes a plan of answers, as `plan new` does; an answer that will not do is told beside its question. */
export function createPlan(answers: Calls["create"]["asked"], folder: PlanFolder, context: Context): Created {
  const { host, language } = context;
  const words = newWords[language];
  const starter = starterFor(answers.kind) ?? blank;
  const unit = answered(answers.unit);
  const title = answered(answers.title) ?? usualTitle(starter, unit);
  const target = host.path.join(folder.root, `${fileStemOf(title)}.yaml`);
  const taken =
    host.entry(target) === undefined ? undefined : studioWords[language].exists(folder.pathOf(target));
  const complaints = Object.entries({
    title: titleComplaint(title, words) ?? taken,
    date: dateComplaint(answers.date, words),
    people: peopleComplaint(answers.people, words),
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (complaints.length > 0) return { complaints: Object.fromEntries(complaints) };
  const facts = {
    date: answered(answers.date),
    place: answered(answers.place),
    unit,
    people: answered(headsOf(answers.people)),
  };
  const schema = schemaFileFor(folder.root, host);
  const reference = schemaReference(schema, folder.root, host);
  const text = writePlan({ starter, title, facts, keys: "zh", language, schema: reference });
  host.createFile(target, new TextEncoder().encode(text));
  placeSchema(schema, host);
  return { path: folder.pathOf(target) };
}
