/**
 * The text of a file that Excel, WPS or Notepad has written: UTF-8 with or without its mark, UTF-16
 * (Excel's “Unicode text”), else GB18030, in which Chinese Windows saves CSV; undefined where it is none.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  for (const encoding of utf16 ? [utf16] : ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return /[\0-\u0008\u000e-\u001a]/u.test(text) ? undefined : text;
    } catch {
      // The next encoding may fit.
    }
  }
  return undefined;
}
