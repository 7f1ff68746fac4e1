import type { Role } from "./style.ts";

/**
 * Whether a line at a document's head closes up with the next one: the blank line below the title
 * (GB/T 9704-2012, 7.3.1) comes after its subtitle and number, not between them. A number above the
 * title keeps its distance.
 */
export function joinsNext(role: Role, next: Role | undefined): boolean {
  const heads: readonly (Role | undefined)[] = ["subtitle", "draft", "number"];
  return (role === "title" || role === "subtitle" || role === "draft") && heads.includes(next);
}
