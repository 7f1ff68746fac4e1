import type { Asker } from "../host/host.ts";
import { starterFor, starters } from "../starters/index.ts";
import type { Starter } from "../starters/starter.ts";
import type { NewWords } from "../words/new-words.ts";
import { answered, dateComplaint, headsOf, peopleComplaint, titleComplaint } from "./answers.ts";
import type { Facts } from "./resolve.ts";

/** What is settled so far, by options or by answers. */
export interface Settled {
  readonly starter: Starter | undefined;
  readonly title: string | undefined;
  readonly facts: Facts;
}

/** What a plan is made of once nothing is open that a plan cannot do without. */
export interface Complete extends Settled {
  readonly starter: Starter;
  readonly title: string;
}

/** The title where none is given: the unit and what the starter calls its event. */
export function usualTitle(starter: Starter, unit: string | undefined): string {
  const model = starters.find((one) => one.kind === starter.kind && starter.title === one.title) ?? starter;
  return (unit ?? "") + starter.title.replace(model.name, starter.name);
}

/**
 * Asks for what no option has said. Only the kind has to be chosen: everything else may be left
 * open. Undefined: the teacher broke off.
 */
export async function askAll(
  settled: Settled,
  asker: Asker,
  words: NewWords,
  titleTaken: (title: string) => string | undefined,
): Promise<Complete | undefined> {
  asker.greet(words.greeting);
  const starter = settled.starter ?? (await askKind(asker, words));
  if (starter === undefined) return undefined;
  const open = async (
    known: string | undefined,
    question: string,
    check: (text: string) => string | undefined,
  ): Promise<string | undefined> =>
    known ?? (await asker.ask(question, { placeholder: words.leaveOpen, otherwise: "", check }));

  const unit = await open(settled.facts.unit, words.askUnit, () => undefined);
  if (unit === undefined) return undefined;
  const title =
    settled.title ?? (await askTitle(usualTitle(starter, answered(unit)), asker, words, titleTaken));
  if (title === undefined) return undefined;
  const date = await open(settled.facts.date, words.askDate, (text) => dateComplaint(text, words));
  if (date === undefined) return undefined;
  const place = await open(settled.facts.place, words.askPlace, () => undefined);
  if (place === undefined) return undefined;
  const people = await open(settled.facts.people, words.askPeople, (text) => peopleComplaint(text, words));
  if (people === undefined) return undefined;
  const facts = {
    unit: answered(unit),
    date: answered(date),
    place: answered(place),
    people: answered(headsOf(people)),
  };
  return { starter, title, facts };
}

async function askKind(asker: Asker, words: NewWords): Promise<Starter | undefined> {
  const choices = starters.map(({ name }) => ({ value: name, label: name }));
  const word = await asker.choose(words.askKind, choices);
  return word === undefined ? undefined : starterFor(word);
}

async function askTitle(
  usual: string,
  asker: Asker,
  words: NewWords,
  titleTaken: (title: string) => string | undefined,
): Promise<string | undefined> {
  const chosen = (text: string): string => answered(text) ?? usual;
  const title = await asker.ask(words.askTitle, {
    placeholder: usual,
    otherwise: usual,
    check: (text) => titleComplaint(text, words) ?? titleTaken(chosen(text)),
  });
  return title === undefined ? undefined : chosen(title);
}
