import { installCommand, type PackageSource } from "./package-source.ts";

/** Where documents and reports are left for the services to keep; `plan check` looks for no plans in it. */
const out = "out";

/** The folder of the plans as a word of a command: in quotes, with a space before it; nothing where it is the repository. */
function placeOf(folder: string): string {
  return folder === "" ? "" : ` '${folder.replaceAll("'", "'\\''")}'`;
}

/** The commands that GitLab and Gitee run in one shell: a plan with errors does not keep the others from being printed. */
function commands(source: PackageSource, folder: string): readonly string[] {
  const place = placeOf(folder);
  return [
    installCommand(source),
    `plan check${place} --format pretty --format junit=${out}/plan-check.xml || failed=$?`,
    `plan render${place} --out ${out} || failed=$?`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    "exit ${failed:-0}",
  ];
}

/** The commands as items of a YAML list. */
function listed(commands: readonly string[], indent: number): string {
  return commands.map((command) => `${" ".repeat(indent)}- ${JSON.stringify(command)}`).join("\n");
}

/** A GitHub Actions workflow that checks, prints and keeps the documents. */
export function githubWorkflow(source: PackageSource, folder = ""): string {
  const place = placeOf(folder);
  return `# 每次提交都检查方案，印成 Word 和 PDF，附在这一次运行的页面上。
name: 检查和排版活动方案
on:
  push:
  pull_request:
  workflow_dispatch:
permissions:
  contents: read
  security-events: write
jobs:
  plans:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - name: 安装
        id: install
        run: ${installCommand(source)}
      - name: 检查
        run: ${JSON.stringify(`plan check${place} --format pretty --format github --format sarif=${out}/plan-check.sarif`)}
      # 检查结果显示在仓库的 Security 页；仓库没有这项功能也不要紧。
      - name: 上传检查结果
        if: \${{ !cancelled() && hashFiles('${out}/plan-check.sarif') != '' }}
        continue-on-error: true
        uses: github/codeql-action/upload-sarif@v4
        with:
          sarif_file: ${out}/plan-check.sarif
      # 有一份方案没有通过检查，别的照样印。
      - name: 排版
        if: \${{ !cancelled() && steps.install.outcome == 'success' }}
        run: ${JSON.stringify(`plan render${place} --out ${out}`)}
      - name: 保存文档
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v7
        with:
          name: plan-documents
          path: ${out}
          if-no-files-found: ignore
`;
}

/** A GitLab pipeline that does the same; its merge requests show the JUnit report. */
export function gitlabPipeline(source: PackageSource, folder = ""): string {
  return `# 每次提交都检查方案，印成 Word 和 PDF，附在这一次运行的页面上。
活动方案:
  image: node:24
  script:
${listed(commands(source, folder), 4)}
  artifacts:
    name: plan-documents
    when: always
    paths:
      - ${out}/
    reports:
      junit: ${out}/plan-check.xml
    expire_in: 30 days
`;
}

/** A Gitee Go pipeline that does the same. */
export function giteePipeline(source: PackageSource, folder = ""): string {
  return `# 每次提交都检查方案，印成 Word 和 PDF。Node.js 要用 20.19 或更新的版本。
version: '1.0'
name: plans
displayName: 检查和排版活动方案
triggers:
  trigger: auto
  push:
    branches:
      prefix:
        - ''
stages:
  - name: plans
    displayName: 活动方案
    strategy: naturally
    trigger: auto
    steps:
      - step: build@nodejs
        name: plans
        displayName: 检查和排版
        nodeVersion: 20.19.0
        commands:
${listed(commands(source, folder), 10)}
        artifacts:
          - name: PLAN_DOCUMENTS
            path:
              - ./${out}
`;
}

/** An entry for the pre-commit program: it checks the plans that a commit would change. */
export function preCommitEntry({ spec, registry }: PackageSource, folder = ""): string {
  // pre-commit hands these words to `npm install`.
  const words = [spec, ...(registry === undefined ? [] : ["--registry", registry])];
  return `# 提交以前先检查改动过的方案。装好 pre-commit 以后，运行一次 pre-commit install。
repos:
  - repo: local
    hooks:
      - id: plan-check
        name: 检查活动方案
        entry: ${JSON.stringify(`plan check${placeOf(folder)} --changed`)}
        language: node
        additional_dependencies: ${JSON.stringify(words)}
        files: ${JSON.stringify(`${folder === "" ? "" : `^${escaped(folder)}/.*`}\\.ya?ml$`)}
        pass_filenames: false
`;
}

/** A text as a pattern that means itself. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
