import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type GuardOptions, guard } from './guard.js';
import { orAborted } from './or-aborted.js';
import { ImportRefused } from './refused.js';

/** The most bytes of a document, after decompression. */
export const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;
/** For the whole way, redirects and all. */
const MAX_MILLISECONDS = 10_000;
const USER_AGENT = 'Footnote (a Discord bot that reads one page when a person asks it to)';

/** A page is one of these. */
const PAGE_TYPES = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/epub+zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
];

export interface FetchOptions extends GuardOptions {
  readonly signal?: AbortSignal;
  /** Limits in milliseconds and bytes; for tests, which want to reach them soon. */
  readonly milliseconds?: number;
  readonly bytes?: number;
}

interface Fetched {
  readonly content: Uint8Array;
  readonly contentType: string;
  /** Where it was in the end, after redirects, without what follows a `#`. */
  readonly url: string;
}

/**
 * Fetches one document from the open web: by HTTP or HTTPS, from public addresses only, over at most 5 redirects,
 * within 10 seconds, at most 5 MB, and only if it is text, Markdown, HTML, PDF, EPUB, DOCX or ODT.
 *
 * @throws ImportRefused
 */
export async function fetchDocument(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const timeout = AbortSignal.timeout(options.milliseconds ?? MAX_MILLISECONDS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    return await orAborted(follow(address, options, signal), signal);
  } catch (error) {
    if (options.signal?.aborted)
      throw new ImportRefused('cancelled', 'The import was called off.', { cause: error });
    if (timeout.aborted) {
      throw new ImportRefused(
        'too-slow',
        'The site takes too long to answer; try again later, or send the text as a file.',
        { cause: error },
      );
    }
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused(
      'unreachable',
      'The site can’t be reached; check the address, or send the text as a file.',
      { cause: error },
    );
  }
}

async function follow(address: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  let url = parse(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await get(url, options, signal);
    const { statusCode = 0, headers } = response;
    if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined) {
      response.destroy();
      url = parse(headers.location, url.href);
      continue;
    }
    try {
      if (statusCode !== 200) throw refusedStatus(statusCode);
      const contentType = headers['content-type'] ?? 'application/octet-stream';
      const type = contentType.replace(/;.*/s, '').trim().toLowerCase();
      if (!PAGE_TYPES.includes(type)) {
        throw new ImportRefused(
          'type',
          'There is no article at this address; pages, plain text, Markdown, PDF, EPUB, DOCX and ODT can be read.',
          { cause: type },
        );
      }
      const content = await bodyOf(response, options.bytes ?? MAX_BYTES, signal);
      url.hash = '';
      return { content, contentType, url: url.href };
    } finally {
      response.destroy();
    }
  }
  throw new ImportRefused(
    'unreachable',
    'This address only leads on to others; give the address of the article itself.',
  );
}

function parse(address: string, base?: string): URL {
  if (!URL.canParse(address.trim(), base)) {
    throw new ImportRefused(
      'address',
      'This is no web address; it has to look like https://example.org/article.',
    );
  }
  return new URL(address.trim(), base);
}

function get(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const lookup = guard(url, options);
  return new Promise((done, failed) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(
      url,
      {
        // A new connection each time: a kept one was checked for somebody else's request.
        agent: false,
        lookup,
        signal,
        maxHeaderSize: 32_768,
        headers: {
          'user-agent': USER_AGENT,
          accept:
            'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.9, application/epub+zip;q=0.9, */*;q=0.1',
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      done,
    );
    // Once a site has switched protocols, Node forgets the request: neither an error nor the signal ends it.
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      failed(refusedStatus(101));
    });
    // Whatever else ends the connection ends the wait; after an answer or an error this changes nothing.
    request.on('close', () => failed(new Error('closed without an answer')));
    request.on('error', failed).end();
  });
}

function refusedStatus(status: number): ImportRefused {
  const cause = `HTTP ${status}`;
  if (status === 404 || status === 410)
    return new ImportRefused('status', 'There is no such page on that site; check the address.', {
      cause,
      detail: 'no-such-page',
    });
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new ImportRefused(
      'status',
      'The site doesn’t let Footnote read this page; send the text as a file, or paste it.',
      { cause, detail: 'forbidden' },
    );
  if (status === 429 || status >= 500)
    return new ImportRefused(
      'status',
      'The site has trouble answering just now; try again later, or send the text as a file.',
      { cause, detail: 'trouble' },
    );
  return new ImportRefused('status', 'The site doesn’t answer with a page; check the address.', { cause });
}

/** The body, unpacked as it comes in, so that a small one that unpacks to a huge one is left in time. */
async function bodyOf(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  const unpacked = unpack(response);
  const stop = () => unpacked.destroy(new Error('called off'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooBig();
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    unpacked.destroy();
  }
  return Buffer.concat(chunks);
}

/** What to say of a document over the limit. */
export const tooBig = () =>
  new ImportRefused('too-big', 'This is more than 5 MB; save the text of the article alone and send that.');

function unpack(response: IncomingMessage): Readable {
  const encodings = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity');
  const [encoding, ...others] = encodings;
  if (encoding === undefined) return response;
  const unpacker =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (!unpacker || others.length > 0) throw new Error(`content encoding ${encodings.join(', ')}`);
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}
