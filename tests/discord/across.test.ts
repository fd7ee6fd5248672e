import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import type { Place } from '../../src/library/index.js';
import { articleOf, openLibrary } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';
import { buttonsOf, running, textsOf } from './bot.js';
import { goTo, PLACES, type Where } from './places.js';

const QUESTION = 'Who repaired the lighthouse?';
const SENTENCE = 'Two brothers repaired the lighthouse after the storm.';

/** A library in which another article than the one being read has the answer; so has one of somebody else. */
async function begin(where: Where) {
  const { library } = await openLibrary({
    shipped: [{ id: 'library1', revision: 1, article: readArticle(TEXT) }],
  });
  const { discord } = await running({ library });
  const { place, person } = goTo(discord, where);
  const isServers = where === 'channel' || where === 'thread';
  const own: Place = {
    person: person.id,
    ...(isServers && { server: discord.places.articles.guild_id ?? 'none' }),
  };
  const keep = async (whose: Place, title: string, ...texts: string[]) =>
    (await library.keep(whose, (await library.draft(whose, articleOf(title, ...texts))).id)).id;
  const id = await keep(own, 'The harbour', 'Ships come in spring.', `It is old. ${SENTENCE}`);
  await keep({ person: '99', server: '98' }, 'A secret', 'Spies repaired the lighthouse.');
  return { discord, person, place, library, id, own };
}

describe.each(PLACES)('in %s', (where) => {
  it('all articles are searched by an option of /ask and /find, and opened where they say it', async () => {
    const { person, place } = await begin(where);
    const { message } = await person.slash(place, 'ask', { question: QUESTION, in: 'all' }).reply();
    expect(textsOf(message)).toEqual([
      `-# ${QUESTION}`,
      '### In all articles',
      `**¶2** · “The harbour”\n> ${SENTENCE}`,
    ]);
    expect(buttonsOf(message)).toEqual(['Open ¶2 · “The harbour”', 'Remove']);
    const opened = await person.click(message!, 'Open ¶2 · “The harbour”').reply();
    expect(opened.ephemeral).toBe(true);
    expect(textsOf(opened.message)[0]).toBe(`**¶2**\n> It is old. **${SENTENCE}**`);
    expect(textsOf(opened.message)[1]).toContain('The harbour');
    const found = await person.slash(place, 'find', { words: 'repaired lighthouse', in: 'all' }).reply();
    expect(textsOf(found.message)).toContain(`**¶2** · “The harbour”\n> ${SENTENCE}`);
  });

  it('a refusal offers the other articles, and what they say can be shared', async () => {
    const { person, place } = await begin(where);
    const { message } = await person.slash(place, 'ask', { question: QUESTION }).reply();
    expect(buttonsOf(message)[0]).toBe('Look in the other articles');
    expect(buttonsOf(message).length).toBeLessThanOrEqual(5);
    const { message: found, ephemeral } = await person.click(message!, 'Look in the other articles').reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(found).join('\n')).toContain(SENTENCE);
    expect(textsOf(found).join('\n')).not.toContain('Spies');
    const shared = await person.click(found!, 'Share').reply();
    expect(textsOf(shared.message).join('\n')).toContain(SENTENCE);
    // So does /find, where the words stand nowhere.
    const nowhere = await person.slash(place, 'find', { words: 'repaired lighthouse' }).reply();
    expect(buttonsOf(nowhere.message)[0]).toBe('Look in the other articles');
    const there = await person.click(nowhere.message!, 'Look in the other articles').reply();
    expect(textsOf(there.message).join('\n')).toContain(SENTENCE);
  });
});

describe('a search through all articles', () => {
  it('says that words are too common, or that there are none, and not that nobody has them', async () => {
    const { person, place } = await begin('channel');
    const said = async (words: string, all = true) =>
      textsOf((await person.slash(place, 'find', { words, ...(all && { in: 'all' }) }).reply()).message)[1];
    const common = 'This is too common to look for in all articles. Try a rarer word.';
    expect([await said('the'), await said('of the')]).toEqual([common, common]);
    expect(await said('zebra')).toBe('I searched 2 articles and found nothing about this.');
    const none = 'I see no word here that I can look up.';
    expect([await said('?!'), await said('?!', false)]).toEqual([none, none]);
  });

  it('is offered for a question in another language than the article’s, in which others may be', async () => {
    const { person, place, library, own } = await begin('channel');
    const russian = readArticle('Маяк\n\nБуря повредила крышу.\n\nДвое братьев починили маяк весной.');
    await library.keep(own, (await library.draft(own, russian)).id);
    const { message } = await person.slash(place, 'ask', { question: 'Кто починил маяк?' }).reply();
    const there = await person.click(message!, 'Look in the other articles').reply();
    expect(textsOf(there.message).join('\n')).toContain('Двое братьев починили маяк весной.');
  });

  it('is not offered for what has no word to look up', async () => {
    const { person, place } = await begin('channel');
    const { message } = await person.slash(place, 'find', { words: '?!' }).reply();
    expect(buttonsOf(message)).toEqual(['Remove']);
  });

  it('keeps to the reading limit of each', async () => {
    const { person, place, library, id, own } = await begin('channel');
    await library.limit({ ...own, channel: place.id }, id, 1);
    const { message } = await person.slash(place, 'ask', { question: QUESTION, in: 'all' }).reply();
    expect(textsOf(message)[1]).toBe('I searched 2 articles and found nothing about this.');
    expect(buttonsOf(message)).toEqual(['Remove']);
  });

  it('is offered neither where there is one article only nor after small talk', async () => {
    const run = await running();
    const { ravi } = run.discord.people;
    const { articles } = run.discord.places;
    for (const question of [QUESTION, 'thanks']) {
      const { message } = await ravi.slash(articles, 'ask', { question }).reply();
      expect(buttonsOf(message)).not.toContain('Look in the other articles');
    }
    const { person, place } = await begin('channel');
    const { message } = await person.slash(place, 'ask', { question: 'thanks' }).reply();
    expect(buttonsOf(message)).not.toContain('Look in the other articles');
  });
});
