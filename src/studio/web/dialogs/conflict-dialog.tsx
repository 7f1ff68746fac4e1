import type { JSX } from "preact";
import type { Dialog as DialogState } from "../work/store.ts";
import type { Work } from "../work/work.ts";
import { Dialog } from "./dialog.tsx";

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
        <Side title={words.mine} text={mine} other={theirs} alike={words.alike} />
        <Side title={words.theirs} text={theirs} other={mine} alike={words.alike} />
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
  alike,
}: {
  readonly title: string;
  readonly text: string;
  readonly other: string;
  readonly alike: (lines: number) => string;
}): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <pre>
        {stretchesOf(text, other).map(({ lines, kind }, at) => (
          <span key={at} class={kind}>
            {kind === "left-out" ? `⋯ ${alike(lines.length)}\n` : `${lines.join("\n")}\n`}
          </span>
        ))}
      </pre>
    </section>
  );
}

/** Lines that follow each other, of one kind; those far from any that differ are left out. */
interface Stretch {
  readonly kind: "differs" | "alike" | "left-out";
  readonly lines: readonly string[];
}

/** How many lines are shown before and behind one that differs. */
const around = 2;

function stretchesOf(text: string, other: string): readonly Stretch[] {
  const known = new Set(other.split("\n"));
  const lines = text.split("\n");
  const differs = lines.map((line) => !known.has(line));
  const kinds = lines.map((_, at): Stretch["kind"] => {
    if (differs[at]) return "differs";
    return differs.slice(Math.max(0, at - around), at + around + 1).includes(true) ? "alike" : "left-out";
  });
  const stretches: { kind: Stretch["kind"]; lines: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at] ?? "alike";
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else stretches.push({ kind, lines: [line] });
  }
  return stretches;
}
