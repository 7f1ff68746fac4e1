/** What a line of a pasted text is, told by how it begins. */
export type Kind = "cells" | "bullet" | "number" | "clock" | "rule" | "prose";

/** Bullets of Word, WPS, web pages and phones; U+F000 to U+F0FF are those of Wingdings and Symbol. */
const bullet =
  /^(?:[•·●○■□◆◇▪▫➢➤►▶▷★☆✓✔√☐☑☒※◎⚫⚪∙‣⁃〇、\uf000-\uf0ff]|[*+](?=[ \t])|[lnuo](?=[ \t]+\p{Script=Han}))[ \t\u00a0\u3000]*(?=\S)/u;
/** `1、`, `2.`, `（三）`, `4)`, `①`; not `3.5 米`, `3、4年级` is told by what follows it. */
const number =
  /^(?:\d{1,2}[、.．)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[\u2460-\u2473])[ \t\u3000]*(?=\S)/u;
const clock = /^(?:[上下]午|晚上)?[ \t]*\d{1,2}[:：]\d{2}(?!\d)/u;

/** The kind of a line without the spaces around it. */
export function kindOf(row: string): Kind {
  if (cellsOf(row).length > 1) return "cells";
  if (/^(?:[-=_*—]{3,}|\|?[ \t]*:?-{2,}.*\|[-: \t|]*)$/.test(row)) return "rule";
  if (bullet.test(row)) return "bullet";
  if (number.test(row)) return "number";
  return clock.test(row) ? "clock" : "prose";
}

/** The cells of a row of a table: parted by tabs as Word and Excel do, or between the bars of Markdown. */
export function cellsOf(written: string): readonly string[] {
  const row = written.replace(bullet, "").replace(number, "");
  if (/^\|.*\|$/.test(row) && !/^[-: \t|]+$/.test(row)) {
    return row.slice(1, -1).split("|").map(unmarked);
  }
  return row.includes("\t") ? row.split("\t").map((cell) => cell.trim()) : [];
}

/** The cells of a row that were kept apart by spaces, or by bars without any at its ends: 任务    负责人, 任务|负责人. */
export function spacedCells(row: string): readonly string[] {
  const names = /^-[ \t]|^[^:：]*[^\d:：][:：](?:[ \t]|$)|[。！？]/u;
  if (names.test(row)) return [];
  const cells = row.split(/[ \u00a0]{2,}|\u3000+|[ ]*[|｜│][ ]*/u).map((cell) => cell.trim());
  return cells.every((cell) => cell !== "" && cell.length <= 20) ? cells : [];
}

/** The sort of mark that a row begins with: 一 for 一、, （1） for （2）, • for any bullet. */
export function markOf(row: string): string {
  const [mark] = number.exec(row) ?? [];
  if (mark === undefined) return "•";
  return mark
    .trim()
    .replace(/[\u2460-\u2473]/u, "①")
    .replace(/\d+/u, "1")
    .replace(/[一二三四五六七八九十]+/u, "一");
}

/** A row without the mark of its list. */
export function withoutMark(row: string): string {
  return unmarked(
    row
      .replace(/^-[ \t]+/, "")
      .replace(bullet, "")
      .replace(number, ""),
  );
}

/** A text without the stars of Markdown around its first words. */
export function unmarked(text: string): string {
  return text.trim().replace(/^(\*\*|__)(.+?)\1/, "$2");
}
