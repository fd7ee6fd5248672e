import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type FetchOptions, fetchDocument, ImportRefused, isPublic } from '../../src/imports/index.js';
import { thrownBy } from '../thrown.js';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

/** A server on loopback that counts its requests. */
async function serve(answer: RequestListener) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}`, requests: () => requests };
}

async function refusal(address: string, options?: FetchOptions): Promise<[string, string]> {
  const { kind, message } = await thrownBy(fetchDocument(address, options), ImportRefused);
  return [kind, message];
}

const INSIDE = 'This address is inside a private network, where I don’t go. Send the text or a file.';
const page = await serve((_, response) => response.setHeader('content-type', 'text/plain').end('A page.'));
const { port } = page;

test('a redirect that leads nowhere is a status as any other', async () => {
  const server = await serve((_, response) => response.writeHead(302).end());
  expect((await refusal(server.origin, { allow: [server.origin] }))[0]).toBe('status');
});

test('what is packed twice is not unpacked once', async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip, gzip' });
    response.end(gzipSync(gzipSync('A page.')));
  });
  expect((await refusal(server.origin, { allow: [server.origin] }))[0]).toBe('unreachable');
});

describe('addresses that are not of the open web', () => {
  test.each([
    ['loopback', `http://127.0.0.1:${port}/`],
    ['loopback by name', `http://localhost:${port}/`],
    ['all of 127', `http://127.12.13.14:${port}/`],
    ['decimal', `http://2130706433:${port}/`],
    ['octal', `http://0177.0.0.01:${port}/`],
    ['hexadecimal', `http://0x7f000001:${port}/`],
    ['short', `http://127.1:${port}/`],
    ['in full-width digits', `http://１２７.０.０.１:${port}/`],
    ['in percent signs', `http://%31%32%37.0.0.1:${port}/`],
    ['unspecified', `http://0.0.0.0:${port}/`],
    ['nought', `http://0:${port}/`],
    ['IPv6 loopback', `http://[::1]:${port}/`],
    ['IPv6 unspecified', `http://[::]:${port}/`],
    ['IPv4 in IPv6', `http://[::ffff:127.0.0.1]:${port}/`],
    ['IPv4 in IPv6, in hexadecimal', `http://[::ffff:7f00:1]:${port}/`],
    ['IPv4-compatible', `http://[::127.0.0.1]:${port}/`],
    ['NAT64', `http://[64:ff9b::127.0.0.1]:${port}/`],
    ['local NAT64', `http://[64:ff9b:1::7f00:1]:${port}/`],
    ['6to4', `http://[2002:7f00:1::]:${port}/`],
    ['Teredo', `http://[2001:0:7f00:1::]:${port}/`],
    ['private, 10', 'http://10.0.0.1/'],
    ['private, 172', 'http://172.16.0.1/'],
    ['private, 192', 'http://192.168.1.1/'],
    ['carrier', 'http://100.64.0.1/'],
    ['unique local', 'http://[fd00::1]/'],
    ['link-local', 'http://[fe80::1]/'],
    ['site-local', 'http://[fec0::1]/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata, decimal', 'http://2852039166/'],
    ['metadata of IPv6', 'http://[fd00:ec2::254]/'],
    ['multicast', 'http://224.0.0.1/'],
    ['multicast of IPv6', 'http://[ff02::1]/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['reserved', 'http://240.0.0.1/'],
    ['for documents', 'http://192.0.2.1/'],
    ['for benchmarks', 'http://198.18.0.1/'],
  ])('%s', async (_, address) => {
    expect(await refusal(address)).toEqual(['private', INSIDE]);
    expect(await refusal(address.replace('http:', 'https:'))).toEqual(['private', INSIDE]);
  });

  test.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['::1'],
    ['::7f00:1'],
    ['fd00::1'],
    ['::ffff:127.0.0.1'],
    ['fe80::1%lo'],
    ['no address'],
  ])('a name that resolves to %s', async (address) => {
    expect(isPublic(address)).toBe(false);
    const resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }];
    expect(await refusal(`http://page.example:${port}/`, { resolve })).toEqual(['private', INSIDE]);
  });

  test('a name that has a good address too', async () => {
    const resolve = async () => [
      { address: '192.0.32.10', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await refusal(`http://page.example:${port}/`, { resolve })).toEqual(['private', INSIDE]);
  });

  test('a name is looked up once, so that it can’t be another address the second time', async () => {
    const asked: string[] = [];
    const resolve = async (name: string) => {
      asked.push(name);
      // Good the first time only: a second look would be let through to it.
      return [{ address: asked.length === 1 ? '127.0.0.1' : '192.0.32.10', family: 4 }];
    };
    expect(await refusal(`http://rebinding.example:${port}/`, { resolve })).toEqual(['private', INSIDE]);
    expect(asked).toEqual(['rebinding.example']);
  });

  test('none of them has been asked for anything', () => {
    expect(page.requests()).toBe(0);
  });

  test.each(['8.8.8.8', '192.0.32.10', '2606:4700::1111'])('%s is one of the open web', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe('what is no address of a page', () => {
  test.each([
    ['ftp://example.org/a', 'This is no web address; it has to begin with https:// or http://.'],
    ['file:///etc/passwd', 'This is no web address; it has to begin with https:// or http://.'],
    ['data:text/plain,hello', 'This is no web address; it has to begin with https:// or http://.'],
    ['example.org/a', 'This is no web address; it has to look like https://example.org/article.'],
    ['', 'This is no web address; it has to look like https://example.org/article.'],
    ['http://', 'This is no web address; it has to look like https://example.org/article.'],
    [
      'https://jane:secret@example.org/',
      'There is a name or password in this address; give an address that everyone may open.',
    ],
    [
      'https://jane@example.org/',
      'There is a name or password in this address; give an address that everyone may open.',
    ],
  ])('%s', async (address, message) => {
    expect(await refusal(address)).toEqual(['address', message]);
  });
});

describe('redirects', () => {
  test.each([
    ['to loopback', () => `http://127.0.0.1:${port}/`, ['private', INSIDE]],
    ['to metadata', () => 'http://169.254.169.254/', ['private', INSIDE]],
    ['to another host of its name', () => `//[::1]:${port}/`, ['private', INSIDE]],
    [
      'to a file',
      () => 'file:///etc/passwd',
      ['address', 'This is no web address; it has to begin with https:// or http://.'],
    ],
    [
      'to a place with a password',
      () => 'http://a:b@example.org/',
      ['address', 'There is a name or password in this address; give an address that everyone may open.'],
    ],
  ])('%s', async (_, location, expected) => {
    const server = await serve((_, response) => response.writeHead(302, { location: location() }).end());
    expect(await refusal(server.origin, { allow: [server.origin] })).toEqual(expected);
    expect([server.requests(), page.requests()]).toEqual([1, 0]);
  });

  test('five are followed, a sixth is not', async () => {
    const server = await serve(({ url = '' }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.setHeader('content-type', 'text/plain').end('There.');
      else response.writeHead(301, { location: `/${left - 1}` }).end();
    });
    const options = { allow: [server.origin] };
    expect((await fetchDocument(`${server.origin}/5#part`, options)).url).toBe(`${server.origin}/0`);
    expect(await refusal(`${server.origin}/6`, options)).toEqual([
      'unreachable',
      'This address only leads on to others; give the address of the article itself.',
    ]);
    expect(server.requests()).toBe(12);
  });
});

describe('answers', () => {
  const answering = async (headers: Record<string, string>, body: Buffer | string, status = 200) => {
    const server = await serve((_, response) => response.writeHead(status, headers).end(body));
    return [server.origin, { allow: [server.origin] }] as const;
  };

  test.each([
    ['text/html; charset=utf-8'],
    ['text/plain'],
    ['Text/Markdown'],
    ['application/pdf'],
    ['application/xhtml+xml'],
  ])('of type %s', async (type) => {
    const [address, options] = await answering({ 'content-type': type }, 'A page.');
    const { content, contentType, url } = await fetchDocument(address, options);
    expect([Buffer.from(content).toString(), contentType, url]).toEqual(['A page.', type, `${address}/`]);
  });

  test.each([['image/png'], ['application/json'], ['application/octet-stream'], ['text/css']])(
    'of type %s are left',
    async (type) => {
      const [address, options] = await answering({ 'content-type': type }, 'A page.');
      expect(await refusal(address, options)).toEqual([
        'type',
        'There is no article at this address; pages, plain text, Markdown, PDF, EPUB, DOCX and ODT can be read.',
      ]);
    },
  );

  test.each([
    [404, 'no-such-page', 'There is no such page on that site; check the address.'],
    [403, 'forbidden', 'The site doesn’t let Footnote read this page; send the text as a file, or paste it.'],
    [503, 'trouble', 'The site has trouble answering just now; try again later, or send the text as a file.'],
    [204, undefined, 'The site doesn’t answer with a page; check the address.'],
  ])('with status %i', async (status, detail, message) => {
    const [address, options] = await answering({ 'content-type': 'text/html' }, '', status);
    expect(await refusal(address, options)).toEqual(['status', message]);
    await expect(fetchDocument(address, options)).rejects.toMatchObject({ cause: `HTTP ${status}` });
    await expect(fetchDocument(address, options)).rejects.toHaveProperty('detail', detail);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('packed by %s', async (encoding, pack) => {
    const headers = { 'content-type': 'text/plain', 'content-encoding': encoding };
    const [address, options] = await answering(headers, pack('A page.'));
    expect(Buffer.from((await fetchDocument(address, options)).content).toString()).toBe('A page.');
    // Small on the way, huge when unpacked.
    const bomb = await answering(headers, pack(Buffer.alloc(6_000_000)));
    expect(await refusal(...bomb)).toEqual([
      'too-big',
      'This is more than 5 MB; save the text of the article alone and send that.',
    ]);
  });

  test.each([
    [5_000_000, 'fetched'],
    [5_000_001, 'too-big'],
  ])('of %i bytes', async (size, expected) => {
    const [address, options] = await answering({ 'content-type': 'text/plain' }, Buffer.alloc(size, 'a'));
    const outcome = await fetchDocument(address, options).then(
      ({ content }) => (content.length === size ? 'fetched' : content.length),
      ({ kind }: ImportRefused) => kind,
    );
    expect(outcome).toBe(expected);
  });

  const SLOW = [
    'too-slow',
    'The site takes too long to answer; try again later, or send the text as a file.',
  ];
  test.each<[string, RequestListener]>([
    ['never come', () => {}],
    ['never end', (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).write('a')],
  ])('that %s', async (_, answer) => {
    const server = await serve(answer);
    expect(await refusal(server.origin, { allow: [server.origin], milliseconds: 50 })).toEqual(SLOW);
  });

  test('of a name that is never found', async () => {
    const resolve = () => new Promise<never>(() => {});
    expect(await refusal('http://page.example/', { resolve, milliseconds: 50 })).toEqual(SLOW);
  });

  test('that send on, and on, a little each time', async () => {
    const server = await serve((_, response) => {
      response.writeHead(302, { location: '/next' }).write('a');
    });
    expect((await refusal(server.origin, { allow: [server.origin], milliseconds: 2000 }))[0]).toBe(
      'unreachable',
    );
  });

  test('are not waited for when called off', async () => {
    const calledOff = new AbortController();
    const server = await serve(() => calledOff.abort());
    expect(await refusal(server.origin, { allow: [server.origin], signal: calledOff.signal })).toEqual([
      'cancelled',
      'The import was called off.',
    ]);
  });

  test('from nobody, or broken off', async () => {
    const message = 'The site can’t be reached; check the address, or send the text as a file.';
    const gone = await serve((_, response) => response.socket?.destroy());
    const broken = await answering({ 'content-type': 'text/plain', 'content-encoding': 'gzip' }, 'no gzip');
    expect(await refusal(gone.origin, { allow: [gone.origin] })).toEqual(['unreachable', message]);
    expect(await refusal(...broken)).toEqual(['unreachable', message]);
  });
});

test('says who asks, and nothing else of itself', async () => {
  let headers: NodeJS.Dict<string | string[]> = {};
  const server = await serve((request, response) => {
    headers = request.headers;
    response.setHeader('content-type', 'text/plain').end('A page.');
  });
  await fetchDocument(server.origin, { allow: [server.origin] });
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
  expect(headers['user-agent']).toBe('Footnote (a Discord bot that reads one page when a person asks it to)');
});

test('what is allowed is one origin, not its neighbours', async () => {
  expect(await refusal(`http://127.0.0.1:${port}/`, { allow: ['http://127.0.0.1:1'] })).toEqual([
    'private',
    INSIDE,
  ]);
  expect(page.requests()).toBe(0);
});

describe('a site that breaks the protocol, or never ends', () => {
  const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n';
  const UPGRADE = 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n';
  /** A byte at a time, with no end. */
  const trickle = (socket: Socket, head: string) => {
    socket.write(head);
    const more = setInterval(() => socket.write('a'), 5);
    socket.once('close', () => clearInterval(more));
  };
  test.each<[string, string, (socket: Socket) => void]>([
    ['switches protocols', 'status', (socket) => socket.write(UPGRADE)],
    [
      'switches protocols and resets',
      'status',
      (socket) => socket.write(UPGRADE, () => socket.resetAndDestroy()),
    ],
    ['resets before the headers', 'unreachable', (socket) => socket.resetAndDestroy()],
    ['resets in the headers', 'unreachable', (socket) => socket.write(HEAD, () => socket.resetAndDestroy())],
    ['ends in the headers', 'unreachable', (socket) => socket.end(HEAD)],
    ['ends in the body', 'unreachable', (socket) => socket.end(`${HEAD}content-length: 9\r\n\r\na`)],
    ['stops in the headers', 'too-slow', (socket) => socket.write(HEAD)],
    ['stops in the body', 'too-slow', (socket) => socket.write(`${HEAD}content-length: 9\r\n\r\na`)],
    [
      'resets in a redirect',
      'unreachable',
      (socket) => socket.write('HTTP/1.1 302 Found\r\nlocation: /', () => socket.resetAndDestroy()),
    ],
    ['trickles the headers', 'too-slow', (socket) => trickle(socket, HEAD)],
    ['trickles the body', 'too-slow', (socket) => trickle(socket, `${HEAD}\r\n`)],
    ['stops after 103', 'too-slow', (socket) => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(99))],
  ])('%s', async (_, kind, answer) => {
    const held = new Set<Socket>();
    const server = createRawServer((socket) => {
      held.add(socket.on('error', () => {}));
      socket.once('data', () => answer(socket));
    });
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect((await refusal(origin, { allow: [origin], milliseconds: 300 }))[0]).toBe(kind);
    } finally {
      for (const socket of held) socket.destroy();
      server.close();
    }
  });
});
