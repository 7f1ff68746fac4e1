import { describe, expect, test } from "vitest";
import { type Asked, headersFor, wayOf } from "../../src/studio/gate.ts";

const token = "5a".repeat(24);
const door = { port: 4711, token };
const headers = { host: "127.0.0.1:4711" };
const json = { ...headers, origin: "http://127.0.0.1:4711", "content-type": "application/json" };

function ask(asked: Partial<Asked>): string {
  const way = wayOf({ method: "GET", url: `/${token}/`, headers, ...asked }, door);
  return way.kind === "refused" ? String(way.status) : way.kind;
}

describe("the gate", () => {
  test("lets the page, its files and its calls in", () => {
    expect(ask({})).toBe("page");
    expect(ask({ url: `/${token}/studio.js` })).toBe("asset");
    expect(ask({ url: `/${token}/events` })).toBe("events");
    expect(ask({ method: "POST", url: `/${token}/api/check`, headers: json })).toBe("call");
    expect(ask({ url: `/${token}/documents/ab12/%E6%96%B9%E6%A1%88.pdf` })).toBe("document");
  });

  test("refuses every name of the machine but the number it listens at (DNS rebinding)", () => {
    for (const host of [
      "evil.example:4711",
      "localhost:4711",
      "127.0.0.1",
      "127.0.0.1:80",
      "127.0.0.1:4711.evil.example",
      "[::1]:4711",
      undefined,
    ]) {
      expect(ask({ headers: { host } }), String(host)).toBe("403");
      expect(ask({ method: "POST", url: `/${token}/api/save`, headers: { ...json, host } })).toBe("403");
    }
  });

  test("refuses pages of other origins, also those that hide theirs", () => {
    for (const origin of [
      "http://evil.example",
      "http://127.0.0.1:4712",
      "https://127.0.0.1:4711",
      "null",
      "",
    ]) {
      expect(ask({ headers: { ...headers, origin } }), origin).toBe("403");
      expect(ask({ method: "POST", url: `/${token}/api/save`, headers: { ...json, origin } })).toBe("403");
    }
    const { origin: _, ...without } = json;
    expect(ask({ method: "POST", url: `/${token}/api/save`, headers: without })).toBe("403");
    expect(ask({ headers: { ...headers, "sec-fetch-site": "cross-site" } })).toBe("403");
    expect(ask({ headers: { ...headers, "sec-fetch-site": "same-site" } })).toBe("403");
    expect(ask({ headers: { ...headers, "sec-fetch-site": "none" } })).toBe("page");
  });

  test("shows nothing to who does not know the token", () => {
    for (const given of ["", token.slice(1), `${token}a`, token.toUpperCase(), "undefined", `%${token}`]) {
      expect(ask({ url: `/${given}/` }), given).toBe("404");
      expect(ask({ url: `/${given}/studio.js` }), given).toBe("404");
    }
    expect(ask({ url: "/" })).toBe("404");
    expect(ask({ url: `/x/../${token}/` })).toBe("404");
  });

  test("has no way to any other file, and no call that is not one", () => {
    for (const place of [
      "../package.json",
      "..%2fpackage.json",
      "studio.js/..",
      "%2e%2e/x",
      "documents/../x",
      "documents/a_b/x",
      "constructor",
    ]) {
      expect(ask({ url: `/${token}/${place}` }), place).toBe("404");
    }
    for (const name of ["constructor", "__proto__", "toString", "", "check/x"]) {
      expect(ask({ method: "POST", url: `/${token}/api/${name}`, headers: json }), name).toBe("404");
    }
  });

  test("takes calls as JSON alone, which no form of another page can send", () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      undefined,
    ]) {
      expect(
        ask({ method: "POST", url: `/${token}/api/save`, headers: { ...json, "content-type": type } }),
      ).toBe("415");
    }
    expect(ask({ url: `/${token}/api/save` })).toBe("405");
    expect(ask({ method: "POST" })).toBe("405");
    expect(ask({ method: "OPTIONS", url: `/${token}/api/save`, headers: json })).toBe("405");
  });

  test("allows a page scripts and styles of its own, and no other", () => {
    const policy = headersFor("abc")["Content-Security-Policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
