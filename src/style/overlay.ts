import type { WrittenStyle } from "./written-style.ts";

/** What the upper style says, and what it leaves to the base. */
export function overlay(base: WrittenStyle, upper: WrittenStyle): WrittenStyle {
  return {
    top: { ...base.top, ...upper.top },
    page: { ...base.page, ...upper.page },
    faces: overlayEach(base.faces, upper.faces),
    looks: overlayEach(base.looks, upper.looks),
    pageNumber: { ...base.pageNumber, ...upper.pageNumber },
    header: { ...base.header, ...upper.header },
    footer: { ...base.footer, ...upper.footer },
    table: { ...base.table, ...upper.table },
    signature: { ...base.signature, ...upper.signature },
    letterhead: { ...base.letterhead, ...upper.letterhead },
    cover: { ...base.cover, ...upper.cover },
    contents: { ...base.contents, ...upper.contents },
    closer: { ...base.closer, ...upper.closer },
    papers: [...base.papers, ...upper.papers],
    extendsRange: upper.extendsRange,
    headerRange: upper.headerRange,
    pageRange: upper.pageRange,
  };
}

function overlayEach<K extends string, V extends object>(
  base: Partial<Record<K, V>>,
  upper: Partial<Record<K, V>>,
): Partial<Record<K, V>> {
  const result = { ...base };
  for (const name of Object.keys(upper) as K[]) {
    const values = upper[name];
    if (values) result[name] = { ...base[name], ...values };
  }
  return result;
}
