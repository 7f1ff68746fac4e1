import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasTool } from "../../tools.ts";
import { field, nameOf, pasteInto, saved } from "./acts.ts";
import { closeBrowser, type OpenPage, openPage } from "./browser.ts";

const hasChromium = hasTool("chromium");
const studioTest = test.skipIf(!hasChromium);

let open: OpenPage | undefined;

beforeAll(() => expect(readFileSync("dist/studio/studio.js").length, "built").toBeGreaterThan(1000));
afterEach(async () => {
  await open?.close();
  open = undefined;
});
afterAll(closeBrowser);

const short = "标题: 秋游活动方案\n类型: 其他\n活动目的: 亲近自然。 # 待议\n活动地点: 公园\n";

describe("the studio in a browser", () => {
  studioTest("keeps remarks and quotes, and undoes what the form did", async () => {
    open = await openPage({ "秋游.yaml": short });
    const { page } = open;
    await field(page, "活动目的").locator("textarea").fill("走进自然。");
    await page.keyboard.press("Tab");
    await saved(page);
    expect(open.text("秋游.yaml")).toBe(short.replace("亲近", "走进"));
    await page.getByRole("tab", { name: "文本" }).click();
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+z");
    await saved(page);
    expect(open.text("秋游.yaml")).toBe(short);
    expect(open.complaints).toEqual([]);
  });

  studioTest("takes a table out of the clipboard of Excel and moves its rows by keys", async () => {
    open = await openPage({ "秋游.yaml": `${short}活动流程:\n` });
    const { page } = open;
    const cell = page.locator('[data-place="/活动流程 0 0"]');
    await cell.click();
    await cell.evaluate(pasteInto, '时间\t内容\r\n8:00\t集合\r\n8:30\t出发\r\n9:00\t"分组\n活动"\r\n');
    await page.locator('[data-place="/活动流程 3 0"]').waitFor();
    const second = page.locator('[data-place="/活动流程 1 1"]');
    await second.click();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => page.locator('[data-place="/活动流程 0 1"]').inputValue()).toBe("出发");
    await saved(page);
    expect(open.text("秋游.yaml")).toBe(
      `${short}活动流程:\n  - 时间: 8:30\n    内容: 出发\n  - 时间: 8:00\n    内容: 集合\n  - 时间: 9:00\n    内容: 分组 活动\n`,
    );
  });

  studioTest("mends findings by a click, one and all", async () => {
    open = await openPage({
      "秋游.yaml": "标题: 秋游\n类型: 其他\n活动目的：亲近自然\n活动地点：公园\n负责人: 李明\n",
    });
    const { page } = open;
    const fixes = page.locator(".finding .fix");
    await fixes.first().waitFor();
    const before = await fixes.count();
    expect(before).toBeGreaterThan(1);
    await fixes.first().click();
    await expect.poll(() => fixes.count(), { timeout: 20_000 }).toBeLessThan(before);
    await page.locator("header").getByText("一键修改").click();
    await expect.poll(() => fixes.count(), { timeout: 20_000 }).toBe(0);
    await saved(page);
    expect(open.text("秋游.yaml")).toBe(
      "标题: 秋游\n类型: 其他\n活动目的: 亲近自然\n活动地点: 公园\n负责人: 李明\n",
    );
  });

  studioTest("leads from the page to the text and from the text to the page", async () => {
    open = await openPage({ "秋游.yaml": readFileSync("examples/消防演练.yaml", "utf8") });
    const { page } = open;
    await page.getByRole("tab", { name: "文本" }).click();
    await page.locator(".page svg").first().waitFor();
    await page
      .locator(".page")
      .first()
      .click({ position: { x: 200, y: 420 } });
    await page.locator(".spot").first().waitFor();
    const line = (await page.locator(".cm-activeLine").textContent()) ?? "";
    expect(line.trim()).not.toBe("");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await expect.poll(() => page.locator(".board").evaluate((board) => board.scrollTop)).toBeGreaterThan(100);
  });

  studioTest("hands over what an input method has composed, and nothing on the way", async () => {
    open = await openPage({ "秋游.yaml": short });
    const { page } = open;
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/api/change")) sent.push(request.postData() ?? "");
    });
    const box = field(page, "活动地点").locator("textarea");
    await box.click();
    await page.keyboard.press("End");
    const input = await page.context().newCDPSession(page);
    for (const text of ["b", "be", "bei", "bei men"])
      await input.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await page.waitForTimeout(600);
    expect(sent).toEqual([]);
    await input.send("Input.insertText", { text: "北门" });
    await expect.poll(() => sent.length, { timeout: 20_000 }).toBe(1);
    await page.getByRole("tab", { name: "文本" }).click();
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    for (const text of ["h", "huo", "huo dong"])
      await input.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await input.send("Input.insertText", { text: "活动要求: 守时" });
    await saved(page);
    expect(open.text("秋游.yaml")).toBe(`${short.replace("公园", "公园北门")}活动要求: 守时`);
  });

  studioTest("shows both where a file was changed elsewhere, and writes what is chosen", async () => {
    open = await openPage({ "秋游.yaml": short });
    const { page } = open;
    await field(page, "活动地点").locator("textarea").fill("湖边");
    await page.keyboard.press("Tab");
    const theirs = `${short}活动要求: 带水\n`;
    open.write("秋游.yaml", theirs);
    await page.keyboard.press("Control+s");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("带水");
    expect(await dialog.textContent()).toContain("湖边");
    expect(open.text("秋游.yaml")).toBe(theirs);
    await dialog.getByText("保存这里的").click();
    await expect.poll(() => open?.text("秋游.yaml")).toBe(short.replace("公园", "湖边"));
  });

  studioTest("takes up at once what was changed elsewhere where nothing was changed here", async () => {
    open = await openPage({ "秋游.yaml": short });
    const { page } = open;
    await field(page, "活动地点").waitFor();
    open.write("秋游.yaml", short.replace("公园", "科技馆"));
    await expect
      .poll(() => field(page, "活动地点").locator("textarea").inputValue(), { timeout: 20_000 })
      .toBe("科技馆");
  });

  studioTest("loses nothing in a crash: the next studio has what was typed", async () => {
    open = await openPage({ "秋游.yaml": short });
    const { page, folder } = open;
    await field(page, "活动地点").locator("textarea").fill("湖边");
    await page.waitForResponse((response) => response.url().endsWith("/api/draft"));
    open.kill();
    await open.ended;
    await page.locator(".bar.grave").waitFor();
    expect(open.text("秋游.yaml")).toBe(short);
    await page.context().close();
    open = await openPage({}, folder);
    await expect
      .poll(
        () =>
          field((open as OpenPage).page, "活动地点")
            .locator("textarea")
            .inputValue(),
        { timeout: 20_000 },
      )
      .toBe("湖边");
    await open.page.getByText("放弃这些修改").click();
    await expect
      .poll(
        () =>
          field((open as OpenPage).page, "活动地点")
            .locator("textarea")
            .inputValue(),
        { timeout: 20_000 },
      )
      .toBe("公园");
  });

  studioTest("gives a plan to one window at a time", async () => {
    open = await openPage({ "秋游.yaml": short });
    const { page } = open;
    await field(page, "活动地点").waitFor();
    const other = await open.another();
    await other.getByText("正在另一个窗口里修改").waitFor();
    expect(await field(other, "活动地点").locator("textarea").isDisabled()).toBe(true);
    await other.getByText("改在这里修改").click();
    await page.getByText("正在另一个窗口里修改").waitFor();
    await field(other, "活动地点").locator("textarea").fill("湖边");
    await other.context().close();
  });

  studioTest("ends when its last page closes", async () => {
    open = await openPage({ "秋游.yaml": short });
    await field(open.page, "标题").waitFor();
    await open.page.context().close();
    expect(await open.ended).toBe(0);
  });

  studioTest("runs nothing that a plan holds and loads nothing from elsewhere", async () => {
    const evil = `"<img src=x onerror=document.title='hit'><script>document.title='hit'</script>"`;
    const text = `标题: ${evil}\n类型: 其他\n活动目的: ${evil}\n${evil}: ${evil}\n活动流程:\n  - {时间: ${evil}, 内容: ${evil}}\n`;
    open = await openPage({ "<b>坏<b>.yaml": text, "秋游.yaml": short });
    const { page } = open;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).host));
    await page.locator(".plan", { hasText: "坏" }).click();
    await page.locator(".page svg").first().waitFor();
    await page.getByRole("tab", { name: "文本" }).click();
    await page.locator(".cm-line").nth(2).hover();
    await page.waitForTimeout(800);
    expect(await page.title()).toBe("方案工作台");
    expect(await page.locator("img, script:not([nonce]), #studio b").count()).toBe(0);
    expect(new Set(asked)).toEqual(new Set([new URL(open.address).host]));
    const blocked = await page.evaluate(`(async () => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'hit'";
      document.head.append(script);
      return fetch("http://127.0.0.1:9/").then(() => "reached", () => "refused");
    })()`);
    expect(blocked).toBe("refused");
    expect(await page.title()).toBe("方案工作台");
  });

  studioTest("prints from its buttons, and can be used by the keyboard alone", async () => {
    open = await openPage({ "秋游.yaml": short });
    const { page, folder } = open;
    await field(page, "标题").waitFor();
    const button = page.locator("header").getByText("打印 PDF");
    await button.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("秋游.pdf").first().waitFor({ timeout: 60_000 });
    expect(readFileSync(join(folder, "秋游.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
    for (const control of await page.locator("button, input, select, textarea, [role=tab]").all()) {
      const name = await control.evaluate(nameOf);
      expect(name).toBeTruthy();
    }
  });
});
