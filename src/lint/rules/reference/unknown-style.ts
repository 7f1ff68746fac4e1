import { nearest } from "../../../diagnostic/nearest.ts";
import { builtInStyles, choose, wordsOf } from "../../../vocabulary/choices.ts";
import type { Rule } from "../../rule.ts";

/** A style that does not exist. */
export const unknownStyle: Rule<{ name: string; nearest: string; known: readonly string[] }> = {
  code: "reference/unknown-style",
  severity: "error",
  words: {
    zh: ({ name, nearest: near, known }) => ({
      message: `没有「${name}」这种版式`,
      hint:
        near === ""
          ? `改成${known.map((each) => `「${each}」`).join("或")}；要用自己的版式文件，就写它的路径，例如「校版.yaml」`
          : `改成「${near}」`,
    }),
    en: ({ name, nearest: near, known }) => ({
      message: `There is no style “${name}”`,
      hint: near === "" ? `Write ${known.join(" or ")}, or the path of a style file` : `Write “${near}”`,
    }),
  },
  why: {
    zh: "版式的名称写错，方案就印不出来；检查时先说一声，免得赶着打印时才发现。",
    en: "A plan whose style does not exist cannot be printed; better to hear of it before it has to be.",
  },
  reads: ["defaults.style"],
  get examples() {
    return {
      bad: ["标题: 秋游方案\n版式: 公闻\n"],
      good: [
        "标题: 秋游方案\n版式: 公文\n",
        "标题: 秋游方案\n版式: 校版.yaml\n",
        "标题: 秋游方案\n版式: standard\n",
      ],
    };
  },
  check(plan, findings, { config, isStyleFile }) {
    const { style } = plan;
    if (!style || style.todo || choose(builtInStyles, style.value) !== undefined) return;
    const name = style.value.trim();
    if (name === config.defaults.style?.value || isStyleFile?.(name)) return;
    const near = nearest(name, wordsOf(builtInStyles)) ?? "";
    // Where nobody can look, a name that is like no shipped one may well be a file.
    if (isStyleFile === undefined && (near === "" || /[./\\]/.test(name))) return;
    const known = builtInStyles.map(({ names: [first] }) => first);
    findings.add(style.range, { name, nearest: near, known });
  },
};
