import type { Row, Value } from "../plan/body.ts";
import type { Text } from "../plan/text.ts";
import type { Range } from "../source/source.ts";
import type { RowFormName } from "../vocabulary/forms.ts";

/** A row that no plan has written as one; its texts stand where the plan says what it is made of. */
export function madeRow(
  form: RowFormName,
  range: Range,
  texts: Readonly<Record<string, Text | undefined>>,
): Row {
  const values = Object.entries(texts).flatMap(([key, text]): [string, Value][] =>
    text === undefined ? [] : [[key, textValue(text)]],
  );
  return { form, range, values: new Map(values) };
}

function textValue(text: Text): Value {
  const nothing = { number: undefined, date: undefined, clock: undefined, flag: undefined };
  return { range: text.range, texts: [text], ...nothing, body: undefined, table: undefined, rows: [] };
}
