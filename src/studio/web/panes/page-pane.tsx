import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Option } from "../../protocol.ts";
import { createPageBoard } from "../board/page-board.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";

/** The pages as they will be printed, with the document and the style to choose. */
export function PagePane({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element {
  const { words } = work;
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!board.current || work.board) return;
    work.attachBoard(createPageBoard(board.current, words, (at) => leadTo(at, work)));
  }, [work, words]);
  const { hello } = state;
  return (
    <div class="pages">
      <div class="choices">
        <Choice
          label={words.paper}
          value={state.paper}
          options={hello?.papers ?? []}
          choose={(paper) => work.choosePages({ paper })}
        />
        <Choice
          label={words.style}
          value={state.style}
          options={[{ value: "", label: words.ownStyle }, ...(hello?.styles ?? [])]}
          choose={(style) => work.choosePages({ style })}
        />
        <span class="gap" />
        <button
          type="button"
          class="icon"
          aria-label={words.zoomOut}
          onClick={() => work.board?.zoom(1 / 1.2)}
        >
          −
        </button>
        <button type="button" class="icon" aria-label={words.zoomIn} onClick={() => work.board?.zoom(1.2)}>
          +
        </button>
      </div>
      {state.pagesTold !== "" && (
        <p class="bar calm told" role="status">
          {state.pagesTold}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="board" ref={board} tabIndex={0} aria-label={words.pages} />
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** From the page to the text: its line, or the field of the form that holds it. */
function leadTo(at: number, work: Work): void {
  work.goTo(at);
  if (work.store.state.mode === "text") return;
  const fields = [...document.querySelectorAll<HTMLElement>(".field")];
  const field = fields.find(({ dataset }) => Number(dataset.start) <= at && at <= Number(dataset.end));
  field?.scrollIntoView({ block: "center" });
  field?.querySelector<HTMLElement>("input, textarea, select")?.focus({ preventScroll: true });
}
