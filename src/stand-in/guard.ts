import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from somewhere else than this machine's own pages and programs. A web page can
 * make a browser send requests to loopback, either openly (another `Origin`) or by pointing a name of its own
 * at 127.0.0.1 (another `Host`).
 */
export function isForeign({ headers }: IncomingMessage, port: number): boolean {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return true;
  return headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`);
}

/** The address that was asked for, if it is one. */
export function addressOf({ url }: IncomingMessage): URL | undefined {
  try {
    return url?.startsWith('/') ? new URL(`http://stand-in${url}`) : undefined;
  } catch {
    return undefined;
  }
}
