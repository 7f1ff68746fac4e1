/**
 * Gives the focus to a box by its place. A row that was just made is drawn once the form has come
 * back, so it is waited for a moment.
 */
export function focusPlace(place: string): void {
  focusFirst(`[data-place="${CSS.escape(place)}"]`);
}

/** The pointer of an entry below another place. */
export function pointerTo(at: string, name: string): string {
  return `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Gives the focus to the first box of a part by its pointer. */
export function focusPart(at: string): void {
  focusFirst(`[data-at="${CSS.escape(at)}"] :is(input, textarea, select)`);
}

function focusFirst(selector: string, patience = 20): void {
  const box = document.querySelector<HTMLElement>(selector);
  if (box) box.focus();
  else if (patience > 0) setTimeout(() => focusFirst(selector, patience - 1), 40);
}
