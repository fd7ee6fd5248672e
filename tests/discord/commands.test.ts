import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import type { Place } from '../../src/library/contract/index.js';
import { articleOf, TEXT } from '../reply/articles.js';
import { buttonsOf, libraryOf, running, textsOf } from './bot.js';

const CITATION =
  '-# “Council votes to reopen the old library”, Ana Reyes, Tom Hall, Harbor Courier, 3 March 2021';

describe('the bot in Discord', () => {
  it('answers a question with the article’s own words, seen by all', async () => {
    const { discord } = await running();
    const { ravi } = discord.people;
    const { message, ephemeral } = await ravi
      .slash(discord.places.articles, 'ask', { question: 'Since when has the building been closed?' })
      .reply();
    expect(ephemeral).toBe(false);
    expect(textsOf(message)).toEqual([
      '-# Since when has the building been closed?',
      '**¶1 of 4**\n> The town council voted on Monday to reopen the old library on Mill Street. **The building has been closed since __2015__.**',
      CITATION,
    ]);
  });

  it('answers privately when asked to', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const { ephemeral } = await ravi
      .slash(articles, 'ask', { question: 'Who wrote this?', private: true })
      .reply();
    expect(ephemeral).toBe(true);
    expect(lena.messages(articles)).toEqual([]);
  });

  it('refuses what the article doesn’t speak of, and says what can be asked', async () => {
    const { discord } = await running();
    const act = discord.people.ravi.slash(discord.places.articles, 'ask', {
      question: 'What did Napoleon say?',
    });
    const { message } = await act.reply();
    expect(textsOf(message)).toEqual([
      '-# What did Napoleon say?',
      'The article doesn’t quote anybody called “Napoleon”.',
      'It quotes Peter Lind (3) and Ruth Okafor (3).',
      CITATION,
    ]);
    expect(buttonsOf(message)).toEqual([
      'Statements by Peter Lind',
      'Statements by Ruth Okafor',
      'Why this?',
      'Ask on',
      'Remove',
    ]);
    const { message: said, ephemeral } = await discord.people.lena
      .click(message!, 'Statements by Peter Lind')
      .reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(said)).toEqual([
      '### Statements by Peter Lind',
      '3 statements',
      '**¶3** · reported in the article’s words\n> Peter Lind said the roof was still unsafe.',
      '**¶3** · quoted word for word\n> "We cannot let children sit under that roof," Lind said.',
      '**¶4** · reported in the article’s words · together with Ruth Okafor\n> Both Okafor and Lind pledged to visit the building in April.',
      CITATION,
    ]);
  });

  it('gives what somebody says, and only what is about something', async () => {
    const { discord } = await running();
    const { articles } = discord.places;
    const { ravi } = discord.people;
    const all = await ravi.slash(articles, 'said', { speaker: 'Okafor' }).reply();
    expect(textsOf(all.message).slice(0, 3)).toEqual([
      '### Statements by Ruth Okafor',
      '3 statements',
      '**¶2** · reported in the article’s words\n> Mayor Ruth Okafor said the library would open its doors in June.',
    ]);
    const some = await ravi.slash(articles, 'said', { speaker: 'Okafor', about: 'windows' }).reply();
    expect(textsOf(some.message)).toEqual([
      '### Statements by Ruth Okafor about “windows”',
      '1 statement',
      '**¶2** · reported in the article’s words\n> She said the town had saved enough money for new windows.',
      CITATION,
    ]);
    expect(buttonsOf(some.message)).toEqual([
      'Everything by Ruth Okafor',
      'Context',
      'Cite',
      'Keep',
      'Remove',
    ]);
  });

  it('offers the speakers while one types, and takes a choice’s name for its value', async () => {
    const { discord } = await running();
    const { articles } = discord.places;
    const { ravi } = discord.people;
    const { choices } = await ravi.autocomplete(articles, 'said', { speaker: 'oka' }).reply();
    expect(choices).toEqual([{ name: 'Ruth Okafor (3 statements)', value: 'Ruth Okafor' }]);
    const { message } = await ravi.slash(articles, 'said', { speaker: 'Ruth Okafor (3 statements)' }).reply();
    expect(textsOf(message)[0]).toBe('### Statements by Ruth Okafor');
    const none = await ravi.autocomplete(articles, 'said', { speaker: 'zzz' }).reply();
    expect(none.choices).toEqual([]);
  });

  it('shows a paragraph by its number, its mark or a suggestion', async () => {
    const { discord } = await running();
    const { articles } = discord.places;
    const { ravi } = discord.people;
    const { choices } = await ravi.autocomplete(articles, 'paragraph', { number: 'april' }).reply();
    expect(choices).toEqual([
      { name: '¶4 Both Okafor and Lind pledged to visit the building in April.', value: '4' },
    ]);
    for (const number of ['4', '¶4', choices![0]!.name]) {
      const { message } = await ravi.slash(articles, 'paragraph', { number }).reply();
      expect(textsOf(message)[0]).toBe(
        '**¶4 of 4**\n> Both Okafor and Lind pledged to visit the building in April.',
      );
    }
    const { message } = await ravi.slash(articles, 'paragraph', { number: '5' }).reply();
    expect(textsOf(message)[0]).toBe('There is no paragraph “5”. The article has ¶1 to ¶4.');
    const { message: wrong } = await ravi.slash(articles, 'paragraph', { number: 'the *end*' }).reply();
    expect(textsOf(wrong)[0]).toBe('“the \\*end\\*” isn’t a paragraph number. Try a number from 1 to 4.');
  });

  it('tells the author, the date and what the article is', async () => {
    const { discord } = await running();
    const { articles } = discord.places;
    const { ravi } = discord.people;
    const text = async (command: string) => textsOf((await ravi.slash(articles, command).reply()).message);
    expect((await text('author'))[0]).toContain('**Author** · Ana Reyes');
    expect((await text('published'))[0]).toContain(
      '**Published** · 3 March 2021\n**Source** · Harbor Courier',
    );
    expect(await text('article')).toEqual([
      '### Council votes to reopen the old library',
      [
        '**Author** · Ana Reyes, Tom Hall',
        '**Source** · Harbor Courier',
        '**Published** · 3 March 2021',
        '**Paragraphs** · 4',
        '**Reading time** · about 1 minute',
        '**Who is quoted** · Peter Lind (3) and Ruth Okafor (3)',
      ].join('\n'),
    ]);
    const { message, ephemeral } = await ravi.slash(articles, 'help').reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(message)[2]).toMatch(/<\/said:\d+> · What somebody says/);
  });

  it('works in a thread, in direct messages, and where only the person has installed it', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    ravi.install();
    const places = [
      discord.places.chapter,
      discord.dm(ravi),
      discord.places.abroad,
      discord.between(ravi, lena),
    ];
    for (const place of places) {
      const { message } = await ravi.slash(place, 'author').reply();
      expect(textsOf(message)[0]).toContain('Ana Reyes');
    }
  });

  it('reads from the library of the place: a server’s only where the server has the bot', async () => {
    const library = libraryOf(readArticle(TEXT));
    const asked: Place[] = [];
    const current: typeof library.current = (place) => {
      asked.push(place);
      return library.current(place);
    };
    const { discord } = await running({ library: { ...library, current } });
    const { ravi } = discord.people;
    const { articles, chapter, abroad } = discord.places;
    const dm = discord.dm(ravi);
    ravi.install();
    for (const place of [articles, chapter, abroad, dm]) await ravi.slash(place, 'author').reply();
    const person = ravi.id;
    const server = discord.servers.readingRoom.id;
    expect(asked).toEqual([
      { person, server, channel: articles.id },
      { person, server, channel: chapter.id, parent: articles.id },
      { person, channel: abroad.id },
      { person, channel: dm.id },
    ]);
  });

  it('shows the rest of a long text by its button, after a restart too', async () => {
    const long = Array.from({ length: 150 }, (_, at) => `This is sentence ${at} of a long paragraph.`).join(
      ' ',
    );
    const library = libraryOf(articleOf([long]));
    const { discord, bot } = await running({ library });
    const { ravi, lena } = discord.people;
    const { message } = await ravi.slash(discord.places.articles, 'paragraph', { number: '1' }).reply();
    const [text = ''] = textsOf(message);
    const last = Number(/sentence (\d+) of a long paragraph\. …$/.exec(text)?.[1]);
    expect(last).toBeGreaterThan(60);
    expect(buttonsOf(message)).toEqual(['Show the rest', 'Cite', 'Keep', 'Open a thread', 'Remove']);
    await bot.stop();

    await running({ library, discord });
    const { message: rest, ephemeral } = await lena.click(message!, 'Show the rest').reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(rest)[0]).toMatch(new RegExp(`^\\*\\*¶1\\*\\*\n> … This is sentence ${last + 1} of`));
    expect(textsOf(rest)[0]).toMatch(/This is sentence 149 of a long paragraph\.$/);
  });

  it('says so when the article of a button has changed or is gone', async () => {
    const { discord } = await running();
    const { ravi } = discord.people;
    const { message } = await ravi
      .slash(discord.places.articles, 'ask', { question: 'What did Napoleon say?' })
      .reply();
    const states = [
      'show:1:library1:2:s0@0.0',
      'show:1:other:3:s0@0.0',
      'show:9:x',
      'cite:1:x',
      'show:1:library1:3:pzz@0.0',
    ];
    for (const state of states) {
      const { message: reply } = await ravi.click(message!, state, { force: true }).reply();
      expect(textsOf(reply)).toEqual([
        'The article has changed or is gone, so this button no longer works. Please ask again.',
      ]);
    }
  });

  it('takes nothing in an article or a question for markup, a mention or a link', async () => {
    const nasty = '@everyone <@123456789012345678> [click](https://evil.example) **bold** \u202Eevil';
    const { discord } = await running({ library: libraryOf({ ...readArticle(TEXT), title: nasty }) });
    const { message } = await discord.people.ravi
      .slash(discord.places.articles, 'ask', { question: `who wrote this ${nasty}` })
      .reply();
    const shown =
      '\\@everyone \\<\\@123456789012345678\\> \\[click\\](https\\://evil\\.example) \\*\\*bold\\*\\* evil';
    expect(textsOf(message)[0]).toBe(`-# who wrote this ${shown}`);
    expect(textsOf(message).at(-1)).toContain(shown);
  });
});
