import type { Language } from "../diagnostic/problem.ts";
import { fields, namesOfField } from "../vocabulary/names.ts";
import type { FieldWords } from "./protocol.ts";

/** The fields of the vocabulary in words, for the list of what a plan may have and for what is shown over a name. */
export function vocabularyWords(language: Language): readonly FieldWords[] {
  return fields.map((field) => ({
    key: field.key,
    name: field.heading,
    names: namesOfField(field),
    about: field.about[language],
    example: field.example,
  }));
}
