import { readdirSync, readFileSync } from "node:fs";
import { createSource, type Source } from "../../src/source/source.ts";
import { loadTemplates } from "../../src/template/load.ts";
import type { Templates } from "../../src/template/templates.ts";

const folder = new URL("../../templates/", import.meta.url);

/** The template files of the package, by their path in the folder. */
export function shippedSources(): ReadonlyMap<string, Source> {
  const names = [
    ...readdirSync(folder).filter((name) => name.endsWith(".hbs")),
    ...readdirSync(new URL("partials/", folder)).map((name) => `partials/${name}`),
  ];
  return new Map(
    names
      .sort()
      .map((name) => [name, createSource(`templates/${name}`, readFileSync(new URL(name, folder), "utf8"))]),
  );
}

/** The package's templates, ready to run. */
export function shippedTemplates(): Templates {
  const { value, diagnostics } = loadTemplates(shippedSources());
  if (!value)
    throw new Error(diagnostics.map(({ code, data }) => `${code} ${JSON.stringify(data)}`).join("\n"));
  return value;
}
