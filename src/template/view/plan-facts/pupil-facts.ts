import type { ListedPupil } from "../../../facts/people/rosters.ts";
import { made } from "../../words.ts";
import { type FactObject, words } from "./fact-field.ts";

const pupilFields = [
  ["name", "姓名"],
  ["sex", "性别"],
  ["number", "学号"],
  ["parent", "家长"],
  ["phone", "电话"],
  ["vehicle", "车号"],
  ["note", "备注"],
] as const;

/** What templates see of a line of a roster. */
export const pupil: FactObject<PupilLine> = {
  zh: "名单的一行",
  en: "a line of a roster",
  fields: [
    words("no", "序号", ({ no }) => made(String(no))),
    words("class", "班级", ({ listed }) => made(listed?.className ?? "")),
    ...pupilFields.map(([key, name]) =>
      words<PupilLine>(key, name, ({ listed }) => made(listed?.pupil[key] ?? "")),
    ),
  ],
};

/** A line of a roster, to be filled in by hand where no class list names the pupil. */
export interface PupilLine {
  readonly no: number;
  readonly listed: ListedPupil | undefined;
}

/** The pupils of class lists, and blank lines up to a count. */
export function pupilLines(listed: readonly ListedPupil[], count = 0): readonly PupilLine[] {
  const blank = Math.min(Math.max(0, count), mostPupils);
  const length = Math.max(blank, listed.length);
  return Array.from({ length }, (_, at) => ({ no: at + 1, listed: listed[at] }));
}

/** More than a group can have: a slip of the keyboard makes no thousand pages. */
const mostPupils = 300;
