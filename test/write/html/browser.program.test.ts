import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtInStyles } from "../../../src/vocabulary/choices.ts";
import { renderFile } from "../../rendering.ts";
import { hasTool } from "../../tools.ts";

// What the web pages look like in Debian's Chromium, with the faces of the package under the names of Windows.

const fontconfig = fileURLToPath(new URL("../../fixtures/fontconfig/fonts.conf", import.meta.url));

/** Each example in one of the styles, printing costs a second; with `PLAN_BROWSER=all` in all of them. */
const pairs = globSync("examples/**/*.yaml")
  .sort()
  .flatMap((path, at) =>
    builtInStyles
      .filter((_, i) => process.env.PLAN_BROWSER === "all" || (i + at) % builtInStyles.length === 0)
      .map(({ key }) => [path, key] as const),
  );

/** How far a page goes beyond the phone, which names and numbers stand on two lines, and what is cut at its edge. */
const faultsOnPhone = `(() => {
  const textsOf = (selector, isFault) =>
    [...document.querySelectorAll(selector)].filter(isFault).map((each) => each.textContent);
  return {
    sideways: document.documentElement.scrollWidth - innerWidth,
    torn: textsOf(".whole", (each) => new Set([...each.getClientRects()].map(({ top }) => top)).size > 1),
    cut: textsOf("main *:not(.scroll *)", (each) => each.getBoundingClientRect().right > innerWidth + 1),
    stuck: textsOf(".scroll", (each) => each.scrollWidth > each.clientWidth && getComputedStyle(each).overflowX !== "auto"),
  };
})()`;

describe.runIf(hasTool("chromium"))("web pages in a browser", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const env = { ...process.env, FONTCONFIG_FILE: fontconfig } as Record<string, string>;
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"], env });
    page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  });

  afterAll(() => browser.close());

  test.each(pairs)("%s in the style %s fits a phone and prints the pages of the PDF", async (path, style) => {
    const { bytes, layout } = renderFile(path, style);
    await page.setContent(new TextDecoder().decode(await bytes("html")));
    expect(await page.evaluate(faultsOnPhone)).toEqual({ sideways: 0, torn: [], cut: [], stuck: [] });
    expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(layout.pages.length);
  });
});

function pageCount(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
