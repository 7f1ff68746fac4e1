/**
 * Gives the focus to a box by its place. A row that was just made is drawn once the form has come
 * back, so it is waited for a moment.
 */
export function focusPlace(place: string, patience = 20): void {
  const box = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (box) box.focus();
  else if (patience > 0) setTimeout(() => focusPlace(place, patience - 1), 40);
}
