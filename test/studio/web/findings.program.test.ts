import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainedCodes, pageOf } from "../../../src/pipeline/explain.ts";
import { hasTool } from "../../tools.ts";
import { entry, textOf } from "./acts.ts";
import { closeBrowser, type OpenPage, openPage } from "./browser.ts";
import { mendables } from "./mendable.ts";
import { specimens } from "./specimens.ts";

const hasChromium = hasTool("chromium");
const studioTest = test.skipIf(!hasChromium);

const cases = mendables();
const fileOf = (code: string): string => `改 ${code.replace("/", " ")}`;

let open: OpenPage;

/** One studio with all plans: each is opened by a click in the list. */
beforeAll(async () => {
  if (!hasChromium) return;
  open = await openPage({
    ...Object.fromEntries(cases.map(({ code, text }) => [`${fileOf(code)}.yaml`, text])),
    ...Object.fromEntries(specimens.map(({ text }, nth) => [`例 ${nth}.yaml`, text])),
  });
  await open.page.getByRole("tab", { name: "文本" }).click();
});
afterAll(async () => {
  await open?.close();
  await closeBrowser();
});

interface Told {
  readonly code: string;
  readonly fix?: unknown;
}

/** What the checks say of the first text of a plan that is asked for from now on. */
async function checkedAfter(page: Page, path: string, act: () => Promise<void>): Promise<readonly Told[]> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith("/api/check") && (response.request().postData() ?? "").includes(`"${path}"`),
  );
  await act();
  const { findings } = (await (await answered).json()) as { findings: readonly Told[] };
  return findings;
}

/** How many findings of a code can be mended. */
function mendableOf(findings: readonly Told[], code: string): number {
  return findings.filter((each) => each.code === code && each.fix !== undefined).length;
}

describe("findings in the studio", () => {
  test("are tried by every code that --fix mends", () => {
    const tried = new Set(cases.map(({ code }) => code));
    expect(explainedCodes.filter((code) => pageOf(code)?.fixable && !tried.has(code))).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ fixes }) => fixes > 2)).toEqual([]);
  });

  studioTest.each(cases)("are mended by a click: $code", async ({ code, fixes, mended }) => {
    const { page } = open;
    const path = `${fileOf(code)}.yaml`;
    const before = await checkedAfter(page, path, () => entry(page, fileOf(code)).click());
    const told = mendableOf(before, code);
    expect(told).toBeGreaterThan(0);
    const button = page.locator(`.finding[data-code="${code}"] .fix`).first();
    const after = await checkedAfter(page, path, () => button.click());
    expect(mendableOf(after, code)).toBeLessThan(told);
    // What stands in the same place with another mistake is mended by another click.
    for (let click = 1; click < fixes && (await textOf(page)) !== mended; click++) {
      await checkedAfter(page, path, () => page.locator(".finding .fix").first().click());
    }
    expect(await textOf(page)).toBe(mended);
  });

  studioTest.each(specimens.map((each, nth) => ({ ...each, nth })))(
    "stand at their place with a hint: $code",
    async ({ code, at, nth }) => {
      const { page } = open;
      await checkedAfter(page, `例 ${nth}.yaml`, () => entry(page, `例 ${nth}`).click());
      const finding = page.locator(`.finding[data-code="${code}"]`).first();
      await finding.waitFor();
      expect((await finding.locator(".hint").textContent())?.trim()).toBeTruthy();
      const marked = await page.locator(".cm-lintRange").allTextContents();
      expect(marked.some((text) => at.includes(text) || text.includes(at))).toBe(true);
      await finding.locator(".place").click();
      const line = (await finding.locator(".line").textContent()) ?? "";
      const active = page.locator(
        ".cm-activeLineGutter.cm-lineNumbers, .cm-lineNumbers .cm-activeLineGutter",
      );
      await expect.poll(async () => line.includes(`${await active.first().textContent()}`)).toBe(true);
    },
  );

  studioTest("leave nothing in the page's console", () => expect(open.complaints).toEqual([]));
});
