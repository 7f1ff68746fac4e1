import type { JSX, RefObject, TargetedEvent, TargetedKeyboardEvent } from "preact";
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
  const box = useRef<HTMLTextAreaElement>(null);
  const { shown, handOver, isComposing, listeners } = useTyping(text, commit);
  useOwnHeight(box, shown);
  const common = {
    ...(id === undefined ? {} : { id }),
    "aria-label": label,
    "data-place": place,
    class: numeric ? "numeric" : "",
    value: shown,
    placeholder: hint,
    ...listeners,
    onKeyDown: (event: TargetedKeyboardEvent<Box>) => {
      // An Enter that ends a composition chooses a word and nothing else.
      if (event.isComposing || isComposing()) return;
      onKey?.(event, handOver);
    },
    onPaste,
  };
  return long ? (
    <textarea {...common} ref={box} rows={1} />
  ) : (
    <input {...common} type="text" autocomplete="off" />
  );
}

/** What is being typed in a box. */
interface Typing {
  readonly shown: string;
  /** Hands over what is shown, at once. */
  readonly handOver: () => void;
  /** Whether an input method is putting a word together. */
  readonly isComposing: () => boolean;
  readonly listeners: {
    readonly onInput: (event: TargetedEvent<Box>) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: (event: TargetedEvent<Box>) => void;
    readonly onBlur: () => void;
  };
}

function useTyping(text: string, commit: (text: string) => void): Typing {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const timer = useRef(0);
  const composing = useRef(false);
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
  const listeners = {
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
  };
  return { shown, handOver: () => handOver(shown), isComposing: () => composing.current, listeners };
}

/** Makes a box as high as its text, where the style sheet cannot say so. */
function useOwnHeight(box: RefObject<HTMLTextAreaElement | null>, shown: string): void {
  useLayoutEffect(() => {
    const area = box.current;
    if (!area || sizesItself) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [shown]);
}
