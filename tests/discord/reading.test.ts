import { expect, it } from 'vitest';
import type { Act } from '../../src/stand-in/index.js';
import { articleOf, openLibrary } from '../library/engines.js';
import { afterwards, buttonsOf, quotedIn, restartable, running, textsOf } from './bot.js';
import { goTo } from './places.js';

const PARAGRAPHS = Array.from({ length: 25 }, (_, at) => `Paragraph ${at + 1} stands here.`);

it('/read goes through an article page by page, and on from where the channel has stopped', async () => {
  const { library, fail } = await openLibrary();
  const { discord } = await running({ library });
  const { ravi, lena } = discord.people;
  const { articles, shelf } = discord.places;
  for (const { id } of [discord.servers.readingRoom, discord.servers.nightShelf]) {
    const place = { server: id, person: '1' };
    const draft = await library.draft(place, articleOf('Long', ...PARAGRAPHS));
    await library.keep(place, draft.id);
    await library.choose(place, draft.id, 'everywhere');
  }

  const { message, ephemeral } = await ravi.slash(articles, 'read').reply();
  expect([ephemeral, textsOf(message)[0], textsOf(message).at(-1)]).toEqual([
    false,
    '### Long',
    'Page 1 of 3',
  ]);
  expect(quotedIn(message)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  expect(buttonsOf(message)).toEqual(['Next ▶', 'Go to a paragraph', 'Read on my own', 'Remove']);
  const next = await lena.click(message!, 'Next ▶').reply();
  expect([next.kind, next.message?.id, quotedIn(next.message)[0]]).toEqual(['update', message?.id, '11']);
  expect(quotedIn((await lena.slash(articles, 'read').reply()).message)[0]).toBe('11');
  expect(quotedIn((await lena.slash(shelf, 'read').reply()).message)[0]).toBe('1');

  const { modal } = await ravi.click(next.message!, 'Go to a paragraph').reply();
  const jumped = await ravi.submit(modal!, { number: '¶23' }).reply();
  expect([jumped.kind, quotedIn(jumped.message)]).toEqual(['update', ['21', '22', '23', '24', '25']]);
  expect(buttonsOf(jumped.message)).toEqual(['◀ Back', 'Go to a paragraph', 'Read on my own', 'Remove']);
  for (const [given, sentence] of [
    ['26', /^There is no paragraph “26”\. The article has ¶1 to ¶25\.$/],
    ['end', /^“end” isn’t a paragraph number\./],
  ] as const) {
    const again = await ravi.click(jumped.message!, 'Go to a paragraph').reply();
    const { message: said, kind } = await ravi.submit(again.modal!, { number: given }).reply();
    expect([kind, textsOf(said)[0]]).toEqual(['message', expect.stringMatching(sentence)]);
  }
  expect(quotedIn((await ravi.slash(articles, 'read', { from: '14' }).reply()).message)[0]).toBe('11');

  // Where it goes on is known before it is written.
  fail(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }));
  expect(quotedIn((await ravi.slash(articles, 'read').reply()).message)[0]).toBe('11');
});

/** A bot whose servers all read a long article, in a library that forgets nothing when it stops. */
const reading = () =>
  restartable({
    shipped: [{ id: 'long-article', revision: 1, article: articleOf('Long', ...PARAGRAPHS) }],
  });

it('a person who reads alone goes on from where they have stopped, and the channel from where it has', async () => {
  const { discord, start } = await reading();
  const { ravi, lena, mara } = discord.people;
  const { articles, chapter, shelf } = discord.places;
  let { stop } = await start();
  const first = async (act: Act) => {
    const { message, ephemeral } = await act.reply();
    return { number: quotedIn(message)[0], last: textsOf(message).at(-1), message: message!, ephemeral };
  };
  const page = await first(ravi.slash(articles, 'read'));
  const own = await first(ravi.click(page.message, 'Read on my own'));
  expect([own.number, own.ephemeral, own.last]).toEqual(['1', true, 'Page 1 of 3 · your own progress']);
  expect(buttonsOf(own.message)).toEqual(['Next ▶', 'Go to a paragraph', 'Share']);
  await ravi.click((await first(ravi.click(own.message, 'Next ▶'))).message, 'Next ▶').reply();
  await stop();

  ({ stop } = await start());
  // In the thread, in another server, by the button and by the option: their place is theirs.
  for (const place of [articles, chapter, shelf])
    expect((await first(ravi.slash(place, 'read', { private: true }))).number).toBe('21');
  expect((await first(ravi.click(page.message, 'Read on my own'))).number).toBe('21');
  expect((await first(lena.click(page.message, 'Read on my own'))).number).toBe('1');
  expect((await first(ravi.slash(articles, 'read'))).number).toBe('1');
  await lena.click(page.message, 'Next ▶').reply();
  expect((await first(mara.slash(articles, 'read', { private: true }))).number).toBe('11');

  // A limit shows less, and takes nobody's place away.
  await mara.slash(articles, 'library limit', { through: '12' }).reply();
  const limited = await first(ravi.slash(articles, 'read', { private: true }));
  expect([limited.number, quotedIn(limited.message).at(-1)]).toEqual(['11', '12']);
  await mara.slash(articles, 'library limit', { through: '(no limit)' }).reply();
  expect((await first(ravi.slash(articles, 'read', { private: true }))).number).toBe('21');

  const ask = (await ravi.slash(discord.dm(ravi), 'library forget').reply()).message!;
  await ravi.click(ask, 'Delete everything').reply();
  expect((await first(ravi.slash(articles, 'read', { private: true }))).number).toBe('11');
  afterwards(stop);
});

it.each(['direct messages', 'user install', 'between people'] as const)(
  'in %s nobody is offered to read on alone',
  async (where) => {
    const { discord, start } = await reading();
    afterwards((await start()).stop);
    const { place, person } = goTo(discord, where);
    const { message } = await person.slash(place, 'read').reply();
    expect(buttonsOf(message)).toEqual(['Next ▶', 'Go to a paragraph', 'Remove']);
    await person.click(message!, 'Next ▶').reply();
    expect(quotedIn((await person.slash(place, 'read').reply()).message)[0]).toBe('11');
  },
);
