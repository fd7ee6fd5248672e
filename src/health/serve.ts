import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** @property type of the content; plain text when left out. */
export interface HealthPage {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

/** Whoever asks is a program beside the bot: it asks at once, and for one page. */
const PATIENCE = 5000;

/** Serves a few pages by their paths, made anew each time. @throws what listening throws, such as EADDRINUSE. */
export async function servePages(
  pages: Readonly<Record<string, () => Promise<HealthPage>>>,
  port: number,
  host: string,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const known = Object.hasOwn(pages, path) && (request.method === 'GET' || request.method === 'HEAD');
    const none: HealthPage = { status: 404, text: `There is ${Object.keys(pages).join(', ')}.\n` };
    const page = await (known ? pages[path]?.() : none);
    const { status, text, type = 'text/plain; charset=utf-8' } = page ?? none;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : text);
  });
  server.headersTimeout = PATIENCE;
  server.requestTimeout = PATIENCE;
  server.maxConnections = 50;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
