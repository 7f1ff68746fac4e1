import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Dialogs } from "./dialogs/dialogs.tsx";
import { Editor } from "./panes/editor.tsx";
import { PagePane } from "./panes/page-pane.tsx";
import { PlanList } from "./panes/plan-list.tsx";
import { Toolbar } from "./panes/toolbar.tsx";
import { importFile } from "./work/import.ts";
import { useStudio } from "./work/store.ts";
import type { Work } from "./work/work.ts";

/** The whole page: plans, editor, pages. A Word file may be dropped anywhere. */
export function App({ work }: { readonly work: Work }): JSX.Element {
  const state = useStudio(work.store);
  const [dropping, setDropping] = useState(false);
  useKeys(work);
  useDrop(work, setDropping);
  return (
    <div class="studio">
      <Toolbar work={work} state={state} />
      {state.lost && (
        <div class="bar grave" role="alert">
          {work.words.lost}
        </div>
      )}
      <div class="columns">
        <PlanList work={work} state={state} />
        <Editor work={work} state={state} />
        <PagePane work={work} state={state} />
      </div>
      <Dialogs work={work} state={state} />
      {dropping && <div class="drop-here">{work.words.dropHere}</div>}
    </div>
  );
}

/** Saving works wherever the cursor stands. */
function useKeys(work: Work): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      // A cell that is being typed in hands over its text first.
      (document.activeElement as HTMLElement | null)?.blur();
      void work.save();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [work]);
}

/** A file may be dropped anywhere. */
function useDrop(work: Work, setDropping: (is: boolean) => void): void {
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDropping(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const dropped = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDropping(false);
      for (const file of event.dataTransfer?.files ?? []) void importFile(file, work);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", left);
    document.addEventListener("drop", dropped);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", left);
      document.removeEventListener("drop", dropped);
    };
  }, [work, setDropping]);
}
