import type { Host } from "../host/host.ts";
import { planSchemaBytes } from "../new/plan-schema.ts";
import { configText } from "./config-file.ts";
import { editorConfig, extensions, gitIgnore, settings } from "./editor-files.ts";
import type { PackageSource } from "./package-source.ts";
import { giteePipeline, githubWorkflow, gitlabPipeline, preCommitEntry } from "./pipelines.ts";

/** A service that can check and print on every change. */
export type Service = "github" | "gitlab" | "gitee";
/** The services that can check and print on every change. */
export const services: readonly Service[] = ["github", "gitlab", "gitee"];

/** What a folder is set up with. */
export interface Setup {
  readonly school: string | undefined;
  readonly services: readonly Service[];
  readonly source: PackageSource;
}

/** A file to be written, its path with forward slashes. */
export interface InitFile {
  readonly path: string;
  /** Where the path begins: in the folder of the plans, or in that of the repository around it, where services look. */
  readonly in: "folder" | "repository";
  readonly bytes: Uint8Array;
}

const pipelines: Readonly<
  Record<Service, readonly [path: string, text: (source: PackageSource, folder: string) => string]>
> = {
  github: [".github/workflows/plans.yml", githubWorkflow],
  gitlab: [".gitlab-ci.yml", gitlabPipeline],
  gitee: [".workflow/plans.yml", giteePipeline],
};

/** Every file that a folder is set up with, in the order in which they are told; `below`: its path in its repository, with forward slashes. */
export function initFiles(setup: Setup, below: string, host: Host): readonly InitFile[] {
  const encoder = new TextEncoder();
  const file = (path: string, text: string): InitFile => ({
    path,
    in: "folder",
    bytes: encoder.encode(text),
  });
  const above = (path: string, text: string): InitFile => ({ ...file(path, text), in: "repository" });
  const schema = (name: string): InitFile => {
    const at = host.path.join(host.packageFolder, "schemas", name);
    return { path: `.plan/${name}`, in: "folder", bytes: host.readFile(at) };
  };
  return [
    file("plan.config.yaml", configText(setup.school)),
    { path: ".plan/plan.schema.json", in: "folder", bytes: planSchemaBytes(host) },
    schema("config.schema.json"),
    schema("style.schema.json"),
    schema("paper.schema.json"),
    file(".vscode/settings.json", settings),
    file(".vscode/extensions.json", extensions),
    file(".editorconfig", editorConfig),
    file(".gitignore", gitIgnore),
    ...setup.services.map((service) => {
      const [path, text] = pipelines[service];
      return above(path, text(setup.source, below));
    }),
    above(".pre-commit-config.yaml", preCommitEntry(setup.source, below)),
  ];
}
