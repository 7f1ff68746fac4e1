import { defineProblem, type Problem } from "../diagnostic/problem.ts";

/** What clashes with what. */
export interface Clash {
  readonly [key: string]: string;
  readonly name: string;
  /** When, as 10月23日09:00—11:00. */
  readonly time: string;
  readonly here: string;
  readonly there: string;
}

/** Two plans that want one place at once. */
export const samePlace: Problem<Clash> = defineProblem({
  code: "calendar/same-place",
  severity: "warning",
  words: {
    zh: ({ name, time, here, there }) => ({
      message: `${time}「${name}」安排了两件事：${there}、${here}`,
      hint: "错开时间，或者换一个地方",
    }),
    en: ({ name, time, here, there }) => ({
      message: `${time}: “${name}” is taken by ${there} and by ${here}`,
      hint: "move one of the two in time or place",
    }),
  },
});

/** Two plans that want one person at once. */
export const samePerson: Problem<Clash> = defineProblem({
  code: "calendar/same-person",
  severity: "warning",
  words: {
    zh: ({ name, time, here, there }) => ({
      message: `${time}${name}有两件事：${there}、${here}`,
      hint: "换一个人，或者错开时间",
    }),
    en: ({ name, time, here, there }) => ({
      message: `${time}: ${name} is wanted for ${there} and for ${here}`,
      hint: "name somebody else, or move one of the two",
    }),
  },
});
