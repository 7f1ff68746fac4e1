import { HtmlValidate } from "html-validate";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { sealedOrigin } from "../../../src/write/seal.ts";
import { renderFile, renderText } from "../../rendering.ts";
import { turnsOf } from "../../runs.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Widths of columns and pictures belong to the one table or picture.
    "no-inline-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "no-implicit-button-type": "off",
  },
});

/** What a validator says against an HTML file. */
async function mistakesIn(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

async function htmlOf(text: string, style = "standard"): Promise<string> {
  return new TextDecoder().decode(await renderText(text, style).bytes("html"));
}

describe("an HTML file", () => {
  const styles = ["standard", "official", "form"];
  const examples = globSync("examples/**/*.yaml").sort();
  const pairs = styles.flatMap((style, at) =>
    turnsOf(examples, at, styles.length).map((path) => [path, style] as const),
  );

  test.each(pairs)("of %s is valid in the style %s", async (path, style) => {
    const html = new TextDecoder().decode(await renderFile(path, style).bytes("html"));
    expect(await mistakesIn(html)).toEqual([]);
  });

  test("is one file without script, in Chinese, with its title", async () => {
    const html = await htmlOf("标题: 第三小学秋游方案\n活动地点: 植物园\n");
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain("<title>第三小学秋游方案</title>");
    expect(html.replaceAll("<wbr>", "")).toContain('<h1 class="title">第三小学秋游方案</h1>');
    expect(html).toContain("小学<wbr>");
    expect(html).toContain('<h2 class="heading1"><span class="mark">一、</span>活动地点</h2>');
    expect(html).not.toMatch(/<script|<link|https?:/);
  });

  test("takes every sign of a plan as a sign", async () => {
    const signs = [
      "<b>&amp;</b>",
      "</main></style>",
      "\"'<!--",
      "{{标题}} & <script>alert(1)</script>",
      "]]>",
    ];
    for (const sign of signs) {
      const html = await htmlOf(
        `标题: ${JSON.stringify(sign)}\n活动地点: ${JSON.stringify(sign)}\n分工表:\n  - {${JSON.stringify(`任务${sign}`)}: ${JSON.stringify(sign)}}\n`,
      );
      expect(await mistakesIn(html), sign).toEqual([]);
      expect(html).not.toContain("<script");
      expect(html.match(/<main>/g)).toHaveLength(1);
    }
  });

  test("knows itself until somebody changes what it says", async () => {
    const html = await htmlOf("标题: 第三小学秋游方案\n活动地点: 植物园\n");
    const origin = (text: string) => sealedOrigin(new TextEncoder().encode(text));
    expect(origin(html)).toBe("untouched");
    expect(origin(html.replace("植物园", "动物园"))).toBe("changed");
    expect(origin(html.replace("<style>", "<style>body { color: red }"))).toBe("changed");
    expect(origin(`${html}<!-- 已阅 -->`)).toBe("changed");
    expect(origin("<html></html>")).toBe("foreign");
  });
});
