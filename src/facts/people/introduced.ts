import type { Row } from "../../plan/body.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Text } from "../../plan/text.ts";
import { textOf } from "../figure.ts";

/** The row of 人员 that introduces somebody: what is said of a person there holds wherever the name stands. */
export function introduced(name: Text | undefined, { people }: Plan): Row | undefined {
  const wanted = name?.value.trim();
  return people.find((each) => textOf(each, "name")?.value.trim() === wanted);
}
