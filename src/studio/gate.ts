import type { CallName, Calls } from "./protocol.ts";

/** What a request says of itself; header names in lower case. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What lets a request in: where we listen, and the secret in the address. */
export interface Door {
  readonly port: number;
  readonly token: string;
}

/** What a request is for, or the status that it is refused with. */
export type Way =
  | { readonly kind: "page" | "events" }
  | { readonly kind: "asset"; readonly name: AssetName }
  | { readonly kind: "call"; readonly name: CallName }
  | { readonly kind: "document"; readonly id: string }
  | { readonly kind: "refused"; readonly status: 403 | 404 | 405 | 415 };

/** The files of the page. */
export const assets = {
  "studio.js": "text/javascript; charset=utf-8",
  "studio.css": "text/css; charset=utf-8",
  "icon.svg": "image/svg+xml",
} as const;

/** The name of a file of the page. */
export type AssetName = keyof typeof assets;

/** All calls; the record makes the compiler ask for each. */
const calls: Readonly<Record<keyof Calls, true>> = {
  hello: true,
  plans: true,
  open: true,
  check: true,
  form: true,
  pages: true,
  fix: true,
  complete: true,
  change: true,
  save: true,
  draft: true,
  drop: true,
  print: true,
  create: true,
  repeat: true,
  import: true,
};

/**
 * Decides about a request before anything of it is read. The name in `Host` must be ours, so that no
 * name of somebody else's that leads to this machine comes in (DNS rebinding); a page of another
 * origin is refused by `Origin` and `Sec-Fetch-Site`; who does not know the token finds nothing.
 */
export function wayOf({ method, url, headers }: Asked, { port, token }: Door): Way {
  const here = `127.0.0.1:${port}`;
  const { host, origin } = headers;
  const site = headers["sec-fetch-site"];
  if (host !== here) return refused(403);
  if (origin !== undefined && origin !== `http://${here}`) return refused(403);
  if (site !== undefined && site !== "same-origin" && site !== "none") return refused(403);
  const [, given = "", ...rest] = url.split("/");
  if (!isSame(given, token)) return refused(404);
  if (rest[0] === "api") return callOf(method, rest, headers);
  if (method !== "GET") return refused(405);
  return placeOf(rest);
}

function callOf(method: string, [, name = "", ...more]: readonly string[], headers: Asked["headers"]): Way {
  if (method !== "POST") return refused(405);
  // Every browser names the origin of a POST; JSON cannot be sent by a form.
  if (headers.origin === undefined) return refused(403);
  if (headers["content-type"] !== "application/json") return refused(415);
  return more.length === 0 && Object.hasOwn(calls, name)
    ? { kind: "call", name: name as CallName }
    : refused(404);
}

function placeOf(rest: readonly string[]): Way {
  const [first = "", second = ""] = rest;
  if (rest.length === 1 && first === "") return { kind: "page" };
  if (rest.length === 1 && first === "events") return { kind: "events" };
  if (rest.length === 1 && Object.hasOwn(assets, first)) return { kind: "asset", name: first as AssetName };
  if (rest.length === 3 && first === "documents" && /^[a-z0-9]+$/u.test(second)) {
    return { kind: "document", id: second };
  }
  return refused(404);
}

function refused(status: 403 | 404 | 405 | 415): Way {
  return { kind: "refused", status };
}

/** Compares in a time that does not tell how much of a guess is right. */
function isSame(given: string, token: string): boolean {
  let difference = given.length ^ token.length;
  for (let at = 0; at < token.length; at++) difference |= (given.charCodeAt(at) | 0) ^ token.charCodeAt(at);
  return difference === 0;
}

/** What every answer says: nothing is kept, framed, guessed at or loaded from elsewhere. */
export function headersFor(nonce: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
  };
}
