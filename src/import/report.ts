import type { Data, Problem } from "../diagnostic/problem.ts";
import { textsOf } from "./draft/node-value.ts";
import type { Imported } from "./import-text.ts";
import type { ItemNode, Node, OutlineSection } from "./recognise/outline.ts";
import {
  asideTold,
  changesTaken,
  commentsKept,
  headingGuessed,
  headingMissing,
  kindGuessed,
  marksTaken,
  notWhole,
  numberGap,
  olderFile,
  recognised,
  sectionEmpty,
  titleGuessed,
} from "./report-problems.ts";
import type { Aside, AsideKind } from "./source-text.ts";

/** Where a note stands in the report. */
export type NoteKind = "recognised" | "guessed" | "look" | "aside";

/** A sentence of the report. */
export interface Note {
  readonly kind: NoteKind;
  readonly problem: Problem<never>;
  readonly data: Data;
}

/** What is to be told of an import: what was recognised, what guessed, what needs an eye, what was left aside. */
export function reportOf(imported: Imported, title: string): readonly Note[] {
  const { outline, sections, asides, lost, pictures } = imported;
  const bodies = outline.sections.map(({ nodes }) => nodes);
  const all = [outline.lead, ...bodies, ...outline.tail.attachments.map(({ nodes }) => nodes)];
  const typed = sections.filter((section) => section.typed).map(({ entry }) => entry.key);
  const tables = all.flatMap(flat).filter(({ type }) => type === "table").length;
  const marks = imported.marks;
  return [
    note("recognised", recognised, { sections: sections.length, typed, tables, pictures: pictures.size }),
    ...(marks > 0 ? [note("recognised", marksTaken, { count: marks })] : []),
    ...(imported.untitled ? [note("guessed", titleGuessed, { title })] : []),
    ...(imported.kind === undefined ? [] : [note("guessed", kindGuessed, { kind: imported.kind })]),
    ...outline.sections.flatMap((section, at) => sectionNotes(section, sections[at]?.entry.key ?? "")),
    ...all.flatMap(gapsIn),
    ...[...new Set(lost)].map((at) =>
      note("look", notWhole, { place: outline.sections[at]?.heading ?? title }),
    ),
    ...asideNotes(asides),
  ];
}

function note<D extends Data>(kind: NoteKind, problem: Problem<D>, data: D): Note {
  return { kind, problem, data };
}

function sectionNotes({ heading, guessed, nodes }: OutlineSection, key: string): readonly Note[] {
  const text = brief(textsOf(nodes).join(" "));
  if (heading === undefined) return [note("look", headingMissing, { text, key })];
  if (guessed) return [note("guessed", headingGuessed, { heading, text })];
  return nodes.length === 0 ? [note("look", sectionEmpty, { heading })] : [];
}

function flat(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (node.type === "item" ? [node, ...flat(node.children)] : [node]));
}

/** Where the numbers of a list skip or begin late: something may be missing there. */
function gapsIn(nodes: readonly Node[]): readonly Note[] {
  const found: Note[] = [];
  let last: ItemNode | undefined;
  for (const node of nodes) {
    if (node.type !== "item") continue;
    const { count, kind, text } = node;
    if (count !== undefined) {
      const expected = last?.kind === kind && last?.count !== undefined ? last.count + 1 : 1;
      if (count !== expected && count !== 1) {
        found.push(note("look", numberGap, { text: brief(text), number: count, expected }));
      }
      last = node;
    }
    found.push(...gapsIn(node.children));
  }
  return found;
}

const orderOfAsides: readonly AsideKind[] = [
  "joined",
  "cells",
  "label",
  "noise",
  "header",
  "contents",
  "note",
  "box",
  "remark",
  "picture",
  "object",
  "hidden",
  "link",
];

function asideNotes(asides: readonly Aside[]): readonly Note[] {
  const of = (kind: AsideKind): readonly string[] =>
    asides.filter((aside) => aside.kind === kind).map(({ text }) => text.replace(/\s+/gu, " ").trim());
  const comments = of("comment");
  const [inserted, deleted] = [of("inserted").join(" "), of("deleted").join(" ")];
  const told = orderOfAsides.filter((kind) => of(kind).length > 0);
  return [
    ...(of("old").length > 0 ? [note("look", olderFile, {})] : []),
    ...(comments.length > 0 ? [note("look", commentsKept, { count: comments.length })] : []),
    ...(inserted + deleted === "" ? [] : [note("look", changesTaken, { inserted, deleted })]),
    ...told.map((kind) =>
      note(kind === "cells" ? "look" : "aside", asideTold, { kind, count: of(kind).length, texts: of(kind) }),
    ),
  ];
}

function brief(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 20 ? `${line.slice(0, 19)}…` : line;
}
