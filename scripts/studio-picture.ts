import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

// Takes the picture of the studio for the READMEs: the built command on some examples, in Debian's Chromium.
const [fontConfig = ""] = process.argv.slice(2);
const folder = join(await mkdtemp(join(tmpdir(), "plan-studio-")), "活动方案");
await cp("examples", folder, { recursive: true, filter: (path) => !/samples|\.en\.|-en\.yaml$/u.test(path) });
const studio = spawn(process.execPath, ["bin/plan.js", "studio", folder, "--no-browser"]);
const address = await new Promise<string>((settle) => {
  studio.stdout.on("data", (chunk) => {
    const [found] = /http:\S+/u.exec(String(chunk)) ?? [];
    if (found) settle(found);
  });
});
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox"],
  env: { ...process.env, ...(fontConfig && { FONTCONFIG_FILE: fontConfig }) },
});
const page = await browser.newPage({ viewport: { width: 1360, height: 820 }, locale: "zh-CN" });
await page.goto(address);
await page.click(".plan:has-text('秋季研学')");
await page.waitForSelector(".page:nth-of-type(4) svg");
await page.locator(".field", { hasText: "活动准备" }).first().locator("textarea").nth(1).click();
await page.waitForTimeout(1_500);
await page.screenshot({ path: "docs/pictures/studio.png" });
await browser.close();
studio.kill();
await rm(join(folder, ".."), { recursive: true });
