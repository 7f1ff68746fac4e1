import { type Diagnostic, diagnose, hasErrors } from "../diagnostic/diagnostic.ts";
import type { Range, Source } from "../source/source.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlNode } from "../yaml/tree.ts";
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
  type ShortValues,
  type SignatureValues,
  shortFields,
  signatureFields,
  type TableValues,
  type TopValues,
  tableFields,
  topFields,
} from "./fields.ts";
import { faceNames } from "./kinds.ts";
import { notAGroup } from "./problems.ts";
import { type Entry, namesOf, type Reading, readEntries, readValues, sampleOf } from "./read.ts";
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
  readonly letterhead: Partial<LetterheadValues>;
  readonly cover: Partial<CoverValues>;
  readonly contents: Partial<ContentsValues>;
  readonly closer: Partial<CloserValues>;
  /** What it says for single papers, in its order. */
  readonly papers: readonly PaperStyle[];
  /** Where the name of the base stands. */
  readonly extendsRange: Range | undefined;
  /** Where the header stands. */
  readonly headerRange: Range | undefined;
  /** Where the margins stand. */
  readonly pageRange: Range | undefined;
}

/** What a style says for one paper alone: 文书: {告家长书: {字号: 五号}}. */
export interface PaperStyle {
  /** Any name of the paper, as written. */
  readonly name: string;
  readonly range: Range;
  readonly style: WrittenStyle;
  /** The file that says it; undefined for a file of the program. */
  readonly source?: Source;
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
    return {
      written: nothing,
      diagnostics: [diagnose(notAGroup, source, owner.range, { key: "", known, sample: topSample })],
    };
  }
  const { value, diagnostics } = parseYaml(source);
  const reading: Reading = { source, diagnostics: [...diagnostics] };
  if (!value || hasErrors(diagnostics)) return { written: nothing, diagnostics };
  const written = readStyleNode(reading, value.root, owner);
  return { written, diagnostics: reading.diagnostics };
}

/** Where something stands that is read: its key, and the key's place. */
type Owner = { readonly key: string; readonly range: Range };

/** Reads what changes a style for a paper: its groups, and in short the margins, size and line distance of the text. */
export function readStyleChange(reading: Reading, node: YamlNode, owner: Owner): WrittenStyle {
  const entries = readEntries(reading, node, owner, changeNames, sampleOf(shortFields));
  const written = groupsOf(reading, entries);
  const { margins, ...type } = readValues<ShortValues>(reading, entries, shortFields);
  const sides = margins && { top: margins, bottom: margins, left: margins, right: margins };
  const { body, cell } = written.looks;
  const looks =
    Object.keys(type).length === 0 ? {} : { body: { ...type, ...body }, cell: { ...type, ...cell } };
  const pageRange = written.pageRange ?? entries.find(({ name }) => name === "margins")?.range;
  return {
    ...written,
    page: { ...sides, ...written.page },
    looks: { ...written.looks, ...looks },
    pageRange,
  };
}

function readStyleNode(reading: Reading, node: YamlNode, owner: Owner): WrittenStyle {
  const entries = readEntries(reading, node, owner, topNames, topSample);
  return { ...groupsOf(reading, entries), papers: papersOf(reading, groupIn(entries, "papers")) };
}

function groupsOf(reading: Reading, entries: readonly Entry[]): WrittenStyle {
  const values = <V extends object>(name: GroupName, fields: Fields<V>): Partial<V> => {
    const entry = groupIn(entries, name);
    return entry ? readGroup(reading, entry, fields) : {};
  };
  return {
    top: readValues(reading, entries, topFields),
    page: values("page", pageFields),
    faces: readNested(reading, groupIn(entries, "faces"), faceTable, faceFields),
    looks: readNested(reading, groupIn(entries, "looks"), roleFields, lookFields),
    pageNumber: values("pageNumber", folioFields),
    header: values("header", headerFields),
    footer: values("footer", footerFields),
    table: values("table", tableFields),
    signature: values("signature", signatureFields),
    letterhead: values("letterhead", letterheadFields),
    cover: values("cover", coverFields),
    contents: values("contents", contentsFields),
    closer: values("closer", closerFields),
    papers: [],
    extendsRange: entries.find((entry) => entry.name === "extends")?.range,
    headerRange: groupIn(entries, "header")?.range,
    pageRange: groupIn(entries, "page")?.range,
  };
}

/** Names of papers are free here: which there are is known where papers are printed. */
function papersOf(reading: Reading, entry: Entry | undefined): readonly PaperStyle[] {
  if (!entry) return [];
  if (entry.node.kind !== "map") {
    readEntries(reading, entry.node, entry, new Map(), `告家长书: {${sampleOf(shortFields)}}`);
    return [];
  }
  return entry.node.entries.map(({ key, keyRange: range, value }) => {
    return { name: key, range, style: readStyleChange(reading, value, { key, range }) };
  });
}

type GroupName = keyof typeof groupNames;

function groupIn(entries: readonly Entry[], name: GroupName): Entry | undefined {
  return entries.find((each) => each.name === name);
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
  letterhead: {},
  cover: {},
  contents: {},
  closer: {},
  papers: [],
  extendsRange: undefined,
  headerRange: undefined,
  pageRange: undefined,
};

const groupTable = Object.fromEntries(Object.entries(groupNames).map(([name, zh]) => [name, { zh }]));
const topNames = new Map([...namesOf(topFields), ...namesOf(groupTable)]);
/** The least that a style says. */
const topSample = `${topFields.extends.zh}: 公文`;
/** A paper has its own name and stands on whatever style there is. */
const notOfPapers: readonly string[] = ["title", "extends", "papers"];
const changeNames = new Map(
  [...namesOf(shortFields), ...topNames].filter(([, name]) => !notOfPapers.includes(name)),
);
const faceTable: Readonly<Record<FaceRole, { readonly zh: string }>> = {
  song: { zh: faceNames.song },
  "title-song": { zh: faceNames["title-song"] },
  hei: { zh: faceNames.hei },
  kai: { zh: faceNames.kai },
  fang: { zh: faceNames.fang },
  latin: { zh: faceNames.latin },
};

function readGroup<V extends object>(reading: Reading, entry: Entry, fields: Fields<V>): Partial<V> {
  return readValues(
    reading,
    readEntries(reading, entry.node, entry, namesOf(fields), sampleOf(fields)),
    fields,
  );
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
  const sample = `${Object.values<{ readonly zh: string }>(table)[0]?.zh}: {${sampleOf(fields)}}`;
  for (const each of readEntries(reading, entry.node, entry, namesOf(table), sample)) {
    result[each.name as K] = readGroup(reading, each, fields);
  }
  return result;
}
