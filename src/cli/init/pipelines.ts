import { installCommand, type PackageSource } from "./package-source.ts";

/** Where documents and reports are left for the services to keep; `plan check` looks for no plans in it. */
const out = "out";

const render = `plan render --out ${out}`;

/** A GitHub Actions workflow that checks, prints and keeps the documents. */
export function githubWorkflow(source: PackageSource): string {
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
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: 安装
        run: ${installCommand(source)}
      - name: 检查
        run: plan check --format pretty --format github --format sarif=${out}/plan-check.sarif
      # 检查结果显示在仓库的 Security 页；仓库没有这项功能也不要紧。
      - name: 上传检查结果
        if: \${{ !cancelled() && hashFiles('${out}/plan-check.sarif') != '' }}
        continue-on-error: true
        uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: ${out}/plan-check.sarif
      - name: 排版
        run: ${render}
      - name: 保存文档
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v4
        with:
          name: 活动方案
          path: ${out}
          if-no-files-found: ignore
`;
}

/** A GitLab pipeline that does the same; its merge requests show the JUnit report. */
export function gitlabPipeline(source: PackageSource): string {
  return `# 每次提交都检查方案，印成 Word 和 PDF，附在这一次运行的页面上。
活动方案:
  image: node:22
  script:
    - ${installCommand(source)}
    - plan check --format pretty --format junit=${out}/plan-check.xml
    - ${render}
  artifacts:
    name: 活动方案
    when: always
    paths:
      - ${out}/
    reports:
      junit: ${out}/plan-check.xml
    expire_in: 30 days
`;
}

/** A Gitee Go pipeline that does the same. */
export function giteePipeline(source: PackageSource): string {
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
          - ${installCommand(source)}
          - plan check --format pretty --format junit=${out}/plan-check.xml
          - ${render}
        artifacts:
          - name: PLAN_DOCUMENTS
            path:
              - ./${out}
`;
}

/** An entry for the pre-commit program: it checks the plans that a commit would change. */
export function preCommitEntry({ spec }: PackageSource): string {
  return `# 提交以前先检查改动过的方案。装好 pre-commit 以后，运行一次 pre-commit install。
repos:
  - repo: local
    hooks:
      - id: plan-check
        name: 检查活动方案
        entry: plan check --changed
        language: node
        additional_dependencies: ["${spec}"]
        files: \\.ya?ml$
        pass_filenames: false
`;
}
