import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { parse } from "parse5";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browser, closeBrowser } from "../studio/web/browser.ts";
import { hasTool } from "../tools.ts";

// The pages of the documentation as they are published: built, every link followed, and searched in a browser.

const out = "build/site/out";
/** They lie in a folder of their server, as on GitHub Pages. */
const base = "/plan/";
let server: Server;
let address = "";
const asked: string[] = [];

/** What a busy machine may take to build them. */
const patience = 900_000;

beforeAll(async () => {
  execFileSync("npm", ["run", "site"], { stdio: "ignore", env: { ...process.env, SITE_BASE: base } });
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
  };
  server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(url.split("?")[0] ?? "");
    const below = path.slice(base.length);
    const file = join(out, path.endsWith("/") ? `${below}index.html` : below);
    if (!path.startsWith(base) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/plan`;
}, patience);
afterAll(async () => {
  await closeBrowser();
  server.close();
});

interface Element {
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
  readonly tagName?: string;
}

/** Every value of some attributes on a page, with the name of the element. */
function values(file: string, names: readonly string[]): readonly (readonly [tag: string, value: string])[] {
  const found: [string, string][] = [];
  const walk = (node: Element): void => {
    for (const { name, value } of node.attrs ?? [])
      if (names.includes(name)) found.push([node.tagName ?? "", value]);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(readFileSync(file, "utf8")) as unknown as Element);
  return found;
}

const pages = (): readonly string[] => globSync(`${out}/**/*.html`).sort();

describe("the pages", () => {
  test("lead nowhere in vain: every file and every place on a page is there", () => {
    const places = new Map(pages().map((page) => [page, new Set(values(page, ["id"]).map(([, id]) => id))]));
    const lost = pages().flatMap((page) =>
      values(page, ["href", "src"]).flatMap(([, value]) => {
        if (/^(?:https?:|data:|mailto:)/u.test(value) || page.endsWith("404.html")) return [];
        const [path = "", anchor = ""] = decodeURIComponent(value).split("#");
        // What begins at the top of the server would leave the folder.
        if (path.startsWith("/") && !path.startsWith(base)) return [`${page}: ${value}`];
        const whole = path.startsWith("/") ? join(out, path.slice(base.length)) : join(dirname(page), path);
        const plain = path === "" ? page : path.endsWith("/") ? join(whole, "index.html") : whole;
        const file = existsSync(plain) && statSync(plain).isFile() ? plain : `${plain}.html`;
        const isThere = existsSync(file) && (anchor === "" || (places.get(file)?.has(anchor) ?? true));
        return isThere ? [] : [`${page}: ${value}`];
      }),
    );
    expect(lost).toEqual([]);
    expect(pages().length).toBeGreaterThan(40);
  });

  test("load nothing from elsewhere", () => {
    const loaded = pages().flatMap((page) =>
      values(page, ["src", "href"]).filter(
        ([tag, value]) =>
          ["script", "link", "img", "iframe"].includes(tag) && /^(?:https?:)?\/\//u.test(value),
      ),
    );
    expect(loaded).toEqual([]);
  });
});

describe.runIf(hasTool("chromium"))("in a browser", () => {
  test.each([
    ["/", "搜索", "告家长书 回执"],
    ["/en/", "Search", "weekday mismatch"],
  ])("%s finds what is looked for", async (path, button, words) => {
    const page = await (await browser()).newPage({ viewport: { width: 1280, height: 800 } });
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${address}${path}`);
    await page.getByRole("button", { name: button }).first().click();
    await page.locator("#localsearch-input").fill(words);
    await page.locator(".VPLocalSearchBox .result").first().click();
    await page.locator("main h1").first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("the gallery shows every page of the examples", async () => {
    const page = await (await browser()).newPage({ viewport: { width: 1280, height: 4000 } });
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${address}/gallery.html`);
    const pictures = page.locator(".pages img");
    expect(await pictures.count()).toBeGreaterThan(15);
    await expect
      .poll(() => page.evaluate("document.querySelector('.pages img').naturalWidth"))
      .toBeGreaterThan(300);
    await page.close();
  });

  test("nothing was asked of another computer", () => {
    expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
  });
});
