import { kinds, numberings, presentations } from "../src/vocabulary/choices.ts";
import { forms } from "../src/vocabulary/forms.ts";
import { exactNames, fields } from "../src/vocabulary/names.ts";

/** The table of all fields for docs/language.md. */
export function fieldTable(): string {
  const rows = fields.map((field) => {
    const [, ...exact] = exactNames(field);
    const form = field.place === "front" ? field.type : field.form;
    const related = field.related.length > 0 ? field.related.join(" ") : "–";
    return `| \`${field.key}\` | ${exact.join(" ")} | ${related} | ${form} | ${field.about.zh} |`;
  });
  return [
    "| key | exact names (the first is the heading) | related names | form | 说明 |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** A table of keys for every form of rows. */
export function formTables(): string {
  return Object.entries(forms)
    .map(([name, form]) => {
      const rows = form.keys.map((key) => `| \`${key.key}\` | ${key.names.join(" ")} | ${key.kind} |`);
      return [
        `#### ${name} ${form.about.zh}`,
        "",
        `${form.about.en}. A plain text is its \`${form.main}\`.`,
        "",
        "| key | names | value |",
        "|---|---|---|",
        ...rows,
      ].join("\n");
    })
    .join("\n\n");
}

/** The closed lists and their Chinese words. */
export function choiceTable(): string {
  const lists = { kind: kinds, numbering: numberings, as: presentations };
  const rows = Object.entries(lists).flatMap(([field, choices]) =>
    choices.map((choice) => `| ${field} | \`${choice.key}\` | ${choice.names.join(" ")} |`),
  );
  return ["| field | value | words |", "|---|---|---|", ...rows].join("\n");
}
