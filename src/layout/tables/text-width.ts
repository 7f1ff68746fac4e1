const gaps = /[\dA-Za-z](?=\p{Script=Han})|\p{Script=Han}(?=[\dA-Za-z])/gu;

/** About how wide a text is, in Chinese characters: Latin letters and digits count half, beside Chinese a quarter more. */
export function characterWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? 0.5 : 1;
  return width + (text.match(gaps)?.length ?? 0) / 4;
}
