import type { AnyRule } from "../rule.ts";
import { emptySection } from "./empty-section.ts";
import { todo } from "./todo.ts";

/** Every rule, in the order of the documentation. */
export const rules: readonly AnyRule[] = [emptySection, todo];
