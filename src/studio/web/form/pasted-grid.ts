/** The cells of what a table program puts into the clipboard: lines, tabs between cells, quotes around cells of several lines. */
export function gridOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "");
  for (const { 0: whole, 1: quoted, 2: plain = "", 3: end } of cells.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gu,
  )) {
    if (whole === "" && end === "" && (rows.at(-1)?.length ?? 0) > 0 && !cells.endsWith("\t")) break;
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll("\n", " ");
    rows.at(-1)?.push(cell.trim());
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
