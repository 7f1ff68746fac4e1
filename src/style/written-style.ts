import { type Diagnostic, diagnose, hasErrors } from "../diagnostic/diagnostic.ts";
import type { Range, Source } from "../source/source.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlNode } from "../yaml/tree.ts";
import {
  type CoverValues,
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
  type LookValues,
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
import { faceNames } from "./kinds.ts";
import { notAGroup } from "./problems.ts";
import { type Entry, namesOf, type Reading, readEntries, readValues } from "./read.ts";
import type { FaceRole, Role } from "./style.ts";

/** What a style file says, as far as it says it. */
export interface WrittenStyle {
  readonly top: Partial<TopValues>;
  readonly page: Partial<PageValues>;
  readonly faces: Partial<Record<FaceRole, Partial<FaceValues>>>;
  readonly looks: Partial<Record<Role, Partial<LookValues>>>;
  readonly pageNumber: Partial<FolioValues>;
  readonly header: Partial<HeaderValues>;
  readonly footer: Partial<FooterValues>;
  readonly table: Partial<TableValues>;
  readonly signature: Partial<SignatureValues>;
  readonly cover: Partial<CoverValues>;
  /** Where the name of the base stands. */
  readonly extendsRange: Range | undefined;
  /** Where the header stands. */
  readonly headerRange: Range | undefined;
  /** Where the margins stand. */
  readonly pageRange: Range | undefined;
}

/** A written style and what is wrong with it. */
export interface ReadStyle {
  readonly written: WrittenStyle;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a style file; what cannot be understood is left out and told. */
export function readStyle(source: Source): ReadStyle {
  const owner = { key: "", range: { start: 0, end: 0 } };
  // A file of comments says no less than nothing, but a style has something to say.
  if (!/^[ \t]*[^\s#]/m.test(source.text)) {
    const known = [...topNames.keys()].filter((name) => /\p{Script=Han}/u.test(name));
    return { written: nothing, diagnostics: [diagnose(notAGroup, source, owner.range, { key: "", known })] };
  }
  const { value, diagnostics } = parseYaml(source);
  const reading: Reading = { source, diagnostics: [...diagnostics] };
  if (!value || hasErrors(diagnostics)) return { written: nothing, diagnostics };
  const written = readStyleNode(reading, value.root, owner);
  return { written, diagnostics: reading.diagnostics };
}

/** Reads what a mapping says of a style, in a style file or in another that changes styles; `owner` is who has it. */
export function readStyleNode(
  reading: Reading,
  node: YamlNode,
  owner: { readonly key: string; readonly range: Range },
): WrittenStyle {
  const entries = readEntries(reading, node, owner, topNames);
  const group = (name: keyof typeof groupNames): Entry | undefined =>
    entries.find((each) => each.name === name);
  const values = <V extends object>(name: keyof typeof groupNames, fields: Fields<V>): Partial<V> => {
    const entry = group(name);
    return entry ? readGroup(reading, entry, fields) : {};
  };
  return {
    top: readValues(reading, entries, topFields),
    page: values("page", pageFields),
    faces: readNested(reading, group("faces"), faceTable, faceFields),
    looks: readNested(reading, group("looks"), roleFields, lookFields),
    pageNumber: values("pageNumber", folioFields),
    header: values("header", headerFields),
    footer: values("footer", footerFields),
    table: values("table", tableFields),
    signature: values("signature", signatureFields),
    cover: values("cover", coverFields),
    extendsRange: entries.find((entry) => entry.name === "extends")?.range,
    headerRange: group("header")?.range,
    pageRange: group("page")?.range,
  };
}

const nothing: WrittenStyle = {
  top: {},
  page: {},
  faces: {},
  looks: {},
  pageNumber: {},
  header: {},
  footer: {},
  table: {},
  signature: {},
  cover: {},
  extendsRange: undefined,
  headerRange: undefined,
  pageRange: undefined,
};

const groupTable = Object.fromEntries(Object.entries(groupNames).map(([name, zh]) => [name, { zh }]));
const topNames = new Map([...namesOf(topFields), ...namesOf(groupTable)]);
const faceTable: Readonly<Record<FaceRole, { readonly zh: string }>> = {
  song: { zh: faceNames.song },
  "title-song": { zh: faceNames["title-song"] },
  hei: { zh: faceNames.hei },
  kai: { zh: faceNames.kai },
  fang: { zh: faceNames.fang },
  latin: { zh: faceNames.latin },
};

function readGroup<V extends object>(reading: Reading, entry: Entry, fields: Fields<V>): Partial<V> {
  return readValues(reading, readEntries(reading, entry.node, entry, namesOf(fields)), fields);
}

/** A group of groups: one of fields for each name of a table. */
function readNested<K extends string, V extends object>(
  reading: Reading,
  entry: Entry | undefined,
  table: Readonly<Record<K, { readonly zh: string }>>,
  fields: Fields<V>,
): Partial<Record<K, Partial<V>>> {
  const result: Partial<Record<K, Partial<V>>> = {};
  if (!entry) return result;
  for (const each of readEntries(reading, entry.node, entry, namesOf(table))) {
    result[each.name as K] = readGroup(reading, each, fields);
  }
  return result;
}
