import { beforeEach, describe, expect, it } from 'vitest';
import type { StandIn } from '../../src/stand-in/index.js';
import { button, caller, playground, row } from './client.js';

let discord: StandIn;
let api: ReturnType<typeof caller>;

beforeEach(async () => {
  ({ discord } = await playground());
  api = caller(discord);
});

describe('who may do what', () => {
  it.each<[string, () => unknown, string]>([
    ['an unknown command', () => ravi().slash(articles(), 'nope'), 'Ravi has no command /nope here.'],
    [
      'an option that is not there',
      () => ravi().slash(articles(), 'ask', { question: 'x', more: 1 }),
      'There is no option "more".',
    ],
    [
      'a required option left out',
      () => ravi().slash(articles(), 'ask'),
      'The option "question" is required.',
    ],
    [
      'the wrong kind',
      () => ravi().slash(articles(), 'ask', { question: 5 }),
      'The option "question" takes text.',
    ],
    [
      'too long a text',
      () => ravi().slash(articles(), 'ask', { question: 'x'.repeat(301) }),
      'The option "question" takes 0 to 300 characters.',
    ],
    [
      'a number out of range',
      () => mara().slash(articles(), 'library add', { count: 10 }),
      'The option "count" takes 1 to 9.',
    ],
    [
      'a broken number',
      () => mara().slash(articles(), 'library add', { count: 1.5 }),
      'The option "count" takes a whole number.',
    ],
    [
      'none of the choices',
      () => mara().slash(articles(), 'library add', { kind: 'x' }),
      'The option "kind" takes one of its choices only.',
    ],
    [
      'text for a file',
      () => mara().slash(articles(), 'library add', { file: 'x' }),
      'The option "file" takes a file.',
    ],
    [
      'a command for moderators',
      () => ravi().slash(articles(), 'library add'),
      'Ravi has no command /library add here.',
    ],
    [
      'completions where there are none',
      () => ravi().autocomplete(articles(), 'ask', { question: 'x' }),
      'The option "question" completes nothing.',
    ],
  ])("Discord's client holds back %s", async (_name, act, wanted) => {
    await api.register();
    expect(act).toThrow(wanted);
    expect(discord.world.interactions.size).toBe(0);
  });
  const ravi = () => discord.people.ravi;
  const mara = () => discord.people.mara;
  const articles = () => discord.places.articles;

  it('sends anything when it is forced', async () => {
    await api.register();
    const act = ravi().slash(articles(), 'library add', { count: 1.5, other: true }, { force: true });
    expect(act.interaction.payload.data).toMatchObject({
      name: 'library',
      options: [
        {
          name: 'add',
          type: 1,
          options: [
            { name: 'count', type: 10, value: 1.5 },
            { name: 'other', type: 5, value: true },
          ],
        },
      ],
    });
  });

  it('a server may change who uses a command', async () => {
    await api.register();
    const { readingRoom } = discord.servers;
    discord.override(readingRoom, 'library', [
      { id: ravi().id, type: 2, permission: true },
      { id: mara().id, type: 2, permission: false },
    ]);
    expect(
      ravi()
        .commands(articles())
        .map(({ name }) => name),
    ).toContain('library');
    expect(
      mara()
        .commands(articles())
        .map(({ name }) => name),
    ).not.toContain('library');
    expect(
      mara()
        .commands(discord.places.shelf)
        .map(({ name }) => name),
    ).toContain('library');
    discord.override(readingRoom, 'library', [{ id: articles().id, type: 3, permission: false }]);
    expect(
      mara()
        .commands(discord.places.chapter)
        .map(({ name }) => name),
    ).not.toContain('library');
  });

  it("keeps a private answer's buttons from everybody else, and disabled ones from all", async () => {
    await api.register();
    const act = api.ask();
    await api.answer(act, 4, {
      content: 'x',
      flags: 64,
      components: [row(button(), button({ custom_id: 'off', disabled: true }))],
    });
    const message = act.outcome.message!;
    expect(() => discord.people.lena.click(message, 'go')).toThrow('Lena cannot see this message.');
    expect(() => ravi().click(message, 'off')).toThrow('The component "off" is disabled.');
    expect(() => ravi().click(message, 'gone')).toThrow('The message has no component "gone".');
    expect(ravi().click(message, 'Go').interaction.payload.data).toEqual({
      id: 2,
      custom_id: 'go',
      component_type: 2,
    });
  });

  it('asks for the token wherever no interaction stands in for it', async () => {
    const { status, body } = await api.call('GET', '/users/@me', undefined, 'wrong');
    expect([status, body.message]).toEqual([401, '401: Unauthorized']);
    expect((await api.call('GET', '/nowhere')).status).toBe(404);
    expect((await api.call('GET', `/channels/${discord.places.abroad.id}/messages`)).body.code).toBe(50001);
  });

  it('leaves messages to their authors', async () => {
    const said = ravi().say(articles(), 'mine');
    const path = `/channels/${articles().id}/messages`;
    expect((await api.call('PATCH', `${path}/${said.id}`, { content: 'x' })).body.code).toBe(50005);
    const { body } = await api.call('POST', path, { content: 'yours' });
    expect((await api.call('PATCH', `${path}/${body.id}`, { content: 'y' })).body.content).toBe('y');
    expect((await api.call('GET', path)).body.map(({ content }: { content: string }) => content)).toEqual([
      'y',
      'mine',
    ]);
    expect((await api.call('DELETE', `${path}/${body.id}`)).status).toBe(204);
    expect((await api.call('POST', path, { content: 'x', flags: 64 })).body.code).toBe(50035);
  });
});

describe('what is remembered', () => {
  it('is the latest 10,000 messages and interactions: one may be used for days', async () => {
    await api.register();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    const file = { name: 'first.txt', data: 'x' };
    const first = ravi.say(articles, 'first', [file]);
    const act = api.ask();
    for (let i = 0; i < 9_999; i++) {
      ravi.say(articles, `${i}`);
      api.ask();
    }
    expect(discord.message(first.id)).toBe(first);
    expect(discord.world.interactions.has(act.interaction.id)).toBe(true);
    ravi.say(articles, 'one more');
    api.ask();
    expect(discord.message(first.id)).toBeUndefined();
    expect(discord.world.attachments.size).toBe(0);
    expect(discord.world.messages.size).toBe(10_000);
    expect(discord.world.interactions.has(act.interaction.id)).toBe(false);
    expect(discord.world.byToken.size).toBe(10_000);
  });
});
