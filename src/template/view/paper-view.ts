import { factsOf } from "../../facts/facts.ts";
import { eventName, eventVerb } from "../../facts/words/event-name.ts";
import { readNumber } from "../../notation/numbers/number.ts";
import type { titleParts } from "../../paper/kinds.ts";
import { wordingsFor } from "../../paper/needs.ts";
import type { Paper, Wording } from "../../paper/paper.ts";
import type { Body } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { no } from "../../vocabulary/choices.ts";
import { made, noWords, together, typed, type Words } from "../words.ts";
import type { Facts } from "./facts.ts";
import type { Lowering } from "./lowering.ts";
import { paragraphParts } from "./parts.ts";
import { recipientLines } from "./recipient-lines.ts";
import { dateWords, signatureIn } from "./signature-view.ts";
import { textOfParts } from "./text-of-parts.ts";

/** What a template sees of its own paper: its name and title, and what the plan words for it. */
export function paperView(plan: Plan, paper: Paper, lowering: Lowering): Facts {
  const said = new Map(wordingsFor(plan, paper).map(({ key, body }) => [key.value, body]));
  const bodyOf = (...names: readonly string[]): Body | undefined =>
    names.map((name) => said.get(name)).find((body) => body !== undefined);
  const own = bodyOf("标题", "title");
  return {
    name: made(paper.zh),
    title: own
      ? textOfParts(lowering.lower(own, lowering))
      : titleOf(paper, plan.title, factsOf(plan).pupils),
    ...Object.fromEntries(
      paper.wordings.map((each) => [each.name, wordingValue(each, bodyOf(each.zh, each.name), lowering)]),
    ),
  };
}

/** The title by the paper's rule. A title that is still missing stays so; of a rule with the event's name it is the name that is missing. */
export function titleOf(paper: Paper, title: Text, pupils: string): Words {
  const filled: Readonly<Record<(typeof titleParts)[number], Words>> = {
    标题: typed(title),
    活动: typed(title.todo ? title : { ...title, value: eventName(title.value) }),
    文书: made(paper.zh),
    学生: made(pupils),
    开展: made(eventVerb(eventName(title.value))),
  };
  const pieces = paper.title.split(/\{([^{}]*)\}/u);
  return together(...pieces.map((piece, at) => (at % 2 === 0 ? piece : partNamed(piece, filled))));
}

function partNamed(name: string, filled: Readonly<Record<string, Words>>): Words {
  return filled[name] ?? noWords;
}

type Lower = (wording: Wording, body: Body | undefined, lowering: Lowering) => unknown;

const lowerers: Readonly<Record<Wording["kind"], Lower>> = {
  text: ({ usual }, body, lowering) => (body ? textOfParts(lowering.lower(body, lowering)) : made(usual)),
  texts: ({ usual }, body) => (body ? textsOfBody(body).map(typed) : usual === "" ? [] : [made(usual)]),
  date: ({ usual }, body) => dateWords(body ? textsOfBody(body)[0] : undefined, usual),
  flag: ({ usual }, body) => {
    const word = (body ? textsOfBody(body)[0]?.value : usual)?.trim().toLowerCase() ?? "";
    return word !== "" && !no.includes(word);
  },
  body: ({ usual }, body, lowering) => (body ? lowering.lower(body, lowering) : paragraphParts(made(usual))),
  signature: (_wording, body) => body && signatureIn(body),
  recipients: ({ usual }, body) =>
    body ? recipientLines(textsOfBody(body)) : usual === "" ? [] : [made(usual)],
  rows: ({ usual }, body) => blankRows((body ? textsOfBody(body)[0]?.value : undefined) ?? usual),
};

function wordingValue(wording: Wording, body: Body | undefined, lowering: Lowering): unknown {
  return lowerers[wording.kind](wording, body, lowering);
}

/** More rows than this are no form to fill in. */
const mostRows = 500;

/** The numbers of rows that are to stay blank, from 1 on, for a table to be filled in by hand. */
function blankRows(count: string): readonly Words[] {
  const rows = Math.min(readNumber(count)?.value ?? 0, mostRows);
  return Array.from({ length: Math.max(0, Math.floor(rows)) }, (_, i) => made(String(i + 1)));
}
