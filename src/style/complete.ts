import { type Diagnostic, diagnose, type Outcome } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import {
  type FolioValues,
  type HeaderValues,
  type LookValues,
  type PageValues,
  roleFields,
  type SignatureValues,
  type TableValues,
} from "./fields.ts";
import { missingValue, noRoom } from "./problems.ts";
import type { HeaderLook, Look, Page, PageNumber, Role, SignatureLook, Style, TableLook } from "./style.ts";
import { fromMillimetres, inCharacters, inPoints, type Length } from "./units.ts";
import { type WholeStyle, wholeOf } from "./whole-style.ts";
import type { WrittenStyle } from "./written-style.ts";

/** Makes a complete style, in points, of what is written; what is missing is told at the file's start. */
export function completeStyle(written: WrittenStyle, source: Source): Outcome<Style> {
  const diagnostics: Diagnostic[] = [];
  const whole = wholeOf(written, (group, key, kind) => {
    const data = { group, key, expectedZh: kind.expected.zh, expectedEn: kind.expected.en };
    diagnostics.push(diagnose(missingValue, source, { start: 0, end: 0 }, data));
  });
  if (!whole) return { value: undefined, diagnostics };
  const style = styleOf(whole, nameOf(source.path));
  diagnostics.push(...roomFor(style.page, source, written));
  return { value: diagnostics.length > 0 ? undefined : style, diagnostics };
}

function styleOf(whole: WholeStyle, name: string): Style {
  const { top, letterhead, cover } = whole;
  const looks = looksOf(whole.looks, whole.body);
  return {
    name,
    title: top.title,
    arrangement: top.arrangement,
    page: pageOf(whole.page),
    pitch: inPoints(top.pitch, looks.body.size),
    hanging: top.hanging,
    faces: whole.faces,
    looks,
    numbering: top.numbering,
    numbered: false,
    pageNumber: pageNumberOf(whole.folio, looks["page-number"].size),
    header: headerOf(whole.header, looks.header.size),
    footer: whole.footer,
    table: tableOf(whole.table, looks.cell.size),
    signature: signatureOf(whole.signature, looks.signature.size),
    letterhead: {
      markTop: inPoints(letterhead.markTop, looks.body.size),
      linesBetween: letterhead.linesBetween,
    },
    cover: { when: cover.when, between: inPoints(cover.between, looks["cover-fact"].size) },
    contents: whole.contents,
    closer: whole.closer,
    runIn: top.runIn,
    tableNumbers: top.tableNumbers,
  };
}

function pageNumberOf({ text, align, inset, distance }: FolioValues, size: number): PageNumber {
  return { text, align, inset: inCharacters(inset, size), distance: inPoints(distance, size) };
}

function headerOf(values: HeaderValues, size: number): HeaderLook {
  const { left, center, right, firstPage, rule } = values;
  const distance = inPoints(values.distance, size);
  // The logo is read from its file by whoever loads the style.
  return { left, center, right, firstPage, rule, distance, logo: undefined };
}

function tableOf({ rule, padding, spacing }: TableValues, size: number): TableLook {
  return { rule: inPoints(rule, size), padding: inPoints(padding, size), spacing: inPoints(spacing, size) };
}

function signatureOf(values: SignatureValues, size: number): SignatureLook {
  return {
    inset: inCharacters(values.inset, size),
    sealInset: inCharacters(values.sealInset, size),
    linesBefore: values.linesBefore,
    sealLinesMore: values.sealLinesMore,
    give: inPoints(values.give, size),
  };
}

/** Every role's look: what is written for it, else what the role says that it is like, else the body. */
function looksOf(written: WrittenStyle["looks"], body: LookValues): Record<Role, Look> {
  const values = (role: Role): LookValues => {
    const { like } = roleFields[role];
    return like ? { ...values(like), ...written[role] } : body;
  };
  const roles = Object.keys(roleFields) as Role[];
  return Object.fromEntries(roles.map((role) => [role, lookOf(values(role))])) as Record<Role, Look>;
}

function lookOf(values: LookValues): Look {
  const { face, latin, bold, size, color, align, line } = values;
  const points = (length: Length): number => inPoints(length, size);
  const characters = (length: Length): number => inCharacters(length, size);
  return {
    face,
    latin,
    bold,
    size,
    color: color === "none" ? undefined : color,
    align,
    line,
    before: points(values.before),
    after: points(values.after),
    indent: {
      left: characters(values.left),
      right: characters(values.right),
      first: characters(values.first),
    },
    lead: values.lead === "none" ? undefined : values.lead,
  };
}

function pageOf(values: PageValues): Page {
  const sides = values.paper.map(fromMillimetres).sort((a, b) => a - b);
  const [short = 0, long = 0] = sides;
  const upright = values.orientation === "portrait";
  const margin = (length: Length): number => inPoints(length, 12);
  return {
    width: upright ? short : long,
    height: upright ? long : short,
    top: margin(values.top),
    bottom: margin(values.bottom),
    left: margin(values.left),
    right: margin(values.right),
  };
}

/** A page must hold at least an inch of text each way. */
function roomFor(page: Page, source: Source, written: WrittenStyle): readonly Diagnostic[] {
  const range = written.pageRange ?? { start: 0, end: 0 };
  const told = (direction: string): Diagnostic => diagnose(noRoom, source, range, { direction });
  return [
    ...(page.width - page.left - page.right < 72 ? [told("width")] : []),
    ...(page.height - page.top - page.bottom < 72 ? [told("height")] : []),
  ];
}

/** A style is called by its file: 公文版式.yaml is 公文版式. */
function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/u, "").replace(/\.ya?ml$/iu, "");
}
