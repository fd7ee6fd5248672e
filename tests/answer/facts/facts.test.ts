import { describe, expect, test } from 'vitest';
import { answer, fact } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { shipped } from '../shipped.js';

const index = indexArticle(shipped);

const pier = indexArticle(
  readArticle(`---
title: The pier is open
published: 2024-03-04
updated: 2024-03-06
captions:
  - text: "Ada Lowe, the mayor, at the pier on 3 March."
---

The pier was repaired within nine days by a firm from the capital.

The ferry sails again at half past six.
`),
);

describe('facts of the header', () => {
  test.each([
    ['Who is the author?', 'author', 'Li Xing'],
    ['who wrote this', 'author', 'Li Xing'],
    ['Who is the auther of the artcle?', 'author', 'Li Xing'],
    ['Who penned this op-ed?', 'author', 'Li Xing'],
    ['作者是谁？', 'author', 'Li Xing'],
    ['Кто автор?', 'author', 'Li Xing'],
    ['When was it published?', 'published', '2020/7/13 12:38:40'],
    ['wehn was this publishd', 'published', '2020/7/13 12:38:40'],
    ['What is the date of this article?', 'published', '2020/7/13 12:38:40'],
    ['¿Cuándo se publicó?', 'published', '2020/7/13 12:38:40'],
    ['Which newspaper is this from?', 'source', 'Global Times'],
    ['Who published this article?', 'source', 'Global Times'],
    ['What is the title of the article?', 'title', 'China, Russia buttress multilateralism'],
    ['What section was it posted in?', 'section', 'VIEWPOINT'],
    ['Who took the photo?', 'credit', 'Xinhua'],
    ['How can I contact the opinion desk?', 'contact', 'opinion@globaltimes.com.cn'],
  ])('%s', (question, field, text) => {
    expect(answer(index, question)).toEqual({ kind: 'fact', field, text });
  });

  test.each([
    ['Questions? desk@courier.example or 01632 960 441', 'desk@courier.example, 01632 960 441'],
    ['Contact: Ana Ruiz, ana@courier.example, +31 71 555 0199', 'ana@courier.example, +31 71 555 0199'],
    ['Phone (01632) 960-441. Printed 12 May 2021, no. 2021-0044.', '(01632) 960-441'],
    ['Founded in 1984, 2,300,000 readers.', undefined],
  ])('how to reach the desk: %s', (note, text) => {
    const noted = indexArticle({ ...pier.article, notes: [note] });
    const found = answer(noted, 'what is the phone number');
    expect(found).toMatchObject(
      text === undefined ? { kind: 'absent' } : { kind: 'fact', field: 'contact', text },
    );
  });

  test('who the author is comes from the note under the article', () => {
    const found = answer(index, 'What does the author do for a living?');
    expect(found).toMatchObject({ kind: 'fact', field: 'about-author' });
    expect(found.kind === 'fact' && found.text).toContain(
      'professor of international relations at Beijing Normal University',
    );
    expect(answer(index, 'Who is Li Xing?')).toEqual(found);
  });

  test.each(['who is Una Marsh', 'who is marsh?'])('%s, of whom nothing is told: the author', (question) => {
    const signed = readArticle(
      '# The pier\n\nBy Una Marsh\n\nA pier fell into the sea, and nobody was hurt.',
    );
    expect(answer(indexArticle(signed), question)).toEqual({
      kind: 'fact',
      field: 'author',
      text: 'Una Marsh',
    });
  });

  test.each([
    'who wrote this obituary',
    'who wrote the obit',
    'who wrote this tale',
    'who did the interview',
    'who conducted the interview',
  ])('%s: a text is called by its kind', (question) => {
    const told = readArticle('# The pier\n\nBy Una Marsh\n\nA pier fell into the sea, and nobody was hurt.');
    expect(answer(indexArticle(told), question)).toMatchObject({ field: 'author', text: 'Una Marsh' });
  });

  test.each(['who did the interview', 'who wrote the tale'])('%s, of which the article tells', (question) => {
    const told = readArticle(
      '# The prince\n\nBy Una Marsh\n\nRosa Bell did the interview with the prince.\n\nThe tale was written by his aunt.',
    );
    expect(answer(indexArticle(told), question)).not.toMatchObject({ field: 'author' });
  });

  test.each([
    ['Who is the mayor?', 'Ada Lowe, the mayor, at the pier on 3 March.'],
    ['Where was the mayor on 3 March?', 'Ada Lowe, the mayor, at the pier on 3 March.'],
  ])('%s, who is in no paragraph, is told by the caption', (question, text) => {
    expect(answer(pier, question)).toMatchObject({ kind: 'fact', field: 'caption', text });
  });

  test.each([
    'Who is the mayor of Rome?',
    'Who repaired the pier?',
    'Who is the captain?',
    'When is a mayor?',
  ])('%s is not', (question) => {
    expect(answer(pier, question)).not.toMatchObject({ kind: 'fact' });
  });

  test.each([
    'When was it last updated?',
    'last updated',
    'When was the last update?',
    'Is this the latest version?',
  ])('%s', (question) => {
    expect(answer(pier, question)).toMatchObject({ field: 'updated', text: '2024-03-06' });
  });

  test('the week of publication is its date', () => {
    expect(answer(pier, 'In which week was this published?')).toMatchObject({ field: 'published' });
  });

  test('where the photo was taken comes from its caption', () => {
    expect(answer(index, 'Where was the photo taken?')).toMatchObject({
      kind: 'fact',
      field: 'caption',
      text: expect.stringContaining('Brasilia'),
    });
  });

  test.each([
    ['What year was this written?', '2020'],
    ['On what day of the week was it published?', 'Monday, 2020/7/13 12:38:40'],
    ['At what time was it posted?', '12:38'],
    ['How many paragraphs are there?', '11 paragraphs'],
    ['How long does it take to read?', '3 minutes'],
    ['Who is quoted?', expect.stringMatching(/Xi Jinping \(\d+\), Vladimir Putin \(\d+\)/)],
    ['What happened in Brasilia?', expect.stringContaining('Brasilia')],
    ['When was the article written?', '2020/7/13 12:38:40'],
    ['Where does Li Xing teach?', expect.stringContaining('Beijing Normal University')],
    ['Wer hat den Artikel geschrieben?', 'Li Xing'],
    ['Par qui ce texte a-t-il été écrit ?', 'Li Xing'],
    ['Quem escreveu este artigo?', 'Li Xing'],
    ['この記事を書いたのは誰ですか', 'Li Xing'],
    ['من كتب هذا المقال؟', 'Li Xing'],
  ])('what follows from the header is worked out: %s', (question, text) => {
    expect(answer(index, question)).toMatchObject({ kind: 'fact', text });
  });

  test.each([
    'how often did they talk on the phone',
    'When did he die?',
    'How old is he?',
    'Where is he from?',
    'Who made the pie?',
    'What does the author say about the US?',
    'How many people does it have?',
    'How long did it take?',
    'What time is it in Beijing?',
    'Who wrote the law?',
    'Why was it published?',
    'When was the national security law published?',
    'Who wrote the constitutional amendments of Russia?',
    'Which country is the source of unrest in the world?',
  ])('the header has no say in: %s', (question) => {
    expect(answer(index, question).kind).not.toBe('fact');
  });

  test.each([
    'When was the French and Indian War?',
    'What year was the French and Indian War?',
    'What did Davies want to build?',
  ])('what an article is named after is asked of its text: %s', (question) => {
    const war = readArticle(
      '# The French and Indian War\n\nThe French and Indian War was fought from 1754 to 1763.\n\nDavies wanted to build a fort.',
    );
    expect(answer(indexArticle(war), question).kind).toBe('found');
  });

  test('what the header lacks is absent, never guessed from the body', () => {
    const bare = indexArticle(
      readArticle('# Rivers\n\nIn 1999 John Smith wrote a report on the river for the Times.'),
    );
    for (const [question, field] of [
      ['Who is the author?', 'author'],
      ['When was it published?', 'published'],
      ['Which newspaper is this from?', 'source'],
    ] as const) {
      expect(answer(bare, question)).toMatchObject({
        kind: 'absent',
        reason: { because: 'no-such-fact', field },
        near: [],
      });
    }
    expect(fact(bare, 'section')).toMatchObject({
      kind: 'absent',
      reason: { because: 'no-such-fact', field: 'section' },
      near: [],
    });
  });

  test('one of something is told as one', () => {
    const short = indexArticle(readArticle('# Rivers\n\nRivers run down.'));
    expect(fact(short, 'length')).toMatchObject({ text: '1 paragraph, 3 words' });
    expect(fact(short, 'paragraphs')).toMatchObject({ text: '1 paragraph' });
    expect(fact(short, 'reading-time')).toMatchObject({ text: '1 minute' });
    const word = indexArticle(readArticle('# Rivers\n\nRivers.\n\nRun.'));
    expect(fact(word, 'length')).toMatchObject({ text: '2 paragraphs, 2 words' });
  });

  test('of a day that isn’t known there is no weekday, and of a time no clock', () => {
    const monthly = indexArticle(
      readArticle('---\npublished: July 2020\n---\n\n# Rivers\n\nRivers run down.'),
    );
    for (const field of ['weekday', 'time', 'published'] as const)
      expect(fact(monthly, field)).toEqual({ kind: 'fact', field, text: 'July 2020' });
    expect(fact(monthly, 'year')).toMatchObject({ text: '2020' });
    expect(fact(index, 'weekday')).toMatchObject({
      text: 'Monday, 2020/7/13 12:38:40',
      value: { of: 'day', iso: '2020-07-13', printed: '2020/7/13 12:38:40' },
    });
  });

  test('of a date that can’t be read its words are all there is', () => {
    const vague = indexArticle({ ...shipped, published: { printed: 'one fine day in spring' } });
    for (const field of ['published', 'age', 'year', 'weekday', 'time'] as const)
      expect(fact(vague, field)).toEqual({ kind: 'fact', field, text: 'one fine day in spring' });
  });

  test.each([
    // Supposed of the author, right or wrong: who the author is answers it.
    ['Is the author a Russian diplomat?', 'about-author'],
    // The author is named, but is not who is asked about.
    ['Who quoted Li Xing?', 'quoted'],
    // How often somebody is quoted; but of what is no name, the text has to tell.
    ['How often is Putin quoted?', 'quoted'],
    ['How many times is Xi quoted?', 'quoted'],
    ['How often are diplomats quoted?', undefined],
    // Whether it is from a paper that it may be from; but not of a country that it tells about.
    ['Is this from the Moscow Times?', 'source'],
    ['Is this from Russia?', undefined],
    // What the author says is no fact of the header.
    ['Does the author say a diplomat resigned?', undefined],
    ['Is the author a critic of what diplomats say?', undefined],
  ])('what a question supposes: %s', (question, field) => {
    const given = answer(index, question);
    expect(given.kind === 'fact' ? given.field : undefined).toBe(field);
  });

  test('a language that isn’t known is none, and one that is has its name', () => {
    const unknown = indexArticle({ ...shipped, language: 'und' });
    expect(fact(unknown, 'language')).toMatchObject({ kind: 'absent' });
    expect(fact(index, 'language')).toEqual({
      kind: 'fact',
      field: 'language',
      text: 'English',
      value: { of: 'language', code: 'en' },
    });
  });

  test('pictures have their credits and captions one after the other, whichever lack one', () => {
    const captions = [
      { text: 'A boat.', credit: 'Ana Bell' },
      { text: 'A bridge.' },
      { text: 'A bell.', credit: 'Tom Pike' },
    ];
    const pictures = indexArticle({ ...shipped, captions });
    expect(fact(pictures, 'credit')).toMatchObject({ text: 'Ana Bell, Tom Pike' });
    expect(fact(pictures, 'caption')).toMatchObject({ text: 'A boat.\nA bridge.\nA bell.' });
  });

  test('US is a name where it stands in capitals', () => {
    expect(answer(index, 'What did the US do?')).toMatchObject({
      kind: 'found',
      passage: { paragraph: { number: 2 } },
    });
    expect(answer(index, 'What did they tell us?').kind).not.toBe('found');
  });
});

describe('a picture of which the article speaks', () => {
  const finish = indexArticle(
    readArticle(
      '# A close finish\n\nNobody could say who had won the race, until a photograph taken by Finn Marwick, a spectator, decided it.\n\nThe winner is a postwoman.',
    ),
  );

  test('is asked about where the header has none', () => {
    expect(answer(finish, 'Who took the photograph that decided the race?')).toMatchObject({
      kind: 'found',
      passage: { paragraph: { number: 1 } },
    });
  });

  test('is not where the article speaks of none', () => {
    expect(answer(pier, 'Who took the picture?')).toMatchObject({ reason: { because: 'no-such-fact' } });
    const bare = indexArticle(readArticle('# A ferry\n\nThe ferry sails again.'));
    expect(answer(bare, 'Who took the picture?')).toMatchObject({ reason: { because: 'no-such-fact' } });
  });
});
