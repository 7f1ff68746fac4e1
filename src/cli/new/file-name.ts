const forbidden: Readonly<Record<string, string>> = {
  "<": "＜",
  ">": "＞",
  ":": "：",
  '"': "”",
  "/": "／",
  "\\": "＼",
  "|": "｜",
  "?": "？",
  "*": "＊",
};

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name made of a title that every system takes: what Windows forbids becomes its full-width
 * twin, control characters go, no dot or space at the end, no device name, at most 60 characters
 * (180 bytes in UTF-8, where 255 is the usual limit).
 */
export function fileStemOf(title: string): string {
  const plain = [...title.replace(/[\u0000-\u001f\u007f]/g, " ")]
    .map((character) => forbidden[character] ?? character)
    .slice(0, 60)
    .join("")
    .trim()
    .replace(/^\.+|[. ]+$/g, "");
  if (plain === "") return "活动方案";
  return reserved.test(plain) ? `${plain}_` : plain;
}
