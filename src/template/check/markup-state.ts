/** Where a place of a template's markup is: in text, in a tag, or in an attribute's value and behind which quote. */
export interface MarkupState {
  readonly inside: "text" | "tag" | '"' | "'";
}

/** The state at the beginning of a template. */
export const noMarkup: MarkupState = { inside: "text" };

/** The state after a piece of markup. */
export function readContent(state: MarkupState, content: string): MarkupState {
  let { inside } = state;
  for (const sign of content) {
    if (inside === "text") inside = sign === "<" ? "tag" : "text";
    else if (inside === "tag") inside = sign === ">" ? "text" : sign === '"' || sign === "'" ? sign : "tag";
    else if (sign === inside) inside = "tag";
  }
  return { inside };
}
