import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { openAt } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';
import { afterwards, expectNoMentions, running, textsOf } from './bot.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-discussed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function begin(name: string) {
  const { library } = await openAt(`file:${join(folder, `${name}.db`)}`, {
    shipped: [{ id: 'library1', revision: 1, article: readArticle(TEXT) }],
  });
  afterwards(() => library.close());
  const { discord } = await running({ library });
  return { library, discord, ...discord.people, ...discord.places };
}

it('counts what was asked about and cited, and shows it as text and as a picture', async () => {
  const { mara, ravi, articles, discord } = await begin('counted');
  const nothing = await ravi.slash(articles, 'discussed').reply();
  expect(textsOf(nothing.message)).toEqual(['Nothing in this article has been asked about or cited yet.']);
  await ravi.slash(articles, 'paragraph', { number: '2' }).reply();
  await ravi.slash(articles, 'paragraph', { number: '999' }).reply();
  await mara.slash(articles, 'cite', { paragraph: 2 }).reply();
  await mara.slash(articles, 'ask', { question: 'What did the town council vote on Monday?' }).reply();
  const { message, ephemeral } = await ravi.slash(articles, 'discussed').reply();
  expect(ephemeral).toBe(false);
  expect(textsOf(message)).toEqual([
    '### What was discussed',
    '¶2 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 2\n¶1 ▇▇▇▇▇▇▇▇ 1',
    'Never: ¶3–4.',
  ]);
  expect(JSON.stringify(message?.components)).toContain(
    'Column chart of how often each of the 4 paragraphs was asked about or cited. Most: ¶2 (2), ¶1 (1). Never: 2 of 4.',
  );
  expect(discord.refusals).toEqual([]);
  expectNoMentions(discord);
});

it('counts nothing where the server has switched it off, and says so', async () => {
  const { mara, ravi, articles, library, discord } = await begin('off');
  await mara.slash(articles, 'settings server', { map: false }).reply();
  await ravi.slash(articles, 'paragraph', { number: '2' }).reply();
  const { message } = await ravi.slash(articles, 'discussed').reply();
  expect(textsOf(message)).toEqual([
    'It is not counted here which paragraphs are discussed. Those who manage the server can change that: /settings server.',
  ]);
  const place = { server: discord.servers.readingRoom.id, person: ravi.id };
  expect(await library.discussed(place, (await library.current(place)).id)).toEqual([]);
  expect(discord.refusals).toEqual([]);
});
