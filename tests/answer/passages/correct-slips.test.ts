import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctSlips } from '../../../src/answer/passages/correct-slips.js';
import { readQuestion } from '../../../src/answer/question/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const of = (text: string) => indexArticle(readArticle(`# A week\n\n${text}`, { name: 'week.md' }));
const index = of(
  'Mayor Anna Bergström resigned on Tuesday after the council refused to pass her budget, and a great ' +
    'many of the ferries stayed in the harbour until the stonework of the quay was repaired.',
);

describe('the words of a question', () => {
  const read = (question: string) => readQuestion(question, index.passages);

  test.each([
    ['Wheere are the ferries?', 'place'],
    ['whcih year was the quay repaired', 'date'],
    ['hwy was the budget refused?', 'reason'],
    ['Whn did the mayor resign?', 'date'],
  ])('%s asks for a %s', (question, wanted) => {
    expect(read(question).wanted).toBe(wanted);
  });

  test('that ask are not looked for, misspelt or not', () => {
    const asked = (question: string) => read(question).asked.map(({ folded }) => folded);
    expect(asked('Whcih ferries woudl stay?')).toEqual(['ferries', 'stay']);
    // Names, and words of the language or the article.
    expect(asked('Who met Wich and mao at the quay?')).toEqual(['met', 'wich', 'mao', 'quay']);
  });
});

describe('a question whose slips are put right', () => {
  test.each([
    ['Whta did the counncil refuse?', 'what did the council refuse?'],
    ['Why was Bergstrom’s bugdet refusde?', 'Why was Bergstrom’s budget refused?'],
    ['wehre are the ferreis', 'where are the ferries'],
    ['wht was whree', 'what was where'],
    // Of the language, where the article has nothing like it.
    ['Who wsa the leaedr of the pritest?', 'Who was the leader of the protest?'],
    ['What of bergstorm’s husbband?', 'What of bergstrom’s husband?'],
  ])('%s', (asked, meant) => {
    expect(correctSlips(index, asked)).toBe(meant);
  });

  test('may have two slips in a word from six letters on', () => {
    expect(correctSlips(index, 'the buddgett')).toBe('the budget');
    expect(correctSlips(index, 'the quaay')).toBe('the quay');
    expect(correctSlips(index, 'the qquaay')).toBe('the qquaay');
  });

  test.each([
    // A word of the language, whatever the article has instead.
    'Who did the needlework?',
    // A name that neither has, and nothing like it.
    'Who is Przybylski?',
    'What is X-42?',
    '',
  ])('keeps %s', (question) => {
    expect(correctSlips(index, question)).toBe(question);
  });

  test('keeps what is asked of an article whose language has no table', () => {
    const german = of(
      'Die Bürgermeisterin trat am Dienstag zurück, weil der Stadtrat ihren Haushalt ablehnte.',
    );
    expect(correctSlips(german, 'Warum trat die Bürgermeisterni zurück?')).toBe(
      'Warum trat die Bürgermeisterni zurück?',
    );
  });

  test('is never anything but words of it exchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (question) => {
        const signs = (text: string) => text.replace(/[\p{L}\p{N}\p{M}'’.,]+/gu, '');
        expect(signs(correctSlips(index, question))).toBe(signs(question));
      }),
    );
  });
});
