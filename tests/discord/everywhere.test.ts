import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { openAt } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';
import { afterwards, buttonsOf, expectNoMentions, running, textsOf } from './bot.js';
import { goTo, PLACES, type Where } from './places.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-everywhere-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The bot where Ravi may change the library; Lena reads along in channels. */
async function begin(where: Where) {
  const { library } = await openAt(`file:${join(folder, `${where}.db`)}`, {
    shipped: [{ id: 'library1', revision: 1, article: readArticle(TEXT) }],
  });
  afterwards(() => library.close());
  const { discord } = await running({ library });
  const { place, person } = goTo(discord, where);
  const texts = async (act: ReturnType<typeof person.slash>) =>
    textsOf((await act.reply()).message).join('\n');
  return { discord, library, person, place, texts };
}

describe.each(PLACES)('in %s', (where) => {
  it('everything that readers can do works', async () => {
    const { discord, library, person, place, texts } = await begin(where);
    const { message } = await person.slash(place, 'ask', { question: 'Since when is it closed?' }).reply();
    expect(textsOf(message)[1]).toContain('**The building has been closed since 2015.**');
    expect(buttonsOf(message)).toEqual(['Context', 'Cite', 'Keep', 'Why this?', 'Ask on', 'Remove']);
    expect(await texts(person.click(message!, 'Context'))).toContain('Mayor Ruth Okafor');
    expect(await texts(person.click(message!, 'Cite'))).toContain('para. 1');
    expect(await texts(person.click(message!, 'Why this?'))).toContain('Why ¶1?');
    expect(await texts(person.slash(place, 'said', { speaker: 'Lind' }))).toContain('quoted word for word');
    expect(await texts(person.slash(place, 'cite', { paragraph: 3, style: 'mla' }))).toContain('par. 3');
    expect(await texts(person.slash(place, 'read', { from: '2' }))).toContain('**¶4**');
    const quoted = person.say(place, '“We can let children sit under that roof”');
    expect(await texts(person.messageCommand(place, 'Check quote', quoted))).toContain(
      '“cannot” became “can”',
    );
    const told = person.say(place, 'They want to reopen the library in Mill Street.');
    expect(await texts(person.messageCommand(place, 'Find in article', told))).toContain('**¶1**');
    expect(await texts(person.slash(place, 'settings mine', { style: 'bibtex' }))).toContain('BibTeX');
    expect(await texts(person.slash(place, 'cite', { paragraph: 1 }))).toMatch(/@\w+\{/);
    if (where === 'channel' || where === 'thread')
      await expect.poll(() => texts(person.slash(place, 'discussed'))).toMatch(/¶1 ▇+ 3/);
    else {
      expect(await texts(person.slash(place, 'discussed'))).toContain('in servers only');
      expect(await library.discussed({ person: person.id }, 'library1')).toEqual([]);
    }
    await person.click(message!, 'Remove').until(({ kind }) => kind === 'removed');
    expectNoMentions(discord);
    expect(discord.refusals).toEqual([]);
  });

  it('a reading limit holds, and can be taken away', async () => {
    const { discord, person, place, texts } = await begin(where);
    await person.slash(place, 'library limit', { through: '2' }).reply();
    const { message } = await person.slash(place, 'paragraph', { number: '3' }).reply();
    expect(textsOf(message)[0]).toContain('later in the article');
    expect(await texts(person.click(message!, 'Show me anyway'))).toContain('unsafe');
    await person.slash(place, 'library limit', { through: '(no limit)' }).reply();
    expect(await texts(person.slash(place, 'paragraph', { number: '3' }))).toContain('unsafe');
    expectNoMentions(discord);
    expect(discord.refusals).toEqual([]);
  });
});

it('a thread reads as far as its channel, and no further', async () => {
  const { discord, texts } = await begin('channel');
  const { mara, ravi } = discord.people;
  const { articles, chapter } = discord.places;
  await mara.slash(articles, 'library limit', { through: '2' }).reply();
  expect(await texts(ravi.slash(chapter, 'paragraph', { number: '3' }))).toContain('later in the article');
  ravi.locale = 'es-ES';
  const alone = await texts(ravi.slash(chapter, 'ask', { question: 'Who pledged to visit?', private: true }));
  expect(alone).toContain('más adelante en el artículo');
  expect(discord.refusals).toEqual([]);
});
