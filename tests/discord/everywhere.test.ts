import { describe, expect, it } from 'vitest';
import { everyCommand, offered } from '../../commands/index.js';
import { readArticle } from '../../src/article/index.js';
import { TEXT } from '../reply/articles.js';
import { buttonsOf, runningOver, textsOf } from './bot.js';
import { goTo, PLACES, type Where } from './places.js';

/** The bot where Ravi may change the library; Lena reads along in channels. */
async function begin(where: Where, now?: () => Date) {
  const { discord, library } = await runningOver([readArticle(TEXT)], { ...(now && { now }) });
  const { place, person } = goTo(discord, where);
  const texts = async (act: ReturnType<typeof person.slash>) =>
    textsOf((await act.reply()).message).join('\n');
  return { discord, library, person, place, texts };
}

const isInServer = (where: Where) => where === 'channel' || where === 'thread';
const SOURCE = { name: 'apples.md', data: '# Apples\n\nApples fall in autumn.\n' };

/**
 * Every command, with what it is given and what it says then; the second where there is no channel of a server with the
 * bot. In the order in which they are used.
 */
const EVERY: readonly (readonly [path: string, given: object, says: string, elsewhere?: string])[] = [
  ['ask', { question: 'Since when is it closed?' }, 'closed since __2015__'],
  ['said', { speaker: 'Lind', about: 'roof' }, 'Statements by Peter Lind about “roof”'],
  ['author', {}, 'Ana Reyes'],
  ['published', {}, '3 March 2021'],
  ['article', {}, 'Who is quoted'],
  ['paragraph', { number: '3' }, '¶3 of 4'],
  ['read', { from: '2' }, '¶2'],
  ['find', { words: 'library' }, 'places in'],
  ['cite', { paragraph: 3, style: 'mla' }, 'par. 3'],
  ['discussed', {}, 'What was discussed', 'in servers only'],
  ['notes', {}, 'You have no notes here yet.'],
  ['articles list', {}, '1 article'],
  ['articles export', {}, 'as Markdown:'],
  ['library add', { file: SOURCE }, 'Press “Keep” within a day to add it to the library.'],
  ['library read', { article: 'library1' }, 'You now read “Council votes'],
  ['library limit', { through: '4' }, 'has no reading limit here any more.'],
  ['library schedule', {}, 'Nothing is planned.', 'only work in a server’s channels'],
  ['library poll', {}, 'A poll needs two articles', 'only work in a server’s channels'],
  ['library edit', { article: 'library1' }, 'comes with the bot'],
  ['library replace', { article: 'library1', file: SOURCE }, 'comes with the bot'],
  ['library remove', { article: 'library1' }, 'This is the last article here.'],
  ['library restore', { article: 'library1' }, 'There is nothing called “library1” to bring back.'],
  ['library hide', { article: 'library1' }, 'This is the last article here.'],
  ['library unhide', { article: 'library1' }, 'isn’t hidden'],
  ['library log', {}, 'Changes in this library', 'I keep no list of changes'],
  ['library forget', {}, 'You can’t undo this.'],
  ['settings mine', {}, 'Your settings'],
  ['settings server', {}, 'This server’s settings', 'no server settings here'],
  ['help', {}, 'Ask about the article'],
];

it('every command has a row above', () => {
  expect(EVERY.map(([path]) => path)).toEqual(
    expect.arrayContaining(everyCommand(offered.commands).map(({ path }) => path)),
  );
});

describe.each(PLACES)('in %s', (where) => {
  it('every command says what it is for, and nothing that Discord would refuse', async () => {
    let time = Date.parse('2026-01-02T12:00:00Z');
    const { person, place, texts } = await begin(where, () => new Date(time));
    for (const [path, given, says, elsewhere = says] of EVERY) {
      // Nobody may use twenty within a minute.
      time += 10_000;
      const said = await texts(person.slash(place, path, { ...given }));
      expect(`/${path}: ${said}`).toContain(isInServer(where) ? says : elsewhere);
    }
  });

  it('everything that readers can do works', async () => {
    const { library, person, place, texts } = await begin(where);
    const { message } = await person.slash(place, 'ask', { question: 'Since when is it closed?' }).reply();
    expect(textsOf(message)[1]).toContain('**The building has been closed since __2015__.**');
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
    if (isInServer(where))
      await expect.poll(() => texts(person.slash(place, 'discussed'))).toMatch(/¶1 ▇+ 3/);
    else {
      expect(await texts(person.slash(place, 'discussed'))).toContain('in servers only');
      expect(await library.discussed({ person: person.id }, 'library1')).toEqual([]);
    }
    await person.click(message!, 'Remove').until(({ kind }) => kind === 'removed');
  });

  it('a reading limit holds, and can be taken away', async () => {
    const { person, place, texts } = await begin(where);
    await person.slash(place, 'library limit', { through: '2' }).reply();
    const { message } = await person.slash(place, 'paragraph', { number: '3' }).reply();
    expect(textsOf(message)[0]).toContain('later in the article');
    expect(await texts(person.click(message!, 'Show me anyway'))).toContain('unsafe');
    await person.slash(place, 'library limit', { through: '(no limit)' }).reply();
    expect(await texts(person.slash(place, 'paragraph', { number: '3' }))).toContain('unsafe');
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
});
