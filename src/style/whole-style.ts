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
import { type FaceRole, faceRoles } from "./style.ts";
import type { WrittenStyle } from "./written-style.ts";

/** A style file that says everything. */
export interface WholeStyle {
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
export function wholeOf(written: WrittenStyle, tell: Tell): WholeStyle | undefined {
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
