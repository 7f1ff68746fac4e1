/**
 * A path as a URI reference (RFC 3986): forward slashes, everything else escaped that a URI may not
 * hold. A relative path stays relative; an absolute one becomes `file:///…`.
 */
export function fileUri(path: string, separator: "/" | "\\"): string {
  const slashed = separator === "\\" ? path.replaceAll("\\", "/") : path;
  const drive = /^[A-Za-z]:(?=\/)/.exec(slashed)?.[0] ?? "";
  const rest = slashed.slice(drive.length).replace(/^(?:\.\/)+/, "");
  const escaped = rest.split("/").map(escapePart).join("/");
  if (drive !== "") return `file:///${drive}${escaped}`;
  if (escaped.startsWith("//")) return `file:${escaped}`;
  return escaped.startsWith("/") ? `file://${escaped}` : escaped;
}

/** Half of a surrogate pair, which a file name on Windows may hold, has no escape: U+FFFD stands for it. */
function escapePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd"));
}
