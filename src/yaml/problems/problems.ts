import type { Problem } from "../../diagnostic/problem.ts";
import { fileProblems } from "./file-problems.ts";
import { pasteProblems } from "./paste-problems.ts";
import { structureProblems } from "./structure-problems.ts";
import { textProblems } from "./text-problems.ts";
import { typingProblems } from "./typing-problems.ts";

/** Every problem of this room: the file, its structure, marks of the input method, texts read otherwise, pasted texts. */
export const yamlProblems: readonly Problem<never>[] = [
  ...fileProblems,
  ...structureProblems,
  ...typingProblems,
  ...textProblems,
  ...pasteProblems,
];
