import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { TEXT } from '../reply/articles.js';
import { afterwards, buttonsOf, restartable, textsOf } from './bot.js';

it('answers the buttons of a bot that was stopped, from the same database', async () => {
  const { discord, start } = await restartable();
  const { mara, ravi } = discord.people;
  const { articles } = discord.places;

  const first = await start();
  const file = { name: 'library.txt', data: TEXT };
  const draft = (await mara.slash(articles, 'library add', { file }).reply()).message!;
  await first.stop();

  // What was sent and not yet kept is still there.
  const second = await start();
  const kept = (await mara.click(draft, 'Keep').reply()).message;
  expect(textsOf(kept).join()).toContain('is in the library');
  await mara.click(kept!, 'Read it in the whole server').reply();
  const question = 'What did the council vote on Monday?';
  const asked = (await ravi.slash(articles, 'ask', { question }).reply()).message!;
  await mara.slash(articles, 'library limit', { through: '2' }).reply();
  const later = { question: 'Who pledged to visit the building?' };
  const withheld = (await ravi.slash(articles, 'ask', later).reply()).message!;
  expect(buttonsOf(withheld)).toEqual(['Show me anyway', 'Remove']);
  await second.stop();

  const third = await start();
  afterwards(() => third.stop());
  const texts = async (label: string, message = asked) =>
    textsOf((await ravi.click(message, label).reply()).message).join('\n');
  expect(await texts('Context')).toContain(readArticle(TEXT).paragraphs[0]!.text);
  expect(await texts('Cite')).toContain('para. 1');
  expect(await texts('Why this?')).toContain('“council”, “vote” as “voted” and “Monday”');
  expect(await texts('Show me anyway', withheld)).toContain('pledged to visit the building in April');
  await ravi.click(asked, 'Remove').until(({ kind }) => kind === 'removed');
});
