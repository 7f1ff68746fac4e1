import type { JSX } from "preact";
import type { FormPart } from "../../form-protocol.ts";
import type { Work } from "../work/work.ts";
import { Cell } from "./cell.tsx";
import { focusPlace } from "./focus-place.ts";
import { ItemList } from "./item-list.tsx";
import { NewTable } from "./new-table.tsx";
import { PartList } from "./part-list.tsx";
import { RowTable } from "./row-table.tsx";

/** A value by its kind, and what is inside it. */
export function PartValue({
  work,
  part,
  id,
  example = "",
}: {
  readonly work: Work;
  readonly part: FormPart;
  readonly id: string;
  readonly example?: string;
}): JSX.Element {
  const { value, at, name } = part;
  switch (value.kind) {
    case "text":
      return (
        <>
          <Cell
            id={id}
            label={name}
            text={value.text}
            long={value.long}
            hint={value.todo ?? example}
            place={`${at} text`}
            commit={(text) => void work.change([{ do: "set", at, text }])}
          />
          {value.many && <ToItems work={work} at={at} />}
        </>
      );
    case "choice":
      return <Choice work={work} part={part} value={value} id={id} />;
    case "list":
      return <ItemList work={work} part={part} value={value} id={id} />;
    case "rows":
      return <RowTable work={work} name={name} value={value} show={PartValue} />;
    case "table":
      return <NewTable work={work} at={at} name={name} id={id} />;
    case "parts":
      return <PartList work={work} at={at} name={name} value={value} show={PartValue} />;
    case "other":
      return <OnlyText work={work} text={value.text} />;
  }
}

function Choice({
  work,
  part: { at, name },
  value,
  id,
}: {
  readonly work: Work;
  readonly part: FormPart;
  readonly value: Extract<FormPart["value"], { kind: "choice" }>;
  readonly id: string;
}): JSX.Element {
  return (
    <select
      id={id}
      aria-label={name}
      value={value.text}
      onChange={(event) => void work.change([{ do: "set", at, text: event.currentTarget.value }])}
    >
      {[...new Set([value.text, ...value.options])].map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}

/** A text becomes the first of several items. */
function ToItems({ work, at }: { readonly work: Work; readonly at: string }): JSX.Element {
  const add = async (): Promise<void> => {
    await work.change([{ do: "insert", at, after: -1, cells: [{ column: "", text: "" }] }]);
    focusPlace(`${at} 1 0`);
  };
  return (
    <button type="button" class="add" onClick={() => void add()}>
      + {work.words.addItem}
    </button>
  );
}

function OnlyText({ work, text }: { readonly work: Work; readonly text: string }): JSX.Element {
  return (
    <div class="other">
      <pre>{text}</pre>
      <p>{work.words.onlyText}</p>
      <button type="button" onClick={() => work.setMode("text")}>
        {work.words.inText}
      </button>
    </div>
  );
}
