import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import type { Library } from '../../src/library/contract/index.js';
import { everyComponent, type StandIn } from '../../src/stand-in/index.js';
import { TEXT } from '../reply/articles.js';
import { libraryOf, running, runningOver, textsOf } from './bot.js';

const begin = () => runningOver([readArticle(TEXT)]);

/** Waits until the counts are these: they are made when the answer is out. */
async function counted(library: Library, discord: StandIn, counts: Record<number, number>) {
  const place = { server: discord.servers.readingRoom.id, person: discord.people.ravi.id };
  const { id } = await library.current(place);
  const read = async () =>
    Object.fromEntries((await library.discussed(place, id)).map((one) => [one.paragraph, one.count]));
  await expect.poll(read).toEqual(counts);
}

it('counts what was asked about and cited, and shows it as text and as a picture', async () => {
  const { mara, ravi, articles, discord, library } = await begin();
  const nothing = await ravi.slash(articles, 'discussed').reply();
  expect(textsOf(nothing.message)).toEqual(['Nobody has asked about this article or cited it yet.']);
  await ravi.slash(articles, 'paragraph', { number: '2' }).reply();
  await ravi.slash(articles, 'paragraph', { number: '999' }).reply();
  await mara.slash(articles, 'cite', { paragraph: 2 }).reply();
  const asked = await mara
    .slash(articles, 'ask', { question: 'What did the town council vote on Monday?' })
    .reply();
  await counted(library, discord, { 1: 1, 2: 2 });
  const cited = await ravi.click(asked.message!, 'Cite').reply();
  const { custom_id } = [...everyComponent(cited.message!.components)].find(({ type }) => type === 3) as {
    custom_id: string;
  };
  await ravi.select(cited.message!, custom_id, ['mla']).reply();
  await mara.slash(articles, 'ask', { question: 'What did Lind say about the roof?' }).reply();
  await counted(library, discord, { 1: 2, 2: 2, 3: 1 });
  await mara.slash(articles, 'said', { speaker: 'Lind', about: 'roof' }).reply();
  await mara.slash(articles, 'cite', { paragraph: 2 }).reply();
  await counted(library, discord, { 1: 2, 2: 3, 3: 2 });
  const { message, ephemeral } = await ravi.slash(articles, 'discussed').reply();
  expect(ephemeral).toBe(false);
  expect(textsOf(message)).toEqual([
    '### What was discussed',
    '¶2 ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 3\n¶1 ▇▇▇▇▇▇▇▇▇▇▇ 2\n¶3 ▇▇▇▇▇▇▇▇▇▇▇ 2',
    'Not yet: ¶4.',
  ]);
  expect(JSON.stringify(message?.components)).toContain(
    'Column chart of how often each paragraph (of 4) was asked about or cited. Most: ¶2 (3), ¶1 (2), ¶3 (2). 1 was not discussed.',
  );
});

it('counts nothing where the server has switched it off, and says so', async () => {
  const { mara, ravi, articles, library, discord } = await begin();
  await mara.slash(articles, 'settings server', { map: false }).reply();
  await ravi.slash(articles, 'paragraph', { number: '2' }).reply();
  const { message } = await ravi.slash(articles, 'discussed').reply();
  expect(textsOf(message)).toEqual([
    'This server doesn’t count which paragraphs are discussed. See /settings server.',
  ]);
  const place = { server: discord.servers.readingRoom.id, person: ravi.id };
  expect(await library.discussed(place, (await library.current(place)).id)).toEqual([]);
});

it('answers at once while the counting hangs, and when it fails', async () => {
  let fail = (_: Error) => {};
  const hanging = new Promise<void>((_, reject) => {
    fail = reject;
  });
  hanging.catch(() => {});
  const library = libraryOf(readArticle(TEXT));
  const discuss = () => hanging;
  const { discord, line } = await running({ library: { ...library, discuss } });
  const { articles } = discord.places;
  const { message } = await discord.people.ravi.slash(articles, 'paragraph', { number: '2' }).reply();
  expect(textsOf(message)[0]).toContain('Mayor Ruth Okafor');
  const failed = line('failed after the answer');
  fail(new Error('disk full'));
  expect(await failed).toMatchObject({ what: '/paragraph', level: 'error' });
  expect(discord.people.ravi.messages(articles)).toHaveLength(1);
});
