import {
  closerFields,
  contentsFields,
  coverFields,
  faceFields,
  folioFields,
  footerFields,
  groupNames,
  headerFields,
  letterheadFields,
  lookFields,
  pageFields,
  roleFields,
  shortFields,
  signatureFields,
  tableFields,
  topFields,
} from "../src/style/fields.ts";
import { faceNames, type Kind } from "../src/style/kinds.ts";
import { typeSizes } from "../src/style/units.ts";
import { numberings } from "../src/vocabulary/choices.ts";

interface AnyField {
  readonly zh: string;
  readonly kind: Kind<unknown>;
  readonly about: string;
}

const groups: Readonly<Record<keyof typeof groupNames, Readonly<Record<string, AnyField>>>> = {
  page: pageFields,
  faces: faceFields,
  looks: lookFields,
  pageNumber: folioFields,
  header: headerFields,
  footer: footerFields,
  table: tableFields,
  signature: signatureFields,
  letterhead: letterheadFields,
  cover: coverFields,
  contents: contentsFields,
  closer: closerFields,
  papers: shortFields,
};

/** The keys of a style file, group by group, for docs/styles.md. */
export function styleTables(): string {
  const names = Object.keys(groupNames) as (keyof typeof groupNames)[];
  const tables = names.map((name) => [
    `#### \`${groupNames[name]}\` (\`${name}\`)`,
    "",
    ...beforeTable(name),
    table(groups[name]),
  ]);
  return ["#### 最上层", "", table(topFields), ...tables.flatMap((lines) => ["", ...lines])].join("\n");
}

function beforeTable(name: keyof typeof groupNames): readonly string[] {
  if (name === "papers") {
    return [
      "Under the name of a paper: all the above but the name and the base of a style, or in short:",
      "",
    ];
  }
  if (name === "faces") {
    const faces = Object.entries(faceNames).map(([role, zh]) => `\`${zh}\` (\`${role}\`)`);
    return [`Under a face: ${faces.join(", ")}.`, ""];
  }
  return name === "looks" ? ["Under a role, see the table of roles.", ""] : [];
}

function table(fields: Readonly<Record<string, AnyField>>): string {
  const rows = Object.entries(fields).map(
    ([name, { zh, kind, about }]) => `| \`${zh}\` | \`${name}\` | ${about} | ${kind.expected.zh} |`,
  );
  return ["| 键 | key | 说明 | 可以写 |", "|---|---|---|---|", ...rows].join("\n");
}

/** The roles that have a look, and where each takes what it does not say itself. */
export function roleTable(): string {
  const rows = Object.entries(roleFields).map(([role, { zh, like }]) => {
    const base = like === undefined ? "–" : `${roleFields[like].zh}`;
    return `| \`${zh}\` | \`${role}\` | ${base} |`;
  });
  return ["| 角色 | role | 没写的与它相同 |", "|---|---|---|", ...rows].join("\n");
}

/** The named numbering schemes with their marks, and the named type sizes. */
export function numberingTable(): string {
  const rows = numberings.map(
    ({ key, names: [zh], marks }) => `| \`${zh}\` | \`${key}\` | ${marks.join("　")} |`,
  );
  return ["| 编号 | name | 逐级 |", "|---|---|---|", ...rows].join("\n");
}

/** The Chinese names of type sizes, in points. */
export function sizeTable(): string {
  return Object.entries(typeSizes)
    .map(([name, points]) => `${name} ${points}`)
    .join(" · ");
}
