import { request } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { type Served, serve } from "../../../src/cli/studio/serve.ts";
import { openStudio } from "./open-studio.ts";

const plan = "标题: 秋游活动方案\n类型: 其他\n活动目的: 亲近自然。\n活动地点: 公园\n";

let served: Served | undefined;

afterEach(async () => {
  served?.close();
  await served?.ended;
  served = undefined;
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks without the care that a browser takes: any path, any header. */
function ask(port: number, { method = "GET", path = "/", headers = {}, body = "" }: Asking): Promise<Answer> {
  return new Promise((settle, fail) => {
    const asking = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () =>
        settle({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    asking.on("error", fail);
    asking.end(body);
  });
}

async function start(): Promise<Served> {
  const { studio, context } = openStudio({ "秋游.yaml": plan });
  served = await serve(studio, context);
  return served;
}

function calling(
  { port, token }: Served,
  name: string,
  asked: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return ask(port, {
    method: "POST",
    path: `/${token}/api/${name}`,
    headers: { origin: `http://127.0.0.1:${port}`, "content-type": "application/json", ...headers },
    body: JSON.stringify(asked),
  });
}

describe("the server", () => {
  test("listens on this machine alone, under a token", async () => {
    const { address, port } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{48}\/$/u);
    expect((await ask(port, {})).status).toBe(404);
    expect((await ask(port, { path: new URL(address).pathname })).body).toContain("方案工作台");
  });

  test("answers calls, and says in every answer what a page may do", async () => {
    const up = await start();
    const { status, body, headers } = await calling(up, "check", { path: "秋游.yaml", text: plan });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toHaveProperty("findings");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    for (const path of ["/", `/${up.token}/`, `/${up.token}/nothing`])
      expect((await ask(up.port, { path })).headers["content-security-policy"], path).toContain(
        "default-src",
      );
  });

  test("refuses another origin and another name, and saves nothing for them", async () => {
    const { studio, context, host } = openStudio({ "秋游.yaml": plan });
    served = await serve(studio, context);
    const asked = { path: "秋游.yaml", text: "标题: 坏\n", revision: "" };
    expect((await calling(served, "save", asked, { origin: "http://evil.example" })).status).toBe(403);
    expect((await calling(served, "save", asked, { host: `evil.example:${served.port}` })).status).toBe(403);
    expect((await calling(served, "save", asked, { "content-type": "text/plain" })).status).toBe(415);
    expect(host.text("方案/秋游.yaml")).toBe(plan);
  });

  test("has no way out of its folder", async () => {
    const up = await start();
    for (const path of [
      "../package.json",
      "..%2f..%2fpackage.json",
      "documents/1/../../x",
      "studio.js%00",
      "/etc/passwd",
    ]) {
      expect((await ask(up.port, { path: `/${up.token}/${path}` })).status, path).toBe(404);
    }
    const { body } = await calling(up, "open", { path: "../秘密.yaml", window: "甲" });
    expect(JSON.parse(body)).toEqual({ refused: "只能打开这个文件夹里的方案。" });
  });

  test("hands out documents that were printed, and these alone", async () => {
    const up = await start();
    const { body } = await calling(up, "print", { path: "秋游.yaml", paper: "plan", format: "pdf" });
    const { files } = JSON.parse(body) as { files: { address: string }[] };
    const document = await ask(up.port, { path: `/${up.token}/${files[0]?.address ?? ""}` });
    expect(document.headers["content-type"]).toBe("application/pdf");
    expect(document.body.slice(0, 5)).toBe("%PDF-");
    expect((await ask(up.port, { path: `/${up.token}/documents/abc/x.pdf` })).status).toBe(404);
  });

  test("refuses what is no call, in few words", async () => {
    const up = await start();
    expect((await calling(up, "check", { path: 1 })).status).toBe(400);
    expect((await calling(up, "nothing", {})).status).toBe(404);
  });

  test("tells a machine's refusal as a sentence", async () => {
    const { studio, context, host } = openStudio({ "秋游.yaml": plan });
    served = await serve(studio, { ...context, host });
    host.disk.set("/home/teacher/方案/坏.yaml", new Uint8Array([0xff, 0xfe, 0x07, 0x68]));
    const { body } = await calling(served, "open", { path: "坏.yaml", window: "甲" });
    expect(JSON.parse(body).refused).toContain("编码");
  });
});

describe("its end", () => {
  test("comes when the last page has closed and stayed closed", async () => {
    const { studio, context, host } = openStudio({ "秋游.yaml": plan });
    const waiting: (() => void)[] = [];
    const patient = Object.assign(Object.create(host), {
      after: (_: number, handler: () => void) => {
        waiting.push(handler);
        return () => void waiting.splice(waiting.indexOf(handler), 1);
      },
    });
    served = await serve(studio, { ...context, host: patient });
    const { port, token } = served;
    const listening = (): Promise<() => void> =>
      new Promise((settle) => {
        const asking = request({ host: "127.0.0.1", port, path: `/${token}/events?a` }, (response) => {
          response.on("error", () => undefined).resume();
          settle(() => asking.destroy());
        });
        asking.on("error", () => undefined).end();
      });
    const leave = await listening();
    leave();
    await expect.poll(() => waiting.length).toBe(1);
    const leaveAgain = await listening();
    expect(waiting).toHaveLength(0);
    leaveAgain();
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.();
    await served.ended;
    await expect(ask(port, {})).rejects.toThrow();
  });
});
