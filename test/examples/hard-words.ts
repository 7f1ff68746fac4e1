/** Clocks and their ranges, classes, grades, dates, gates, numbers with a unit, and words alone between marks. */
const hard = [
  /\d{1,2}[:：]\d{2}(?:[—\-–~～]+\d{1,2}[:：]\d{2})?/gu,
  /[一二三四五六七八九][（(]\d{1,2}[）)]班/gu,
  /[一二三四五六七八九]年级/gu,
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日/gu,
  /\d+号\p{Script=Han}{1,2}(?!\p{Script=Han})/gu,
  /\d[\d,.]*\p{Script=Han}?/gu,
  /(?<![\p{L}\p{N}）)])\p{Script=Han}{2,4}(?![\p{L}\p{N}])/gu,
];

/** What a reader takes for one word, and where it begins in a text. */
export function hardWordsOfReaders(text: string): { readonly at: number; readonly word: string }[] {
  return hard.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ at: index, word })),
  );
}
