/** YAML files in a folder of plans that are none: settings, styles, papers, the pipelines of CI. */
const noPlans = [
  ".*.yaml",
  "plan.config.yaml",
  "**/版式/*.yaml",
  "**/styles/*.yaml",
  "*版式*.yaml",
  "*style*.yaml",
  "**/文书/**/*.yaml",
  "**/模板/**/*.yaml",
  "**/templates/**/*.yaml",
];

/** VS Code: which files are plans, which is the configuration, which are styles and manifests of papers; indentation as YAML wants it. */
export const settings: string = `${JSON.stringify(
  {
    "yaml.schemas": {
      "./.plan/plan.schema.json": ["*.yaml", ...noPlans.map((pattern) => `!${pattern}`)],
      "./.plan/config.schema.json": ["plan.config.yaml"],
      "./.plan/style.schema.json": ["*版式*.yaml", "**/版式/*.yaml"],
      "./.plan/paper.schema.json": [
        "**/文书/*/文书.yaml",
        "**/文书/*/paper.yaml",
        "**/模板/*/文书.yaml",
        "**/模板/*/paper.yaml",
      ],
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

/** What git leaves out: printed documents and the copies that are kept of replaced ones. */
export const gitIgnore = `# plan render --out out 印好的文档，和覆盖以前留下的备份
out/
*.bak.docx
*.bak[0-9]*.docx
*.bak.pdf
*.bak[0-9]*.pdf
.plan-*.tmp
`;
