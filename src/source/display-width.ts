import { eastAsianWidth } from "get-east-asian-width";

/** The number of terminal cells of a text: 2 for a Han character, 0 for a combining mark, 1 for a Latin letter. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    width += eastAsianWidth(character.codePointAt(0) ?? 32);
  }
  return width;
}
