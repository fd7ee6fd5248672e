import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, readThrough, withinReading } from '../../src/answer/index.js';
import { readAside, readExcerptAsked, readPlace } from '../../src/answer/question/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { shipped } from './shipped.js';

const index = indexArticle(shipped);
const last = shipped.paragraphs.length;

describe('what asks nothing', () => {
  it.each([
    ['hello', 'greeting'],
    ['Hey there, bot!', 'greeting'],
    ['Guten Morgen', 'greeting'],
    ['你好', 'greeting'],
    ['thanks', 'thanks'],
    ['ok thank you so much!!', 'thanks'],
    ['Vielen Dank', 'thanks'],
    ['lol', 'chat'],
    ['hahahaha', 'chat'],
    ['ok cool', 'chat'],
    ['👍', 'chat'],
    [':)', 'chat'],
    ['Danke dir!', 'thanks'],
    ['merci bien', 'thanks'],
    ['Obrigado pela ajuda', 'thanks'],
    ['help', 'help'],
    ['/help', 'help'],
    ['hello, what can you do?', 'help'],
    ['thanks for your help', 'thanks'],
    ['Wie funktionierst du?', 'help'],
    ['who are you?', 'help'],
    ['what can u do?', 'help'],
    ['who r u', 'help'],
    ['¿Quién eres?', 'help'],
    ['ты кто?', 'help'],
    ['你是谁？', 'help'],
    ['なるほど', 'chat'],
  ])('%s is a %s', (text, aside) => {
    expect(readAside(text)).toBe(aside);
    expect(answer(index, text)).toEqual({
      kind: 'absent',
      reason: { because: 'aside', aside },
      near: [],
      known: [],
      meant: [],
    });
  });

  it.each([
    'hello, who wrote this?',
    'thanks to whom?',
    'who did they help?',
    'Hilfe für wen?',
    'What did Putin say?',
    'Putin',
    'no country?',
    'test of the treaty',
    '?',
    '',
  ])('"%s" is none', (text) => {
    expect(readAside(text)).toBeUndefined();
  });
});

describe('a question in other letters than the article’s', () => {
  it.each(['что сказал Путин?', '普京说了什么？', 'ماذا قال بوتين؟', '谁是普京？'])('%s', (question) => {
    expect(answer(index, question)).toMatchObject({
      kind: 'absent',
      reason: { because: 'other-language', language: 'en' },
    });
  });
});

it.each(['Was sagte Merkel?', 'Qu’a dit Macron ?', '¿Qué dijo Merkel?', 'O que Merkel disse?'])(
  'in the article’s letters, whoever isn’t quoted is named: %s',
  (question) => {
    const given = answer(index, question);
    expect(given).toMatchObject({ kind: 'absent', reason: { because: 'unknown-speaker' } });
    expect(given.kind === 'absent' && given.known.length).toBeGreaterThan(0);
  },
);

describe('paragraphs by their numbers', () => {
  it.each([
    ['¶5', 5, 5],
    ['paragraph 5', 5, 5],
    ['What does paragraph 5 say?', 5, 5],
    ['show me ¶3-5', 3, 5],
    ['¶¶3–5', 3, 5],
    ['paragraphs 5 to 3', 3, 5],
    ['the last paragraph', last, last],
    ['What is in the second paragraph?', 2, 2],
    ['the first two paragraphs', 1, 2],
    ['the last 3 paragraphs please', last - 2, last],
    ['Absatz 2', 2, 2],
    ['párrafo 2', 2, 2],
    ['абзац 4', 4, 4],
    ['第5段', 5, 5],
    ['最后一段', last, last],
    ['7', 7, 7],
    ['5-7', 5, 7],
    ['3 to 5?', 3, 5],
    ['#2', 2, 2],
  ])('%s', (text, from, to) => {
    expect(readExcerptAsked(text, last)).toEqual({ of: 'paragraphs', range: { from, to } });
    const given = answer(index, text);
    expect(given).toMatchObject({ kind: 'excerpt', of: 'paragraphs' });
    expect(given.kind === 'excerpt' && given.passages.map((one) => one.paragraph.number)).toEqual(
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
  });

  it.each([
    ['paragraphs 3, 5 and 7', [3, 5, 7]],
    ['¶7, ¶3', [3, 7]],
    ['What do paragraphs 2 and 6 say?', [2, 6]],
    ['Absätze 2 und 7', [2, 7]],
    ['第3和第5段', [3, 5]],
    ['para 4', [4]],
    ['3 and 5', [3, 5]],
    ['paragraphs 3, 4 and 5', [3, 4, 5]],
  ])('some that are no row: %s', (text, numbers) => {
    const given = answer(index, text);
    expect(given.kind === 'excerpt' && given.passages.map((one) => one.paragraph.number)).toEqual(numbers);
  });

  it('one of several that the article hasn’t is told of', () => {
    expect(answer(index, 'paragraphs 2, 6 and 50')).toMatchObject({
      kind: 'absent',
      reason: { because: 'no-such-paragraph', asked: '¶2, ¶6, ¶50' },
    });
  });

  it.each([
    ['In ¶3, 50 people came: who?', { from: 3, to: 3 }],
    ['In paragraph 3, two of them disagree. Why?', { from: 3, to: 3 }],
    ['Why do ¶2 and ¶8 differ on trade?', { from: 2, to: 8, only: [2, 8] }],
  ])('where something is asked of them: %s', (text, range) => {
    expect(readPlace(text, last)?.range).toEqual(range);
  });

  it.each([
    ['what is the first sentence?', 1, /^Chinese President .* Vladimir Putin\.$/],
    ['the opening line', 1, /^Chinese President .* Vladimir Putin\.$/],
    ['What is the last line of the article?', last, /^Therefore, .*\.$/],
    ['What does the author conclude?', last, /^China has proposed/],
    ['letzter Satz', last, /^Therefore, .*\.$/],
    ['最后一句', last, /^Therefore, .*\.$/],
    ['how does it end?', last, /^China has proposed/],
    ['What does the article begin with?', 1, /^Chinese President .* community\.$/],
    ['¿Cómo termina el artículo?', last, /^China has proposed/],
    ['как начинается статья?', 1, /^Chinese President .* community\.$/],
  ])('of the ends of the article: %s', (text, number, words) => {
    const given = answer(index, text);
    expect(given).toMatchObject({ kind: 'excerpt', of: 'paragraphs', passages: [{ paragraph: { number } }] });
    const [passage] = given.kind === 'excerpt' ? given.passages : [];
    expect(passage?.paragraph.text.slice(passage.span.start, passage.span.end)).toMatch(words);
  });

  it.each([
    'how does the war end?',
    'when does it end',
    'the first sentence of the law',
    'who has the last word',
  ])('are none of its ends: %s', (text) => expect(answer(index, text).kind).not.toBe('excerpt'));

  it('that there are not are told', () => {
    expect(answer(index, 'What does paragraph 30 say?')).toMatchObject({
      kind: 'absent',
      reason: { because: 'no-such-paragraph', asked: '¶30', last },
    });
  });

  it('limit what is answered', () => {
    const given = answer(index, 'What does Putin say in ¶5?');
    expect(given).toMatchObject({ kind: 'stated', speaker: { name: 'Vladimir Putin' } });
    expect(given.kind === 'stated' && given.statements.every((one) => one.paragraph.number === 5)).toBe(true);
  });

  it.each(['What does paragraph 5 of the treaty say?', '¿Qué dijo para 1998?', 'Who called 5 times?'])(
    'are not in "%s"',
    (text) => {
      expect(readPlace(text, last)).toBeUndefined();
    },
  );

  it('never throw, whatever is asked', () => {
    const parts = fc.constantFrom(
      '¶',
      'paragraph',
      ' ',
      '5',
      '-',
      '99',
      'the last',
      'of',
      '段',
      '第',
      'say',
      '\u00AD',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const given = answer(index, some.join(''));
        if (given.kind !== 'excerpt') return;
        for (const { paragraph, span } of given.passages) {
          expect(shipped.paragraphs[paragraph.number - 1]).toBe(paragraph);
          expect(paragraph.text.slice(span.start, span.end)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the gist', () => {
  it.each([
    'tldr',
    'TL;DR?',
    'What is it about?',
    "what's this article about?",
    'What is the main point?',
    'Can you summarize it for me please?',
    'give me a short summary',
    'in a nutshell?',
    'summarise the article in two sentences',
    'key takeaways',
    'whats his main argument',
    'Worum geht es?',
    '¿De qué trata el artículo?',
    'De quoi parle cet article ?',
    'de quoi ça parle',
    'ça parle de quoi ?',
    'um was geht es',
    '¿De qué habla esto?',
    'fala de quê?',
    'do que fala este texto?',
    'de que fala o artigo?',
    'про что статья',
    'О чём статья?',
    '文章讲什么？',
    '要約して',
  ])('is given for "%s"', (text) => {
    expect(answer(index, text)).toMatchObject({ kind: 'excerpt', of: 'gist' });
  });

  it.each([
    'What is the call about?',
    'What is the point of the security law?',
    'what is his argument about trade',
    'What did Putin say about it?',
    'What is the main idea of multilateralism?',
    'What is the article called?',
  ])('is not given for "%s"', (text) => {
    expect(answer(index, text)).not.toMatchObject({ of: 'gist' });
  });

  it.each(['what does the report say?', 'what is the report about'])(
    '%s, where the article speaks of one: what that says',
    (text) => {
      const told = readArticle(
        '# The pier\n\nThe town may lose its pier.\n\nA report by two engineers says that the piles are rotten.',
      );
      expect(answer(indexArticle(told), text)).toMatchObject({
        kind: 'found',
        passage: { paragraph: { number: 2 } },
      });
      expect(answer(indexArticle(told), 'what does this report say?')).toMatchObject({ kind: 'excerpt' });
      expect(answer(index, text)).toMatchObject({ kind: 'excerpt', of: 'gist' });
    },
  );

  it('is three to five sentences of different paragraphs or places, in order, the leading one first', () => {
    const given = answer(index, 'tldr');
    if (given.kind !== 'excerpt') throw new Error(given.kind);
    const places = given.passages.map(({ paragraph, span }) => paragraph.number * 100_000 + span.start);
    expect(places.length).toBeGreaterThanOrEqual(3);
    expect(places.length).toBeLessThanOrEqual(5);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(given.passages[0]).toMatchObject({ paragraph: { number: 1 }, span: { start: 0 } });
  });

  it('of a paragraph stays in it', () => {
    const given = answer(index, 'summarize paragraph 2');
    expect(given.kind === 'excerpt' && given.passages.map((one) => one.paragraph.number)).toEqual([2, 2]);
  });

  it('tells nothing of what is further on than one has read', () => {
    const given = withinReading(answer(index, 'tldr'), readThrough(index, 3));
    expect(given?.kind === 'excerpt' && given.passages.every((one) => one.paragraph.number <= 3)).toBe(true);
  });
});

describe('an honest no', () => {
  it.each([
    ['did the article mention taiwan?', ['taiwan']],
    ['what about ukraine?', ['ukraine']],
    ['What does it say about Merkel’s dog?', ['Merkel’s']],
    ['Who is Zelensky?', ['Zelensky']],
    ['which bicycles were stolen?', []],
  ])('%s: %j', (question, missing) => {
    expect(answer(index, question)).toMatchObject({
      kind: 'absent',
      reason: { because: 'not-mentioned', missing },
    });
  });

  it.each([
    'what did the us president say',
    'what did the president of the US say',
    'What did the German president say of Trump?',
  ])('gives nobody else’s words, nor what is told of their country: %s', (question) => {
    expect(answer(index, question)).toMatchObject({ reason: { because: 'unknown-speaker' } });
  });

  it('shows what is nearest, though it be near, where a country is asked about that the article doesn’t have', () => {
    const given = answer(index, 'is russia supporting china on taiwan');
    expect(given).toMatchObject({ kind: 'absent', reason: { missing: ['taiwan'] } });
    expect(given.kind === 'absent' && given.near[0]?.paragraph.number).toBe(5);
  });

  it.each([
    'What does Brazil want with bicycles?',
    'Are bicycles sold by Xinhua?',
    'Do Americans ride bicycles?',
  ])('names nothing that stands in the header or under another name: %s', (question) => {
    const given = answer(index, question);
    if (given.kind === 'absent') expect(given.reason).toMatchObject({ missing: [] });
  });

  it('says in which language the article is', () => {
    expect(answer(index, '¿Quién robó las bicicletas amarillas?')).toMatchObject({
      reason: { because: 'other-language', language: 'en' },
    });
    expect(answer(index, 'Кто украл велосипеды?')).toMatchObject({
      reason: { because: 'other-language', language: 'en' },
    });
  });
});
