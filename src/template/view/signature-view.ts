import { parseDate, printDate } from "../../notation/time/calendar-date.ts";
import type { Body } from "../../plan/body.ts";
import type { Signature } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textLines } from "../../plan/text-lines.ts";
import { textsOfBody } from "../../plan/walk.ts";
import { no } from "../../vocabulary/choices.ts";
import { made, typed, type Words } from "../words.ts";

/** Who signs, and when. */
export interface SignatureView {
  readonly units: readonly Words[];
  readonly date: Words;
  readonly seal: boolean;
}

/** Who signs a plan, and when. */
export function signatureView(signature: Signature | undefined, seal: boolean): SignatureView | undefined {
  if (!signature) return undefined;
  const date = signature.day ? made(printDate(signature.day)) : typed(signature.date);
  return { units: signature.units.map(typed), date, seal };
}

/** Who signs a paper: 落款 as a plan has it: {单位: 德育处, 日期: 2026-10-10}, or texts of which one is a date. */
export function signatureIn(body: Body): SignatureView {
  const labels = body.parts.flatMap((part) => (part.type === "labels" ? part.labels : []));
  const labelled = (name: RegExp): readonly Text[] =>
    labels.filter(({ label }) => name.test(label.value)).flatMap((each) => textsOfBody(each.body));
  const texts = (labels.length > 0 ? labelled(/单位|unit/u) : textsOfBody(body)).flatMap(textLines);
  const date = labels.length > 0 ? labelled(/日期|date/u)[0] : texts.find(({ value }) => parseDate(value));
  return {
    units: texts.filter((text) => text !== date).map(typed),
    date: dateWords(date, ""),
    seal: labelled(/盖章|seal/u).some(({ value }) => !no.includes(value)),
  };
}

/** A date as documents print it, or as it was typed where it is none; the usual one where nothing was. */
export function dateWords(text: Text | undefined, usual: string): Words {
  if (!text) return made(usual);
  const day = text.todo ? undefined : parseDate(text.value);
  return day ? made(printDate(day)) : typed(text);
}
