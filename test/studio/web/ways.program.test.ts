import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasTool } from "../../tools.ts";
import { choose, dropFile, entry, field } from "./acts.ts";
import { closeBrowser, type OpenPage, openPage } from "./browser.ts";

// The ways to a plan: by questions, out of last year's, out of a Word file that is dropped on the page.

const hasChromium = hasTool("chromium");
const studioTest = test.skipIf(!hasChromium);

const lastYear = `标题: 2026年三年级秋游活动方案
类型: 其他
活动时间: 2026年10月16日（星期五）
活动地点: 公园
活动流程:
  - {时间: 8:00, 内容: 集合}
  - {时间: 9:00, 内容: 参观}
`;

let open: OpenPage;
beforeAll(async () => {
  if (hasChromium) open = await openPage({ "去年.yaml": lastYear });
});
afterAll(async () => {
  await open?.close();
  await closeBrowser();
});

test("the page is small: under 600 KiB compressed", () => {
  const sizes = ["studio.js", "studio.css"].map(
    (name) => gzipSync(readFileSync(`dist/studio/${name}`)).length,
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600 * 1024);
});

studioTest("a new plan is made by questions, by the keyboard alone", async () => {
  const { page } = open;
  await field(page, "标题").waitFor();
  await page.locator("header").getByText("新建").focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.locator("[name=title]").focus();
  for (const answer of ["五年级远足方案", "2027-02-30", "青山", "青禾小学", "120"]) {
    await page.keyboard.insertText(answer);
    await page.keyboard.press("Tab");
  }
  await dialog.locator("[name=people]").press("Enter");
  // What will not do is told beside its question, and the other answers stay.
  await dialog.locator(".complaint").waitFor();
  expect(await dialog.locator("[name=place]").inputValue()).toBe("青山");
  await dialog.locator("[name=date]").fill("2027-04-16");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".path").textContent()).toContain("五年级远足方案");
  const text = open.text("五年级远足方案.yaml");
  for (const said of ["五年级远足方案", "青山", "青禾小学", "120"]) expect(text).toContain(said);
});

studioTest("last year's plan becomes this year's, and every change is told", async () => {
  const { page } = open;
  await choose(page, "去年");
  await page.locator("header").getByText("新建").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("照去年的方案新建").click();
  await dialog.locator("[name=date]").fill("2027-10-15");
  await dialog.locator("[type=submit]").click();
  await dialog.locator(".told").waitFor({ timeout: 60_000 });
  expect(await dialog.locator(".told").textContent()).toContain("2027年10月15日");
  const path = (await page.locator(".path").textContent()) ?? "";
  expect(path).not.toBe("去年.yaml");
  expect(open.text(path)).toContain("2027年10月15日（星期五）");
  expect(open.text("去年.yaml")).toBe(lastYear);
  await page.keyboard.press("Escape");
});

studioTest("a Word file that is dropped on the page becomes a plan", async () => {
  const { page } = open;
  await choose(page, "去年");
  await page.locator("header").getByText("打印 Word").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("去年.docx").first().waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  const word = readFileSync(join(open.folder, "去年.docx"));
  await page.locator("body").evaluate(dropFile, ["秋游（旧）.docx", word.toString("base64")]);
  await dialog.locator(".told").waitFor({ timeout: 60_000 });
  await page.keyboard.press("Escape");
  const path = (await page.locator(".path").textContent()) ?? "";
  expect(open.text(path)).toContain("2026年三年级秋游活动方案");
  expect(open.text(path)).toContain("公园");
  await expect.poll(() => entry(page, path.replace(".yaml", "")).count()).toBe(1);
  expect(open.complaints).toEqual([]);
});
