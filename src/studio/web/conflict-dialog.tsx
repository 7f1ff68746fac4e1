import type { JSX } from "preact";
import { Dialog } from "./dialog.tsx";
import type { Dialog as DialogState } from "./store.ts";
import type { Work } from "./work.ts";

/** Both texts of a file that was changed in two places; one of them is chosen, or none yet. */
export function ConflictDialog({
  work,
  dialog,
}: {
  readonly work: Work;
  readonly dialog: Extract<DialogState, { kind: "conflict" }>;
}): JSX.Element {
  const { words } = work;
  const { mine, theirs, revision } = dialog;
  return (
    <Dialog work={work} title={words.conflictTitle} wide>
      <p>{words.conflictAbout}</p>
      <div class="both">
        <Side title={words.mine} text={mine} other={theirs} />
        <Side title={words.theirs} text={theirs} other={mine} />
      </div>
      <footer>
        <button type="button" onClick={() => work.store.set({ dialog: undefined })}>
          {words.cancel}
        </button>
        <button type="button" onClick={() => work.takeTheirs(theirs, revision)}>
          {words.takeTheirs}
        </button>
        <button type="button" class="main" onClick={() => void work.saveOver(revision)}>
          {words.keepMine}
        </button>
      </footer>
    </Dialog>
  );
}

function Side({
  title,
  text,
  other,
}: {
  readonly title: string;
  readonly text: string;
  readonly other: string;
}): JSX.Element {
  const known = new Set(other.split("\n"));
  return (
    <section>
      <h3>{title}</h3>
      <pre>
        {text.split("\n").map((line, at) => (
          <span key={at} class={known.has(line) ? "" : "differs"}>
            {`${line}\n`}
          </span>
        ))}
      </pre>
    </section>
  );
}
