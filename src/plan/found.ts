import type { YamlNode } from "../yaml/tree.ts";
import type { Found } from "./problems.ts";

/** A text cut to a length that fits a sentence. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return [...line].length > 20 ? `${[...line].slice(0, 20).join("")}…` : line;
}

/** What a value is, as data for a sentence such as “写的是「四十」”. */
export function found(node: YamlNode): { readonly kind: Found; readonly found: string } {
  if (node.kind === "scalar") return { kind: "text", found: shorten(node.text) };
  return { kind: node.kind === "seq" ? "list" : "map", found: "" };
}
