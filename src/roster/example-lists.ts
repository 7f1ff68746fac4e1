import type { ListedClass } from "./class-lists.ts";
import type { Rosters } from "./load-rosters.ts";

/** Class lists by their numbers alone, for examples: file, class, how many pupils. */
export type ExampleLists = Readonly<Record<string, Readonly<Record<string, number>>>>;

const nothing = { sex: "", number: "", parent: "", phone: "", vehicle: "", note: "" };

/** Such lists as if they had been read from files. */
export function listsOf(files: ExampleLists = {}): Rosters {
  return new Map(
    Object.entries(files).map(([file, classes]) => [
      file,
      {
        classes: Object.entries(classes).map(([name, count]): ListedClass => {
          const pupils = Array.from({ length: count }, (_, at) => ({ name: `学生${at + 1}`, ...nothing }));
          return { name, pupils };
        }),
      },
    ]),
  );
}
