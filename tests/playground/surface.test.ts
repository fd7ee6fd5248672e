import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { PanelPlace, Surface, View } from '../../src/playground/index.js';
import { builtPage, serveSurface } from '../../src/playground/index.js';
import type { StandIn } from '../../src/stand-in/index.js';
import { caller, playground } from '../stand-in/client.js';

let discord: StandIn;
let surface: Surface;
let api: ReturnType<typeof caller>;

beforeEach(async () => {
  ({ discord } = await playground());
  api = caller(discord);
  await api.register();
  surface = await serveSurface(discord, {
    port: 0,
    asset: (path) => (path === '/' ? { data: '<!doctype html>', type: 'text/html' } : undefined),
  });
});
afterEach(() => surface.close());

type Headers = Record<string, string>;
interface Sent {
  kind: string;
  id?: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test looks into another kind of message
  [field: string]: any;
}

function get(path: string, headers: Headers = {}, method = 'GET', body = '') {
  return new Promise<{ status: number; headers: Headers; body: string }>((resolve, reject) => {
    const call = request(surface.url.slice(0, -1) + path, { method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers as Headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    call.on('error', reject).end(body);
  });
}

async function cookie(): Promise<string> {
  const { headers } = await get('/');
  return headers['set-cookie']![0]!.split(';')[0]!;
}

/** A page: `next(kind)` waits for the next message of that kind, `ask` for the answer to a request. */
async function page(headers?: Headers) {
  const sending = headers ?? { cookie: await cookie(), origin: surface.url.slice(0, -1) };
  const socket = new WebSocket(`${surface.url.replace('http', 'ws')}playground/live`, { headers: sending });
  const inbox: Sent[] = [];
  let wake = () => {};
  socket.on('message', (raw) => {
    inbox.push(JSON.parse(String(raw)));
    wake();
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const find = async (test: (message: Sent) => boolean): Promise<Sent> => {
    for (;;) {
      const index = inbox.findIndex(test);
      if (index >= 0) return inbox.splice(index, 1)[0]!;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const next = (kind: string) => find((message) => message.kind === kind);
  let id = 0;
  const ask = (what: object) => {
    const mine = ++id;
    socket.send(JSON.stringify({ id: mine, ...what }));
    return find((message) => message.id === mine && (message.kind === 'done' || message.kind === 'refused'));
  };
  const view = (await next('view')) as unknown as View;
  return { view, next, ask, inbox, socket };
}

describe('the page of the playground', () => {
  it('shows who and where, with what Discord would offer there', async () => {
    const { view } = await page();
    const { mara } = discord.people;
    expect(view.person).toBe(mara.id);
    expect(view.people.map(({ user }) => user.global_name)).toEqual(['Mara', 'Ravi', 'Lena']);
    expect(view.places.map(({ name, kind, server }) => [server?.name, kind, name])).toEqual([
      ['Reading Room', 'channel', 'articles'],
      ['Reading Room', 'thread', 'Chapter one'],
      ['Night Shelf', 'channel', 'shelf'],
      [undefined, 'direct', 'Footnote'],
    ]);
    expect(view.commands.map(({ name }) => name)).toEqual(['ask', 'said', 'library']);
    expect(view.messageCommands.map(({ name }) => name)).toEqual(['Check quote']);
    expect(view).toMatchObject({ connected: false, messages: [], refusals: [] });
  });

  it('acts as the person and pushes what becomes of it, private answers only to them', async () => {
    const ravi = await page();
    const lena = await page();
    await ravi.ask({ do: 'go', person: discord.people.ravi.id });
    await lena.ask({ do: 'go', person: discord.people.lena.id });
    const { act } = await ravi.ask({ do: 'slash', name: 'ask', options: { question: 'Who?' } });
    expect(act).toMatchObject({ kind: 'waiting', command: 'ask' });
    const interaction = discord.world.interactions.get(act.id)!;
    await api.callback(interaction, 4, {
      content: 'secret',
      flags: 64,
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] }],
    });
    const { message } = await ravi.next('message');
    expect(message.content).toBe('secret');
    discord.people.mara.say(discord.places.articles, 'aloud');
    expect((await lena.next('message')).message.content).toBe('aloud');
    expect(await lena.ask({ do: 'click', message: message.id, component: 'more' })).toMatchObject({
      kind: 'refused',
      reason: 'The message is gone.',
    });
    expect(lena.inbox.filter(({ kind }) => kind === 'act' || kind === 'message')).toEqual([]);
    const clicked = await ravi.ask({ do: 'click', message: message.id, component: 'more' });
    expect(clicked.act).toMatchObject({ kind: 'waiting', source: message.id });
    const again = await page();
    const { kind } = await again.ask({ do: 'go', person: discord.people.ravi.id });
    expect(kind).toBe('done');
    expect((await again.next('view')).messages.map(({ content }: { content: string }) => content)).toEqual([
      'secret',
      'aloud',
    ]);
  });

  it('completes, fills in a form with a file, and uses a message command', async () => {
    const { ask, next } = await page();
    const typed = await ask({
      do: 'autocomplete',
      name: 'said',
      options: { speaker: 'P' },
      focused: 'speaker',
    });
    const of = (act: { id: string }) => discord.world.interactions.get(act.id)!;
    await api.callback(of(typed.act), 8, { choices: [{ name: 'Putin', value: 'putin' }] });
    const choices = async (): Promise<unknown> => {
      const { act } = await next('act');
      return act.id === typed.act.id && act.choices ? act.choices : choices();
    };
    expect(await choices()).toEqual([{ name: 'Putin', value: 'putin' }]);

    const said = discord.people.ravi.say(discord.places.articles, '“No.”');
    const used = await ask({ do: 'message command', name: 'Check quote', message: said.id });
    const field = (component: object) => ({ type: 18, label: 'L', component });
    await api.callback(of(used.act), 9, {
      custom_id: 'form',
      title: 'Form',
      components: [
        field({ type: 4, custom_id: 'title', style: 1 }),
        field({ type: 19, custom_id: 'file', required: false }),
      ],
    });
    const sent = await get(
      '/playground/files?name=a.txt',
      { cookie: await cookie(), 'content-type': 'text/plain' },
      'POST',
      'Text',
    );
    const { file } = JSON.parse(sent.body);
    expect(await ask({ do: 'submit', act: used.act.id })).toMatchObject({
      reason: 'The field "title" is required.',
    });
    const submitted = await ask({
      do: 'submit',
      act: used.act.id,
      fields: { title: 'T' },
      files: { file: [file] },
    });
    const { resolved } = of(submitted.act).payload.data as {
      resolved: { attachments: Record<string, { url: string }> };
    };
    const [attachment] = Object.values(resolved.attachments);
    expect(await (await fetch(attachment!.url)).text()).toBe('Text');
  });

  it('keeps servers and permissions apart', async () => {
    const { ask, next } = await page();
    await ask({ do: 'go', person: discord.people.ravi.id, place: discord.places.shelf.id });
    const view = (await next('view')) as unknown as View;
    expect(view.commands.map(({ name }) => name)).toEqual(['ask', 'said']);
    expect(await ask({ do: 'slash', name: 'library add' })).toMatchObject({
      kind: 'refused',
      reason: 'Ravi has no command /library add here.',
    });
    const foreign = discord.dm(discord.people.lena).id;
    expect(await ask({ do: 'go', place: foreign })).toMatchObject({ reason: 'Ravi cannot enter there.' });
    discord.people.mara.say(discord.places.articles, 'in the other server');
    await ask({ do: 'say', content: 'here' });
    expect((await next('message')).message.content).toBe('here');
  });

  it('shows what Discord refuses, and that the bot is there', async () => {
    const { next } = await page();
    const act = discord.people.mara.slash(discord.places.articles, 'ask', { question: 'x' });
    await api.callback(act.interaction, 4, { content: 'x'.repeat(2001) });
    expect((await next('refusal')).refusal).toMatchObject({
      code: 50035,
      faults: ['data.content: Must be 2000 or fewer in length.'],
    });
    const socket = new WebSocket(`${discord.world.origin.replace('http', 'ws')}/gateway`);
    socket.once('message', () => socket.send(JSON.stringify({ op: 2, d: { token: discord.token } })));
    expect(await next('bot')).toEqual({ kind: 'bot', connected: true });
    socket.terminate();
    expect(await next('bot')).toEqual({ kind: 'bot', connected: false });
  });

  it.each([
    '{',
    '[]',
    '{"id":1}',
    '{"id":1,"do":"rm"}',
    '{"id":1,"do":"say","content":" "}',
    `{"id":1,"do":"click","message":"${'9'.repeat(31)}","component":"x"}`,
  ])('takes %s calmly', async (raw) => {
    const { socket, next, ask } = await page();
    socket.send(raw);
    expect((await next('refused')).reason).not.toBe('');
    expect(await ask({ do: 'say', content: 'still here' })).toMatchObject({ kind: 'done' });
  });

  it('gives the page files from its own address, and lets nothing in them run', async () => {
    const { next } = await page();
    const { ravi } = discord.people;
    ravi.say(discord.places.articles, 'see', [
      { name: 'x.html', data: '<script>alert(1)</script>', type: 'text/html' },
    ]);
    const { url } = (await next('message')).message.attachments[0];
    expect(url).toMatch(/^\/attachments\/\d+\/\d+\/x\.html\?hm=\w+$/);
    const { status, headers } = await get(url, { cookie: await cookie() });
    expect([status, headers['content-disposition'], headers['content-security-policy']]).toEqual([
      200,
      'attachment',
      "default-src 'none'; sandbox",
    ]);
    expect((await get(url)).status).toBe(401);
  });
});

describe('what is read at a place', () => {
  const panelOf = (title: string) => ({
    title,
    fields: [],
    paragraphs: [],
    speakers: [],
    extras: [],
    questions: [],
  });

  it('is told on arrival and when the bot has changed it, and asked for by Discord’s ids', async () => {
    const asked: PanelPlace[] = [];
    let title = 'First';
    await surface.close();
    surface = await serveSurface(discord, {
      port: 0,
      asset: () => ({ data: '', type: 'text/html' }),
      plain: { command: 'ask', option: 'question' },
      panel: async (place) => {
        asked.push(place);
        return panelOf(title);
      },
    });
    const { view, next, ask, inbox } = await page();
    const { mara } = discord.people;
    const { articles, chapter } = discord.places;
    expect(view.plain).toEqual({ command: 'ask', option: 'question' });
    expect((await next('panel')).panel.title).toBe('First');
    await ask({ do: 'go', place: chapter.id });
    await ask({ do: 'go', place: discord.dm(mara).id });
    const server = discord.servers.readingRoom.id;
    expect(asked).toEqual([
      { person: mara.id, locale: 'en-US', channel: articles.id, server },
      { person: mara.id, locale: 'en-US', channel: chapter.id, server, parent: articles.id },
      { person: mara.id, locale: 'en-US', channel: discord.dm(mara).id },
    ]);
    const { act } = await ask({ do: 'slash', name: 'ask', options: { question: 'x' } });
    title = 'Second';
    await api.callback(discord.world.interactions.get(act.id)!, 4, { content: 'done' });
    expect((await next('panel')).panel.title).toBe('Second');
    expect(inbox.filter(({ kind }) => kind === 'panel')).toEqual([]);
  });

  it('is nothing when it cannot be told, and sentences have no command where there is none', async () => {
    await surface.close();
    surface = await serveSurface(discord, {
      port: 0,
      asset: () => ({ data: '', type: 'text/html' }),
      plain: { command: 'no-such', option: 'question' },
      panel: () => Promise.reject(new Error('no library')),
    });
    const { view, next } = await page();
    expect(view.plain).toBeUndefined();
    expect((await next('panel')).panel).toBeNull();
  });
});

describe('the built page', () => {
  it('is given out by path, and nothing else is', () => {
    const asset = builtPage();
    const text = String(asset('/')?.data);
    const script = /src="\.?(\/assets\/[\w-]+\.js)"/.exec(text)?.[1];
    expect(asset('/')?.type).toBe('text/html; charset=utf-8');
    expect(asset(script!)?.type).toBe('text/javascript; charset=utf-8');
    expect(text).not.toMatch(/<script(?![^>]* src=)|https?:\/\//);
    expect(['/index.html', '/../package.json', '/assets', ''].map(asset)).toEqual(Array(4).fill(undefined));
  });
});

describe('strangers', () => {
  it.each<[number, string, Headers, string?]>([
    [200, '/', {}],
    [404, '/nothing', {}],
    [403, '/', { host: 'evil.example' }],
    [403, '/', { origin: 'https://evil.example' }],
    [405, '/', {}, 'POST'],
    [401, '/playground/files', {}, 'POST'],
    [401, '/attachments/1/2/3', {}],
    [401, '/attachments/1/2/3', { cookie: 'playground_1=x' }],
    [403, '//', { host: 'x' }],
  ])('get %i at %s with %j', async (wanted, path, headers, method) => {
    expect((await get(path, headers, method)).status).toBe(wanted);
  });

  it('are told by the page to run no script but its own', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['set-cookie']![0]).toMatch(/; HttpOnly; SameSite=Strict$/);
  });

  it('cannot listen in', async () => {
    await expect(page({})).rejects.toThrow('403');
    await expect(page({ cookie: await cookie(), origin: 'https://evil.example' })).rejects.toThrow('403');
    await expect(page({ cookie: 'x=y', origin: surface.url.slice(0, -1) })).rejects.toThrow('403');
  });

  it('get a file from the bot’s own address only by the address that the bot was given', async () => {
    const { ravi } = discord.people;
    const { attachments } = ravi.say(discord.places.articles, 'see', [
      { name: 'x.txt', data: 'mine', type: 'text/plain' },
    ]);
    const { url } = attachments[0]!;
    expect(await (await fetch(url)).text()).toBe('mine');
    const [path] = url.split('?');
    for (const guessed of [path!, `${path}?hm=`, `${path}?hm=${'0'.repeat(64)}`])
      expect((await fetch(guessed)).status).toBe(404);
  });

  it('cannot fill the memory', async () => {
    const big = 'x'.repeat(10 * 1024 * 1024 + 1);
    const { status } = await get('/playground/files?name=a', { cookie: await cookie() }, 'POST', big);
    expect(status).toBe(413);
  });
});
