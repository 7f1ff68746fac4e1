import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

/** A box for a further name, handed over with Enter or when it is left; `names`: those that are offered. */
export function NameBox({
  kind,
  label,
  hint = label,
  names = [],
  focused = false,
  add,
  leave,
}: {
  readonly kind: string;
  readonly label: string;
  readonly hint?: string;
  readonly names?: readonly string[];
  /** Whether it takes the focus once it is there. */
  readonly focused?: boolean;
  readonly add: (name: string) => void;
  /** Hears that it was left. */
  readonly leave?: () => void;
}): JSX.Element {
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  // Emptied at once: what is added may take the box away, which is one more way to leave it.
  const done = (input: HTMLInputElement): void => {
    const said = input.value.trim();
    input.value = "";
    if (said !== "") add(said);
  };
  return (
    <>
      <input
        type="text"
        class={kind}
        aria-label={label}
        placeholder={`+ ${hint}`}
        {...(names.length > 0 && { list })}
        ref={box}
        onBlur={(event) => {
          done(event.currentTarget);
          leave?.();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) done(event.currentTarget);
          if (event.key === "Escape") leave?.();
        }}
      />
      {names.length > 0 && (
        <datalist id={list}>
          {names.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  );
}
