import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { StandIn, UploadedFile } from '../stand-in/index.js';
import { addressOf, isForeign, MOST_ATTACHED, sendFile } from '../stand-in/index.js';
import { type Guide, Visit } from './visit.js';

const MOST_FILES = 50;
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of the page itself. */
export interface Asset {
  data: Uint8Array | string;
  type: string;
}

export interface SurfaceOptions extends Guide {
  /** Where to listen on 127.0.0.1; 0 takes any free port. */
  port: number;
  /** Gives the page's own files by path (`/` is the page), `undefined` for what there isn't: see `builtPage`. */
  asset: (path: string) => Asset | undefined;
}

/** The port can't be listened on: another program does, or the system keeps it to itself. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} cannot be used.`);
    this.name = 'PortTaken';
  }
}

export interface Surface {
  /** `http://127.0.0.1:8080/` */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a page for a playground: the page's own files; `POST /playground/files?name=…` (a file's bytes; gives
 * `{ file }` to name it by); `/attachments/…`; and the WebSocket `/playground/live`, which sends a `view` and
 * then what changes in it, and takes the requests of `visit.ts`; `?person=…&place=…` say where to begin.
 *
 * @throws PortTaken
 *
 * Opening the page sets a cookie made for this run, without which nothing but the page's files is given out.
 */
export async function serveSurface(standIn: StandIn, options: SurfaceOptions): Promise<Surface> {
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });
  const key = randomBytes(24).toString('base64url');
  const files = new Map<string, UploadedFile>();
  const port = () => (http.address() as AddressInfo).port;
  // Cookies are shared by all ports of a host, so the name tells this one from another playground's.
  const cookie = () => `playground_${port()}`;
  const knows = (request: IncomingMessage) => same(cookieOf(request, cookie()), key);

  http.on('request', (request, response) => {
    const address = addressOf(request);
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('cache-control', 'no-store');
    if (!address || isForeign(request, port())) return end(response, 403);
    const { pathname, searchParams } = address;
    const mine = pathname.startsWith('/playground/') || pathname.startsWith('/attachments/');
    if (mine && !knows(request)) return end(response, 401);
    if (request.method === 'POST' && pathname === '/playground/files') {
      void receive(request, searchParams.get('name') ?? 'file', files, response);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (pathname.startsWith('/attachments/')) return sendFile(standIn.world, pathname, response);
    const asset = mine ? undefined : options.asset(pathname);
    if (!asset) return end(response, 404);
    response.setHeader('set-cookie', `${cookie()}=${key}; Path=/; HttpOnly; SameSite=Strict`);
    response.writeHead(200, { 'content-type': asset.type }).end(asset.data);
  });

  http.on('upgrade', (request, socket, head) => {
    const address = addressOf(request);
    if (isForeign(request, port()) || address?.pathname !== '/playground/live' || !knows(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      const { origin } = standIn.world;
      const send = (message: object) => client.send(JSON.stringify(message, local(origin)));
      const before = Object.fromEntries(address.searchParams);
      const visit = new Visit(standIn, files, send, { ...options, before });
      client.on('message', (raw) => visit.receive(String(raw)));
      client.on('error', () => client.terminate());
      client.on('close', () => visit.end());
    });
  });

  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTaken(options.port) : error),
    );
    http.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${port()}/`,
    async close() {
      for (const client of sockets.clients) client.terminate();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
    },
  };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function cookieOf({ headers }: IncomingMessage, name: string): string {
  const pairs = (headers.cookie ?? '').split('; ');
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function same(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Files have the bot's address for the bot; the page takes them from its own, as its policy demands. */
function local(origin: string) {
  const prefix = `${origin}/attachments/`;
  return (key: string, value: unknown) =>
    (key === 'url' || key === 'proxy_url') && typeof value === 'string' && value.startsWith(prefix)
      ? value.slice(origin.length)
      : value;
}

async function receive(
  request: IncomingMessage,
  name: string,
  files: Map<string, UploadedFile>,
  response: ServerResponse,
): Promise<void> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.byteLength;
      // Read to the end all the same: a browser shows an answer only once it has sent everything.
      if (size <= MOST_ATTACHED) parts.push(part);
    }
  } catch {
    return;
  }
  if (size > MOST_ATTACHED) return end(response, 413);
  const id = randomBytes(12).toString('base64url');
  const type = request.headers['content-type'] ?? 'application/octet-stream';
  files.set(id, { name: name.slice(0, 200), data: new Uint8Array(Buffer.concat(parts)), type });
  const oldest = files.keys().next().value;
  if (files.size > MOST_FILES && oldest !== undefined) files.delete(oldest);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ file: id }));
}
