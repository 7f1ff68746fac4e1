/** The Chinese characters, for use inside `[…]` of a pattern. */
export const han: string = String.raw`\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇`;

/** A text of the same length whose web and mail addresses are letters only; marks at their ends are not theirs. */
export function withoutAddresses(value: string): string {
  if (!/@|www|\.(?:com|cn|net|org|edu|gov)|:\/\//iu.test(value)) return value;
  const address =
    /(?:https?:\/\/|www\.)[!-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|cn|net|org|edu|gov)\b[!-~]*/giu;
  return value.replace(address, (found) => {
    const text = found.replace(/[.,;:!?)]+$/, "");
    return "a".repeat(text.length) + found.slice(text.length);
  });
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
