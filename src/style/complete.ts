import { type Diagnostic, diagnose, type Outcome } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import {
  type Fields,
  faceFields,
  folioFields,
  groupNames,
  type LookValues,
  lookFields,
  type PageValues,
  pageFields,
  roleFields,
  signatureFields,
  tableFields,
  topFields,
} from "./fields.ts";
import { faceNames } from "./kinds.ts";
import { missingValue, noRoom } from "./problems.ts";
import { type FaceRole, faceRoles, type Look, type Page, type Role, type Style } from "./style.ts";
import { fromMillimetres, inCharacters, inPoints, type Length } from "./units.ts";
import type { WrittenStyle } from "./written-style.ts";

/** Makes a complete style, in points, of what is written; what is missing is told at the file's start. */
export function completeStyle(written: WrittenStyle, source: Source): Outcome<Style> {
  const diagnostics: Diagnostic[] = [];
  const all = <V extends object>(group: string, values: Partial<V>, fields: Fields<V>): V | undefined =>
    isComplete(values, fields, (key) => {
      const { zh, kind } = fields[key];
      const data = { group, key: zh, expectedZh: kind.expected.zh, expectedEn: kind.expected.en };
      diagnostics.push(diagnose(missingValue, source, { start: 0, end: 0 }, data));
    })
      ? values
      : undefined;

  const top = all("", { extends: "none", ...written.top }, topFields);
  const pageValues = all(groupNames.page, written.page, pageFields);
  const body = all(roleFields.body.zh, written.looks.body ?? {}, lookFields);
  const faces = mapOf(faceRoles, (role) => all(faceNames[role], written.faces[role] ?? {}, faceFields));
  const folio = all(groupNames.pageNumber, written.pageNumber, folioFields);
  const table = all(groupNames.table, written.table, tableFields);
  const signature = all(groupNames.signature, written.signature, signatureFields);
  if (!top || !pageValues || !body || !faces || !folio || !table || !signature)
    return { value: undefined, diagnostics };

  const looks = looksOf(written.looks, body);
  const page = pageOf(pageValues);
  diagnostics.push(...roomFor(page, source, written));
  const size = looks.body.size;
  const value: Style = {
    name: nameOf(source.path),
    title: top.title,
    page,
    pitch: inPoints(top.pitch, size),
    faces,
    looks,
    numbering: top.numbering,
    pageNumber: {
      text: folio.text,
      align: folio.align,
      inset: inCharacters(folio.inset, looks["page-number"].size),
      distance: inPoints(folio.distance, looks["page-number"].size),
    },
    table: {
      rule: inPoints(table.rule, looks.cell.size),
      padding: inPoints(table.padding, looks.cell.size),
      spacing: inPoints(table.spacing, looks.cell.size),
    },
    signature: {
      inset: inCharacters(signature.inset, looks.signature.size),
      sealInset: inCharacters(signature.sealInset, looks.signature.size),
      linesBefore: signature.linesBefore,
    },
  };
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
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
  const { face, latin, bold, size, align, line } = values;
  const points = (length: Length): number => inPoints(length, size);
  const characters = (length: Length): number => inCharacters(length, size);
  return {
    face,
    latin,
    bold,
    size,
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
