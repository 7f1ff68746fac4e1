import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { askedOf } from "../../studio/asked.ts";
import { assets, type Door, headersFor, type Way, wayOf } from "../../studio/gate.ts";
import type { StudioEvent } from "../../studio/protocol.ts";
import { shellHtml } from "../../studio/shell.ts";
import type { Context } from "../context.ts";
import { HostError } from "../host/host.ts";
import { hostMessage } from "../line/host-message.ts";
import { tellBug } from "../line/tell-bug.ts";
import { studioWords } from "../words/studio-words.ts";
import { StudioRefusal } from "./refusal.ts";
import type { Studio } from "./studio.ts";

/** A studio that browsers can open. */
export interface Served {
  readonly address: string;
  readonly port: number;
  readonly token: string;
  /** Settled once the last page has closed and stayed closed, or `close` was called. */
  readonly ended: Promise<void>;
  close(): void;
}

/** How long a page may be away before the studio ends: loading it again takes less. */
const patience = 4_000;
/** A Word file of pictures, in Base64; nobody types as much. */
const mostBytes = 96 * 1024 * 1024;

/** Serves a studio on this machine alone, at a port that is free and under a token that nobody can guess. */
export async function serve(studio: Studio, context: Context): Promise<Served> {
  const { host } = context;
  const token = host.random(24);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((settle) => {
    end = settle;
  });
  const door = { port: 0, token };
  const lobby = createLobby(studio, context, () => close());
  const server = createServer((request, response) => {
    void answer(request, response, { door, studio, context, lobby });
  });
  const close = (): void => {
    lobby.end();
    server.close(() => end());
    server.closeAllConnections();
  };
  await listen(server);
  door.port = (server.address() as AddressInfo).port;
  const address = `http://127.0.0.1:${door.port}/${token}/`;
  return { address, port: door.port, token, ended, close };
}

function listen(server: Server): Promise<void> {
  return new Promise((settle, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => settle());
  });
}

/** The pages that listen. */
interface Lobby {
  enter(window: string, response: ServerResponse): void;
  end(): void;
}

function createLobby({ windows }: Studio, { host }: Context, empty: () => void): Lobby {
  const open = new Set<ServerResponse>();
  let callOff: () => void = () => undefined;
  return {
    enter(window, response) {
      callOff();
      open.add(response);
      const tell = (event: StudioEvent): void => void response.write(`data: ${JSON.stringify(event)}\n\n`);
      const leave = windows.join(window, tell);
      response.write(":\n\n");
      response.once("close", () => {
        open.delete(response);
        leave();
        if (open.size === 0) callOff = host.after(patience, empty);
      });
    },
    end() {
      callOff();
      for (const response of open) response.removeAllListeners("close").end();
    },
  };
}

interface Room {
  readonly door: Door;
  readonly studio: Studio;
  readonly context: Context;
  readonly lobby: Lobby;
}

async function answer(request: IncomingMessage, response: ServerResponse, room: Room): Promise<void> {
  const { method = "", url = "", headers } = request;
  const [place = "", query = ""] = url.split("?", 2);
  const way = wayOf({ method, url: place, headers }, room.door);
  const nonce = room.context.host.random(16);
  for (const [name, value] of Object.entries(headersFor(nonce))) response.setHeader(name, value);
  if (way.kind === "events") {
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
    room.lobby.enter(query, response);
    return;
  }
  try {
    await deliver(way, request, response, nonce, room);
  } catch (error) {
    send(response, 200, JSON.stringify({ refused: sentenceFor(error, room.context) }));
  }
}

async function deliver(
  way: Exclude<Way, { kind: "events" }>,
  request: IncomingMessage,
  response: ServerResponse,
  nonce: string,
  { studio, context }: Room,
): Promise<void> {
  switch (way.kind) {
    case "refused":
      return send(response, way.status, "", "text/plain");
    case "page":
      return send(response, 200, shellHtml(context.language, nonce), "text/html; charset=utf-8");
    case "asset":
      return send(response, 200, assetOf(way.name, context), assets[way.name]);
    case "document":
      return sendDocument(response, studio.documents.find(way.id), context);
    case "call": {
      const asked = askedOf(way.name, await bodyOf(request));
      if (asked === undefined) return send(response, 400, "{}");
      const call = studio.answers[way.name] as (asked: unknown) => Promise<unknown>;
      return send(response, 200, JSON.stringify(await call(asked)));
    }
  }
}

/** What the build has made of `src/studio/web`. */
function assetOf(name: keyof typeof assets, { host }: Context): Uint8Array {
  return host.readFile(host.path.join(host.packageFolder, "dist", "studio", name));
}

function sendDocument(response: ServerResponse, file: string | undefined, { host }: Context): void {
  if (file === undefined || host.entry(file) !== "file") {
    send(response, 404, "", "text/plain");
    return;
  }
  const isPdf = file.endsWith(".pdf");
  const name = encodeURIComponent(host.path.basename(file));
  response.setHeader("Content-Disposition", `${isPdf ? "inline" : "attachment"}; filename*=UTF-8''${name}`);
  // The browser's own reader of PDF files is a page with a style of its own.
  if (isPdf) response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
  send(response, 200, host.readFile(file), isPdf ? "application/pdf" : "application/octet-stream");
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = "application/json; charset=utf-8",
): void {
  if (response.destroyed) return;
  response.writeHead(status, { "Content-Type": type }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new HostError("EFBIG", "read", "-");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A refusal in its own words; a mistake of ours is told on the terminal, and the page keeps going. */
function sentenceFor(error: unknown, context: Context): string {
  if (error instanceof StudioRefusal) return error.message;
  if (error instanceof HostError) return hostMessage(error, context.host, context.language);
  tellBug(error, context);
  return studioWords[context.language].bug;
}
