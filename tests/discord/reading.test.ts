import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Message } from '../../src/stand-in/index.js';
import { openAt, readingOf } from '../library/engines.js';
import { afterwards, buttonsOf, expectNoMentions, running, textsOf } from './bot.js';

const PARAGRAPHS = Array.from({ length: 25 }, (_, at) => `Paragraph ${at + 1} stands here.`);
const numbers = (message: Message | undefined) =>
  textsOf(message).flatMap((text) => /^\*\*¶(\d+)\*\*/.exec(text)?.[1] ?? []);

it('/read goes through an article page by page, and on from where the channel has stopped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-read-'));
  const { library, fail } = await openAt(`file:${join(folder, 'read.db')}`);
  afterwards(async () => {
    await library.close();
    rmSync(folder, { recursive: true });
  });
  const { discord } = await running({ library });
  const { ravi, lena } = discord.people;
  const { articles, shelf } = discord.places;
  for (const { id } of [discord.servers.readingRoom, discord.servers.nightShelf]) {
    const place = { server: id, person: '1' };
    const draft = await library.draft(place, readingOf('Long', ...PARAGRAPHS));
    await library.keep(place, draft.id);
    await library.choose(place, draft.id, 'everywhere');
  }

  const { message, ephemeral } = await ravi.slash(articles, 'read').reply();
  expect([ephemeral, textsOf(message)[0], textsOf(message).at(-1)]).toEqual([
    false,
    '### Long',
    'Page 1 of 3',
  ]);
  expect(numbers(message)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  expect(buttonsOf(message)).toEqual(['Next ▶', 'Go to a paragraph', 'Remove']);
  const next = await lena.click(message!, 'Next ▶').reply();
  expect([next.kind, next.message?.id, numbers(next.message)[0]]).toEqual(['update', message?.id, '11']);
  expect(numbers((await lena.slash(articles, 'read').reply()).message)[0]).toBe('11');
  expect(numbers((await lena.slash(shelf, 'read').reply()).message)[0]).toBe('1');

  const { modal } = await ravi.click(next.message!, 'Go to a paragraph').reply();
  const jumped = await ravi.submit(modal!, { number: '¶23' }).reply();
  expect([jumped.kind, numbers(jumped.message)]).toEqual(['update', ['21', '22', '23', '24', '25']]);
  expect(buttonsOf(jumped.message)).toEqual(['◀ Back', 'Go to a paragraph', 'Remove']);
  for (const [given, sentence] of [
    ['26', /^There is no paragraph “26”\. The article has ¶1 to ¶25\.$/],
    ['end', /^“end” isn’t a paragraph number\./],
  ] as const) {
    const again = await ravi.click(jumped.message!, 'Go to a paragraph').reply();
    const { message: said, kind } = await ravi.submit(again.modal!, { number: given }).reply();
    expect([kind, textsOf(said)[0]]).toEqual(['message', expect.stringMatching(sentence)]);
  }
  expect(numbers((await ravi.slash(articles, 'read', { from: '14' }).reply()).message)[0]).toBe('11');

  fail(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }));
  expect(numbers((await ravi.slash(articles, 'read').reply()).message)[0]).toBe('21');
  expectNoMentions(discord);
  expect(discord.refusals).toEqual([]);
});
