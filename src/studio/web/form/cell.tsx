import type { JSX, TargetedEvent, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

type Box = HTMLInputElement | HTMLTextAreaElement;

/** How a box is used. */
export interface CellOptions {
  readonly id?: string;
  readonly label: string;
  readonly text: string;
  readonly long?: boolean;
  readonly numeric?: boolean;
  readonly hint?: string;
  /** Where it stands in a table, for moving by keys. */
  readonly place?: string;
  readonly commit: (text: string) => void;
  readonly onKey?: (event: TargetedKeyboardEvent<Box>, commit: () => void) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

/** How long after the last key a text is handed over; an input method hands over whole words. */
const pause = 350;

/** To measure a box lays out the whole page, once for each. */
const sizesItself = CSS.supports("field-sizing", "content");

/**
 * A box for a text. While it is being typed in it keeps what was typed, whatever becomes of the plan
 * meanwhile; it hands it over after a pause and when it is left.
 */
export function Cell({
  id,
  label,
  text,
  long,
  numeric,
  hint,
  place,
  commit,
  onKey,
  onPaste,
}: CellOptions): JSX.Element {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const timer = useRef(0);
  const composing = useRef(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const shown = typed ?? text;
  const handOver = (now: string): void => {
    clearTimeout(timer.current);
    if (now !== text) commit(now);
  };
  const take = (event: TargetedEvent<Box>): void => {
    const { value } = event.currentTarget;
    setTyped(value);
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(() => handOver(value), pause);
  };
  useLayoutEffect(() => {
    const area = box.current;
    // As high as its text, where the style sheet cannot say so.
    if (!area || sizesItself) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [shown]);
  const common = {
    ...(id === undefined ? {} : { id }),
    "aria-label": label,
    "data-place": place,
    class: numeric ? "numeric" : "",
    value: shown,
    placeholder: hint,
    onInput: take,
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: TargetedEvent<Box>) => {
      composing.current = false;
      take(event);
    },
    onBlur: () => {
      if (typed !== undefined) handOver(typed);
      setTyped(undefined);
    },
    onKeyDown: (event: TargetedKeyboardEvent<Box>) => {
      // An Enter that ends a composition chooses a word and nothing else.
      if (event.isComposing || composing.current) return;
      onKey?.(event, () => handOver(shown));
    },
    onPaste,
  };
  return long ? (
    <textarea {...common} ref={box} rows={1} />
  ) : (
    <input {...common} type="text" autocomplete="off" />
  );
}
