import { type Diagnostic, diagnose, type Outcome } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import {
  type CloserValues,
  type ContentsValues,
  type CoverValues,
  closerFields,
  contentsFields,
  coverFields,
  type FaceValues,
  type Fields,
  type FolioValues,
  type FooterValues,
  faceFields,
  folioFields,
  footerFields,
  groupNames,
  type HeaderValues,
  headerFields,
  type LetterheadValues,
  type LookValues,
  letterheadFields,
  lookFields,
  type PageValues,
  pageFields,
  roleFields,
  type SignatureValues,
  signatureFields,
  type TableValues,
  type TopValues,
  tableFields,
  topFields,
} from "./fields.ts";
import { faceNames, type Kind } from "./kinds.ts";
import { missingValue, noRoom } from "./problems.ts";
import { type FaceRole, faceRoles, type Look, type Page, type Role, type Style } from "./style.ts";
import { fromMillimetres, inCharacters, inPoints, type Length } from "./units.ts";
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

/** A style file that says everything. */
interface WholeStyle {
  readonly top: TopValues;
  readonly page: PageValues;
  readonly body: LookValues;
  readonly looks: WrittenStyle["looks"];
  readonly faces: Readonly<Record<FaceRole, FaceValues>>;
  readonly folio: FolioValues;
  readonly header: HeaderValues;
  readonly footer: FooterValues;
  readonly table: TableValues;
  readonly signature: SignatureValues;
  readonly letterhead: LetterheadValues;
  readonly cover: CoverValues;
  readonly contents: ContentsValues;
  readonly closer: CloserValues;
}

type Tell = (group: string, key: string, kind: Kind<unknown>) => void;

/** What is written, if nothing is missing; what is, is told, all of it. */
function wholeOf(written: WrittenStyle, tell: Tell): WholeStyle | undefined {
  const all = <V extends object>(group: string, values: Partial<V>, fields: Fields<V>): V | undefined =>
    isComplete(values, fields, (key) => tell(group, fields[key].zh, fields[key].kind)) ? values : undefined;
  const top = all("", { extends: "none", ...written.top }, topFields);
  const page = all(groupNames.page, written.page, pageFields);
  const body = all(roleFields.body.zh, written.looks.body ?? {}, lookFields);
  const faces = mapOf(faceRoles, (role) => all(faceNames[role], written.faces[role] ?? {}, faceFields));
  const folio = all(groupNames.pageNumber, written.pageNumber, folioFields);
  const header = all(groupNames.header, written.header, headerFields);
  const footer = all(groupNames.footer, written.footer, footerFields);
  const table = all(groupNames.table, written.table, tableFields);
  const signature = all(groupNames.signature, written.signature, signatureFields);
  const letterhead = all(groupNames.letterhead, written.letterhead, letterheadFields);
  const cover = all(groupNames.cover, written.cover, coverFields);
  const contents = all(groupNames.contents, written.contents, contentsFields);
  const closer = all(groupNames.closer, written.closer, closerFields);
  if (!top || !page || !body || !faces || !folio || !header || !footer) return undefined;
  if (!table || !signature || !letterhead || !cover || !contents || !closer) return undefined;
  const ends = { table, signature, letterhead, cover, contents, closer };
  return { top, page, body, looks: written.looks, faces, folio, header, footer, ...ends };
}

function styleOf(
  {
    top,
    page,
    body,
    looks: written,
    faces,
    folio,
    header,
    footer,
    table,
    signature,
    letterhead,
    cover,
    contents,
    closer,
  }: WholeStyle,
  name: string,
): Style {
  const looks = looksOf(written, body);
  const folioSize = looks["page-number"].size;
  const cellSize = looks.cell.size;
  const signatureSize = looks.signature.size;
  return {
    name,
    title: top.title,
    arrangement: top.arrangement,
    page: pageOf(page),
    pitch: inPoints(top.pitch, looks.body.size),
    hanging: top.hanging,
    faces,
    looks,
    numbering: top.numbering,
    numbered: false,
    pageNumber: {
      text: folio.text,
      align: folio.align,
      inset: inCharacters(folio.inset, folioSize),
      distance: inPoints(folio.distance, folioSize),
    },
    header: {
      left: header.left,
      center: header.center,
      right: header.right,
      firstPage: header.firstPage,
      rule: header.rule,
      distance: inPoints(header.distance, looks.header.size),
      // Read from its file by whoever loads the style.
      logo: undefined,
    },
    footer,
    table: {
      rule: inPoints(table.rule, cellSize),
      padding: inPoints(table.padding, cellSize),
      spacing: inPoints(table.spacing, cellSize),
    },
    signature: {
      inset: inCharacters(signature.inset, signatureSize),
      sealInset: inCharacters(signature.sealInset, signatureSize),
      linesBefore: signature.linesBefore,
      sealLinesMore: signature.sealLinesMore,
      give: inPoints(signature.give, signatureSize),
    },
    letterhead: {
      markTop: inPoints(letterhead.markTop, looks.body.size),
      linesBetween: letterhead.linesBetween,
    },
    cover: { when: cover.when, between: inPoints(cover.between, looks["cover-fact"].size) },
    contents,
    closer,
    runIn: top.runIn,
    tableNumbers: top.tableNumbers,
  };
}

function isComplete<V extends object>(
  values: Partial<V>,
  fields: Fields<V>,
  tell: (key: keyof V) => void,
): values is V {
  const missing = (Object.keys(fields) as (keyof V)[]).filter((key) => values[key] === undefined);
  missing.forEach(tell);
  return missing.length === 0;
}

function mapOf<V>(
  roles: readonly FaceRole[],
  make: (role: FaceRole) => V | undefined,
): Record<FaceRole, V> | undefined {
  const found = new Map(roles.map((role) => [role, make(role)]));
  if ([...found.values()].includes(undefined)) return undefined;
  return Object.fromEntries(found) as Record<FaceRole, V>;
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
