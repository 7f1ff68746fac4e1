/** VS Code: which files are plans and which is the configuration; indentation as YAML wants it. */
export const settings: string = `${JSON.stringify(
  {
    "yaml.schemas": {
      "./.plan/plan.schema.json": ["*.yaml", "!.*.yaml", "!plan.config.yaml"],
      "./.plan/config.schema.json": ["plan.config.yaml"],
    },
    "[yaml]": { "editor.tabSize": 2, "editor.insertSpaces": true, "editor.detectIndentation": false },
  },
  null,
  2,
)}\n`;

/** VS Code: the extensions that a folder of plans wants. */
export const extensions: string = `${JSON.stringify(
  { recommendations: ["redhat.vscode-yaml", "editorconfig.editorconfig"] },
  null,
  2,
)}\n`;

/** For every editor: UTF-8, two spaces, no tabs. */
export const editorConfig = `root = true

[*.{yaml,yml}]
charset = utf-8
indent_style = space
indent_size = 2
insert_final_newline = true
trim_trailing_whitespace = true
`;
