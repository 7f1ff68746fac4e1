/** The encodings that a Chinese text may be in, by how often they are met. */
const encodings = ["utf-8", "gb18030", "big5"] as const;

/**
 * The text of bytes in any encoding that Chinese is written in: by its mark, by the zero bytes of
 * UTF-16, by what the file says of itself, else the first that all bytes fit. Undefined: no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const wide = markedWide(bytes) ?? unmarkedWide(bytes);
  if (wide !== undefined) return sound(decoded(bytes, wide));
  const order = [...(declared === undefined ? [] : [declared]), ...encodings];
  for (const encoding of order) {
    const text = sound(decoded(bytes, encoding));
    if (text !== undefined && (encoding === "utf-8" || /\p{Script=Han}/u.test(text))) return text;
  }
  // A few bytes are damaged: what is left is still worth having.
  const lossy = new TextDecoder("utf-8").decode(bytes);
  const broken = lossy.split("\ufffd").length - 1;
  return broken * 20 < (lossy.match(/\p{Script=Han}/gu)?.length ?? 0) ? sound(lossy) : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text has no zero bytes and hardly any characters of control or private use. */
function sound(text: string | undefined): string | undefined {
  if (text === undefined || text.includes("\0")) return undefined;
  const odd = text.match(/[\u0001-\u0006\u000e-\u001a\ue000-\uefff]/gu)?.length ?? 0;
  return odd * 50 > text.length ? undefined : text;
}

function markedWide(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** Line ends and figures of a UTF-16 text have a zero byte, on the same side of each pair. */
function unmarkedWide(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length - (bytes.length % 2), 4_000);
  for (let at = 0; at < length; at++) {
    const beside = bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0;
    if (bytes[at] === 0 && beside >= 9 && beside < 127) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && odd > even * 4) return "utf-16le";
  return even > 0 && even > odd * 4 ? "utf-16be" : undefined;
}
