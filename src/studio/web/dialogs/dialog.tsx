import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Work } from "../work/work.ts";

/** A dialog with its title; Escape and its button close it. */
export function Dialog({
  work,
  title,
  children,
  wide = false,
}: {
  readonly work: Work;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly wide?: boolean;
}): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const close = (): void => work.store.set({ dialog: undefined });
  return (
    <dialog ref={dialog} class={wide ? "wide" : ""} aria-labelledby="dialog-title" onClose={close}>
      <header>
        <h2 id="dialog-title">{title}</h2>
        <button type="button" class="icon" aria-label={work.words.close} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
