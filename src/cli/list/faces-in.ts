/** The faces that a PDF brings along, by their PostScript names without the tag of the subset (ISO 32000-1, 9.6.4). */
export function facesIn(pdf: Uint8Array): readonly string[] {
  const text = new TextDecoder("latin1").decode(pdf);
  const names = [...text.matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)].map(
    ([, name = ""]) => name,
  );
  return [...new Set(names)].sort();
}
