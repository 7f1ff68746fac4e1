import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

/** A box for a further name, handed over with Enter or when it is left; `names`: those that are offered. */
export function NameBox({
  kind,
  label,
  hint = label,
  names = [],
  focused = false,
  add,
}: {
  readonly kind: string;
  readonly label: string;
  readonly hint?: string;
  readonly names?: readonly string[];
  /** Whether it takes the focus once it is there. */
  readonly focused?: boolean;
  readonly add: (name: string) => void;
}): JSX.Element {
  const list = useId();
  const [name, setName] = useState("");
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  const done = (): void => {
    const said = name.trim();
    if (said === "") return;
    setName("");
    add(said);
  };
  return (
    <>
      <input
        type="text"
        class={kind}
        aria-label={label}
        placeholder={`+ ${hint}`}
        {...(names.length > 0 && { list })}
        value={name}
        ref={box}
        onInput={(event) => setName(event.currentTarget.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) done();
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
