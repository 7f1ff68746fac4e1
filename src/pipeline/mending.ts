import { applyEdits } from "../diagnostic/apply.ts";
import type { Diagnostic, Edit, Fix } from "../diagnostic/diagnostic.ts";
import { createSource } from "../source/source.ts";
import { isSafe } from "../yaml/edit/edit.ts";
import { keepsOutline } from "../yaml/edit/outline.ts";
import { carry } from "./carry.ts";

/** What is to be made of a text in one piece. */
export interface Offer extends Fix {
  /** How many findings it mends. */
  readonly mends: number;
  /** What is tried one by one where it is refused as a whole; empty where it has no parts. */
  readonly parts: readonly Offer[];
}

/** What a reader of a text found: enough to tell which of two texts is better. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  /** Errors that are not told because they follow from one that is. */
  readonly hidden: number;
  /** Whether reading stopped before the end. */
  readonly isCut: boolean;
}

/** A text on its way to be mended, with what its reader said of it. */
export interface State<J extends Judged> {
  readonly text: string;
  readonly judged: J;
  /** How many findings were mended on the way. */
  readonly mended: number;
  /** The edits of each round, in offsets of the text that the round began with. */
  readonly rounds: readonly (readonly Edit[])[];
}

/** Reads a text; undefined where no more is to be read. */
export type Read<J extends Judged> = (text: string) => J | undefined;

/** A fix as an offer. */
export function offerOf({ edits }: Fix): Offer {
  return { edits, mends: 1, parts: [] };
}

/**
 * The state after as many of the offers as leave it better and everything outside their edits where
 * it belonged: all at once where that can be, else in halves, and what is left out is what was to
 * blame. The offers must not touch one another. The same state if none of them can be made.
 */
export function better<J extends Judged>(state: State<J>, offers: readonly Offer[], read: Read<J>): State<J> {
  const [only] = offers;
  if (only === undefined) return state;
  const next = made(state, offers, read);
  if (next !== undefined) return next;
  if (offers.length === 1) return better(state, only.parts, read);
  const middle = offers.length >> 1;
  const first = better(state, offers.slice(0, middle), read);
  const edits = first.rounds.slice(state.rounds.length);
  return better(first, edits.reduce(carried, offers.slice(middle)), read);
}

/** The state with offers made; undefined where that leaves it no better, or moves what it should not. */
function made<J extends Judged>(
  state: State<J>,
  offers: readonly Offer[],
  read: Read<J>,
): State<J> | undefined {
  const edits = offers.flatMap((offer) => offer.edits);
  const text = applyEdits(state.text, edits);
  if (text === state.text || !isKept(state, text, edits)) return undefined;
  const judged = read(text);
  if (judged === undefined || !isBetter(judged, state.judged)) return undefined;
  const mends = offers.reduce((sum, offer) => sum + offer.mends, 0);
  return { text, judged, mended: state.mended + mends, rounds: [...state.rounds, edits] };
}

/** Whether all else stays where it belongs; a text that is known to be broken has no tree to compare. */
function isKept({ text, judged }: State<Judged>, after: string, edits: readonly Edit[]): boolean {
  const isBroken = judged.diagnostics.some(
    ({ code, severity }) => severity === "error" && code.startsWith("yaml/"),
  );
  return isBroken ? keepsOutline(text, after, edits) : isSafe(createSource("", text), edits);
}

/** Offers in the offsets of a text after edits that do not touch them. */
function carried(offers: readonly Offer[], edits: readonly Edit[]): readonly Offer[] {
  const place = carry(edits);
  const ofOffer = (offer: Offer): Offer => ({
    ...offer,
    edits: place(offer.edits),
    parts: offer.parts.map(ofOffer),
  });
  return offers.map(ofOffer);
}

/** Read to the end where it was not, fewer errors, or as many and fewer findings that a fix could mend, or as many of these and fewer in all. */
function isBetter(now: Judged, before: Judged): boolean {
  const [a, b] = [countsOf(now), countsOf(before)];
  const at = a.findIndex((count, index) => count !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function countsOf({ diagnostics, hidden, isCut }: Judged): readonly number[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length + hidden;
  return [
    Number(isCut),
    errors,
    diagnostics.filter(({ fix }) => fix !== undefined).length,
    diagnostics.length,
  ];
}
