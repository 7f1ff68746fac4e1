/** The key under which a file keeps the digest of the text it was made of. */
export const digestKey = "ActivityPlanDigest";

/** The digest that `writePdf` stored in a file; undefined where another program made or saved it. */
export function readPdfDigest(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const key = file.lastIndexOf(`/${digestKey} `);
  if (key < 0) return undefined;
  const number = /^\/\w+ (\d+) 0 R/u.exec(file.toString("latin1", key, key + 60))?.[1];
  const start = file.lastIndexOf(`\n${number} 0 obj\n(`, key);
  if (number === undefined || start < 0) return undefined;
  return /\(([^()\\]*)\)/u.exec(file.toString("latin1", start, start + 600))?.[1];
}
