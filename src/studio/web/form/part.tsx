import type { ComponentType, JSX } from "preact";
import type { FormPart } from "../../form-protocol.ts";
import type { Work } from "../work/work.ts";

/** What shows a value; handed down, since what is inside a value is shown likewise. */
export type ShowPart = ComponentType<{
  readonly work: Work;
  readonly part: FormPart;
  readonly id: string;
}>;

/** One name with its value. */
export function Part({
  work,
  part,
  show: Value,
}: {
  readonly work: Work;
  readonly part: FormPart;
  readonly show: ShowPart;
}): JSX.Element {
  const { words } = work;
  const { at, name } = part;
  const id = `part-${at}`;
  return (
    <div class="part" data-at={at}>
      <header>
        <label for={id}>{name}</label>
        <button
          type="button"
          class="icon quiet"
          aria-label={`${words.removeField}：${name}`}
          title={words.removeField}
          onClick={() => void work.change([{ do: "drop", at }])}
        >
          ×
        </button>
      </header>
      <Value work={work} part={part} id={id} />
    </div>
  );
}
