/** The Chinese characters, for use inside `[…]` of a pattern. */
export const han: string = String.raw`\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇`;

const address =
  /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|edu|gov)\b[!-~]*/giu;

/** The stretches of a text that are web or mail addresses, as offsets; marks at their ends are not theirs. */
export function addressesIn(value: string): readonly (readonly [number, number])[] {
  if (!/@|www|\.(?:com|cn|net|org|edu|gov)|:\/\//iu.test(value)) return [];
  return [...value.matchAll(address)].map((match) => {
    const text = match[0].replace(/[.,;:!?)]+$/, "");
    return [match.index, match.index + text.length] as const;
  });
}

/** Whether an offset lies in one of some stretches. */
export function isWithin(stretches: readonly (readonly [number, number])[], at: number): boolean {
  return stretches.some(([start, end]) => at >= start && at < end);
}

/**
 * Whether a text may begin so in a YAML file without quotes: what is left when something at its start
 * is taken away must not turn into a list, an alias or a comment.
 */
export function beginsSafely(text: string): boolean {
  return (
    new RegExp(`^[${han}A-Za-z0-9“”《（「『【]`, "u").test(text) && !/^(?:null|true|false|~)/iu.test(text)
  );
}
