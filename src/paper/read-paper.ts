import { diagnose, hasErrors, type Outcome } from "../diagnostic/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { type Entry, namesOf, type Reading, readEntries, readValues, sampleOf } from "../style/read.ts";
import { readStyleChange } from "../style/written-style.ts";
import { parseYaml } from "../yaml/parse.ts";
import type { YamlNode } from "../yaml/tree.ts";
import { manifestFields, manifestGroups, type NeedValues, needFields, wordingFields } from "./fields.ts";
import { commonWordings, type Need, type Paper, type Sentences, type Wording } from "./paper.ts";
import * as paperProblems from "./problems.ts";
import { doubledName, namelessPaper } from "./problems.ts";

const groupTable = Object.fromEntries(Object.entries(manifestGroups).map(([name, zh]) => [name, { zh }]));
const topNames = new Map([...namesOf(manifestFields), ...namesOf(groupTable)]);
const nameSample = `${manifestFields.zh.zh}: 通知`;
const wordingSample = `承办: {${sampleOf(wordingFields)}}`;
const start = { start: 0, end: 0 };

/** Reads the manifest of a paper that lies in a folder of some name; what is wrong is told at its place. */
export function readPaper(source: Source, folder: string): Outcome<Paper> {
  const { value: tree, diagnostics: told } = parseYaml(source);
  // 需要: [活动时间] is a list of one; in a plan it would be a blank in brackets.
  const diagnostics = told.filter(({ code }) => code !== "yaml/bracket-text");
  const reading: Reading = { source, diagnostics: [...diagnostics], problems: paperProblems };
  if (!tree || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const entries = readEntries(reading, tree.root, { key: "", range: start }, topNames, nameSample);
  const values = readValues(reading, entries, manifestFields);
  const group = (name: keyof typeof manifestGroups): Entry | undefined =>
    entries.find((each) => each.name === name);
  const zh = values.zh ?? (/\p{Script=Han}/u.test(folder) ? folder : undefined);
  if (zh === undefined && !hasErrors(reading.diagnostics)) {
    reading.diagnostics.push(diagnose(namelessPaper, source, start, { folder }));
  }
  const wordings = wordingsOf(reading, group("wordings"));
  const paper: Paper = {
    name: values.name ?? folder,
    zh: zh ?? folder,
    aliases: values.aliases ?? [],
    order: values.order ?? 100,
    pages: values.pages,
    about: sentences(values),
    whole: values.whole ?? false,
    dossier: values.dossier ?? false,
    copies: values.copies ?? 1,
    needs: needsOf(reading, group("needs")),
    wordings,
    title: values.title ?? "{标题}",
    file: values.file ?? "{文件}-{文书}",
    style: styleOf(reading, group("style")),
  };
  if (hasErrors(reading.diagnostics)) return { value: undefined, diagnostics: reading.diagnostics };
  return { value: paper, diagnostics: reading.diagnostics };
}

function sentences({
  about = "",
  aboutEn = about,
}: {
  readonly about?: string;
  readonly aboutEn?: string;
}): Sentences {
  return { zh: about, en: aboutEn };
}

/** A need is the name of a field, or a mapping that names several and says what for. */
function needsOf(reading: Reading, entry: Entry | undefined): readonly Need[] {
  if (!entry) return [];
  const nodes = entry.node.kind === "seq" ? entry.node.items : [entry.node];
  return nodes.flatMap((node) => {
    const values = needValues(reading, node, entry);
    return values.any === undefined
      ? []
      : [{ any: values.any.map(unbracketed), example: values.example ?? "", about: sentences(values) }];
  });
}

/** [活动时间], which the reader of YAML has taken for a blank in brackets. */
function unbracketed(name: string): string {
  return name.replace(/^\[(.+)\]$/u, "$1");
}

function needValues(reading: Reading, node: YamlNode, entry: Entry): Partial<NeedValues> {
  if (node.kind !== "map") {
    const one = { key: entry.key, name: "any", range: entry.range, node };
    return readValues(reading, [one], needFields);
  }
  return readValues(
    reading,
    readEntries(reading, node, entry, namesOf(needFields), sampleOf(needFields)),
    needFields,
  );
}

function wordingsOf(reading: Reading, entry: Entry | undefined): readonly Wording[] {
  if (!entry) return [];
  // Its keys are the manifest's own: only whether it has any can be wrong.
  if (entry.node.kind !== "map") readEntries(reading, entry.node, entry, new Map(), wordingSample);
  if (entry.node.kind !== "map") return [];
  const seen = new Set<string>(ownNames);
  return entry.node.entries.map(({ key, keyRange, value }) => {
    const zh = key.trim();
    const owner = { key, range: keyRange };
    // A wording of which nothing is said is a text.
    const entries =
      value.kind === "scalar" && value.value === null
        ? []
        : readEntries(reading, value, owner, namesOf(wordingFields), sampleOf(wordingFields));
    const values = readValues(reading, entries, wordingFields);
    const name = values.name ?? zh;
    for (const each of new Set([zh, name])) {
      if (seen.has(each))
        reading.diagnostics.push(diagnose(doubledName, reading.source, keyRange, { name: each }));
      seen.add(each);
    }
    return {
      zh,
      name,
      kind: values.kind ?? "text",
      about: sentences(values),
      example: values.example ?? "",
      usual: values.usual ?? "",
    };
  });
}

/** What every paper has by itself. */
const ownNames: readonly string[] = [...Object.entries(commonWordings).flat(), "名称", "name"];

function styleOf(reading: Reading, entry: Entry | undefined): Paper["style"] {
  if (!entry) return undefined;
  const { source, diagnostics } = reading;
  const written = readStyleChange({ source, diagnostics }, entry.node, entry);
  // A paper stands on whatever style the plan has: no place in the manifest is one in that style's file.
  return { ...written, extendsRange: undefined, headerRange: undefined, pageRange: undefined };
}
