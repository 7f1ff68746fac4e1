import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

// What only tests use goes: a function, a table or a type that is exported is used by the program, or by what builds it.

const folders = ["src", "scripts", "bench"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name).replaceAll("\\", "/")),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));

/** Where a run begins, and what is there for programs of others or for what is being built. */
const doors = new Map([
  ["src/index.ts", "the library"],
  ["src/cli/main.ts", "the command"],
  ["src/cli/launch/launch.ts", "the launcher"],
]);

/** `file name` of everything that some other file imports; of a whole module `file *`. */
const imported = new Set(
  [...texts].flatMap(([file, text]) => {
    const at = (from: string): string => join(dirname(file), from).replaceAll("\\", "/");
    const named = (list: string): string[] =>
      list.split(",").map(
        (name) =>
          name
            .replace(/^\s*type /u, "")
            .trim()
            .split(/ as |:/u)[0]
            ?.trim() ?? "",
      );
    const lists = /(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gu;
    const whole = /(?:import|export) \*[^"]* from "(\.[^"]+)"|import\(\s*"(\.[^"]+)",?\s*\)(?!\)?\.)/gu;
    const member = /import\(\s*"(\.[^"]+)",?\s*\)\)?\.(\w+)/gu;
    return [
      ...[...text.matchAll(lists)].flatMap(([, list = "", from = ""]) =>
        named(list).map((name) => `${at(from)} ${name}`),
      ),
      ...[...text.matchAll(whole)].map(([, from, later]) => `${at(from ?? later ?? "")} *`),
      ...[...text.matchAll(member)].map(([, from = "", name = ""]) => `${at(from)} ${name}`),
    ];
  }),
);

test("every function, table and type that is exported is used", () => {
  const unused = [...texts].flatMap(([file, text]) => {
    if (!file.startsWith("src/") || doors.has(file) || imported.has(`${file} *`)) return [];
    return [...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gmu)]
      .map(([, name = ""]) => name)
      .filter((name) => !imported.has(`${file} ${name}`))
      .filter((name) => (text.match(new RegExp(`\\b${name}\\b`, "gu")) ?? []).length < 2)
      .map((name) => `${file} ${name}`);
  });
  expect(unused).toEqual([]);
});
