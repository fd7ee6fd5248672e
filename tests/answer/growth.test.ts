import { describe, expect, it } from 'vitest';
import { answer, readThrough, related, said, withinReading } from '../../src/answer/index.js';
import { readPredicate } from '../../src/answer/passages/predicates.js';
import { withoutSlogan } from '../../src/article/html/site-name.js';
import { type Article, readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { articleOf } from '../reply/articles.js';
import { countWork } from './count-work.js';

/** Twice the text may be this many times the work: what is done once for the whole costs something, too. */
const TWICE = 2.4;

const article = (text: string, language: string): Article => ({ ...articleOf([text]), language });

/** The work that an article of a piece again and again takes to be indexed, and then for what is made when it is wanted. */
function measureWork(piece: string, language: string, characters: number) {
  const one = article(piece.repeat(Math.ceil(characters / piece.length)), language);
  let index = indexArticle(articleOf(['']));
  const indexing = countWork(() => {
    index = indexArticle(one);
  });
  return {
    index: indexing,
    words: indexing + countWork(() => index.wordTable()),
    attribution: indexing + countWork(() => index.attribution()),
  };
}

const PIECES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'said ',
    '“A,” said B. ',
    '“a” ',
    'She said he said. ',
    'A. ',
    '1. ',
    'A.B. ',
    'A.B.',
    '0,',
    '(',
    '“',
    'AB: ',
    'a’s ',
    'THE ',
  ],
  ja: [
    '田中市長は',
    '田中市長は「水」と述べた。',
    '「水」と',
    '田中さんによると',
    'と述べ',
    'ことを',
    '（',
    '市長',
  ],
  zh: ['他说', '他说：“', '“他说”', '会议在周一举行', '他说。', '、', '《', '据李说，'],
  es: ['dijo ', 'dijo que ', '¿', '«No», dijo Ana. ', 'según Ana ', 'Ana y ', 'Ana dijo: «', '— dijo Ana —'],
  de: ['sagte ', '„Nein“, sagte Ada. ', 'laut Ada ', 'z.B. ', '3. Oktober '],
  ru: ['сказал ', '«Нет», сказал Ян. ', 'по словам ', '— сказал '],
  und: ['e\u0301', '\u0301', 'é', '\u200b', 'a\u00ad', 'ß', 'ﷺ', '\ud83d'],
};

describe.each(Object.entries(PIECES))(
  'the work on an article in %s grows with its text',
  (language, pieces) => {
    it.each(pieces)('%j', (piece) => {
      // Once before: tables that are read at the first text are not counted.
      measureWork(piece, language, 200);
      const work = measureWork(piece, language, 4000);
      for (const [what, twice] of Object.entries(measureWork(piece, language, 8000)))
        expect(twice / work[what as keyof typeof work], what).toBeLessThan(TWICE);
    });
  },
);

// Four seconds, once: between letters of two scripts a word seemed to begin. Of the processor, not by the clock.
it.each(['年T', 'Tя', 'é'])('little is done for a text to find that is all %j', (piece) => {
  const index = indexArticle(articleOf(['The ferry did not run in March, and Ana Ruiz never said why.']));
  const before = process.cpuUsage().user;
  related(index, piece.repeat(20_000 / piece.length));
  expect(process.cpuUsage().user - before).toBeLessThan(1_500_000);
});

/** An article of a sentence with a word of the question, and a piece again and again. */
const sentenceOf = (language: string, begin: string, piece: string, times: number) =>
  indexArticle(article(begin + piece.repeat(times), language));

// Some seconds each, once: a pattern was tried again from each place of what it had passed before. Of the processor, not
// by the clock; done for a short text before, so that what is compiled once is not counted.
it.each<[string, (times: number) => unknown]>([
  [
    'what a question counts in marks',
    (times) => answer(sentenceOf('en', 'The steps ', '.,', times), 'How many steps are there?'),
  ],
  [
    'what a question counts in words of another language',
    (times) => answer(sentenceOf('de', 'Leute kamen ', 'zwei und ', times), 'Wie viele Leute kamen?'),
  ],
  [
    'what a site is called among blanks',
    (times) => withoutSlogan(`Post${' '.repeat(times)}x`, 'valley.example'),
  ],
  [
    'when somebody was born in brackets',
    (times) => readPredicate('Where was Ann born?')?.('(“'.repeat(times)),
  ],
  [
    'what somebody earns in figures',
    (times) => readPredicate('How much money does Ann earn?')?.('1.'.repeat(times)),
  ],
  [
    'who speaks under dashes',
    (times) => indexArticle(articleOf(['It was.', `-À À A A À${'-'.repeat(times)}`])).attribution(),
  ],
  [
    'a table of settings with blank lines',
    (times) => readArticle(`+++\n${'\n'.repeat(times)}x\n+++\nA text.`),
  ],
  [
    'blanks where a picture is called for',
    (times) => readArticle(`A text.\n\n${`{{<${'\t'.repeat(40)}`.repeat(times / 40)}\n\nA text.`),
  ],
])('little is done to find %s', (_, work) => {
  work(200);
  const before = process.cpuUsage().user;
  work(100_000);
  expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
});

describe('the work for a reader who is no further', () => {
  /** An article that quotes so many people, each once. */
  const voices = (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `${letters(i)} Brook`);
    return indexArticle(
      articleOf(names.map((name) => `${name} said the mill of the town would open in spring.`)),
    );
  };
  const letters = (number: number) =>
    `Ad${[...`${1000 + number}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

  it('grows with the number of people that are quoted', () => {
    const work = (count: number) => {
      const whole = voices(count);
      const beginning = readThrough(whole, count - 1);
      const answer = said(whole, 'Nobody Atall');
      expect(answer.kind).toBe('absent');
      whole.attribution();
      beginning.attribution();
      return countWork(() => withinReading(answer, beginning));
    };
    work(20);
    expect(work(400) / work(200)).toBeLessThan(TWICE);
  });
});
