import type { Role } from "./style.ts";

const head: ReadonlySet<Role> = new Set<Role>(["title", "subtitle", "number"]);

/**
 * Whether a paragraph at a document's head is followed by another one of it: then the blank line below
 * the title (GB/T 9704-2012, 7.3.1) comes after the last of them, not between.
 */
export function joinsNext(role: Role, next: Role | undefined): boolean {
  return next !== undefined && head.has(role) && head.has(next);
}
