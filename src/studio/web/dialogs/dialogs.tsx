import type { JSX } from "preact";
import type { PrintedFiles } from "../../protocol.ts";
import type { State } from "../work/store.ts";
import type { Work } from "../work/work.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { Dialog } from "./dialog.tsx";
import { NewDialog } from "./new-dialog.tsx";
import { RepeatDialog } from "./repeat-dialog.tsx";

/** Whatever has to be answered before work goes on. */
export function Dialogs({ work, state }: { readonly work: Work; readonly state: State }): JSX.Element | null {
  const { dialog } = state;
  if (dialog === undefined) return null;
  switch (dialog.kind) {
    case "new":
      return <NewDialog work={work} state={state} complaints={dialog.complaints} />;
    case "printed":
      return <PrintedDialog work={work} printed={dialog.printed} />;
    case "repeat":
      return <RepeatDialog work={work} state={state} />;
    case "told":
      return (
        <Dialog work={work} title={dialog.title}>
          <pre class="told">{dialog.told.join("\n")}</pre>
        </Dialog>
      );
    case "conflict":
      return <ConflictDialog work={work} dialog={dialog} />;
  }
}

function PrintedDialog({
  work,
  printed: { done, files, told },
}: {
  readonly work: Work;
  readonly printed: PrintedFiles;
}): JSX.Element {
  const { words } = work;
  return (
    <Dialog work={work} title={done ? words.printedTitle : words.notPrinted}>
      <ul class="files">
        {documentsOf(files).map(([document, own]) => (
          <li key={document}>
            <span>{own.length > 1 ? document : own[0]?.path}</span>
            {own.map(({ path, address, shows }) => (
              <a key={path} class="button" href={address} target="_blank" rel="noopener noreferrer">
                {shows ? words.openFile : words.downloadFile}
                {own.length > 1 && ` ${shows ? "PDF" : "Word"}`}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {told.length > 0 && <pre class="told">{told.join("\n")}</pre>}
    </Dialog>
  );
}

type Files = PrintedFiles["files"];

/** Files by the document that they are of: Word and PDF of one stand side by side. */
function documentsOf(files: Files): readonly (readonly [string, Files])[] {
  const documents = new Map<string, Files>();
  for (const file of files) {
    const document = file.path.replace(/\.[^./]+$/u, "");
    documents.set(document, [...(documents.get(document) ?? []), file]);
  }
  return [...documents];
}
