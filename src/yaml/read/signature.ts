/** A kind of file that is no text, or no plan, and is known by its first bytes. */
export type Kind = "word" | "excel" | "powerpoint" | "office" | "pdf" | "archive" | "image" | "web" | "rtf";

const signatures: readonly { readonly bytes: string; readonly kind: Kind }[] = [
  { bytes: "d0cf11e0a1b11ae1", kind: "office" },
  { bytes: "25504446", kind: "pdf" },
  { bytes: "52617221", kind: "archive" },
  { bytes: "377abcaf271c", kind: "archive" },
  { bytes: "1f8b", kind: "archive" },
  { bytes: "89504e47", kind: "image" },
  { bytes: "ffd8ff", kind: "image" },
  { bytes: "47494638", kind: "image" },
  { bytes: "424d", kind: "image" },
  { bytes: "7b5c727466", kind: "rtf" },
];

/** The kind of file that its bytes tell, or undefined for what may be a text. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const hex = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) return kindOfZip(bytes);
  const known = signatures.find((signature) => hex.startsWith(signature.bytes));
  // "BM" may also be the start of a text; a bitmap has a zero in its header.
  if (known !== undefined && (known.bytes !== "424d" || bytes.subarray(2, 16).includes(0))) return known.kind;
  const start = ascii(bytes.subarray(0, 200)).trimStart().toLowerCase();
  return /^(<!doctype html|<html|<head|<body)/.test(start) ? "web" : undefined;
}

/** Word, Excel and PowerPoint files are zip archives: the names of their parts tell which. */
function kindOfZip(bytes: Uint8Array): Kind {
  const head = ascii(bytes.subarray(0, 8_000)) + ascii(bytes.subarray(Math.max(8_000, bytes.length - 8_000)));
  if (head.includes("word/")) return "word";
  if (head.includes("xl/")) return "excel";
  if (head.includes("ppt/")) return "powerpoint";
  return head.includes("[Content_Types].xml") ? "office" : "archive";
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
