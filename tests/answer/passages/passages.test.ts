import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '../../../src/answer/index.js';
import { indexPassages } from '../../../src/answer/passages/passage-index.js';
import { alike, family } from '../../../src/answer/passages/spelling.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { languages } from '../../languages.js';
import { shipped } from '../shipped.js';

const index = indexArticle(shipped);
const best = (answer: Answer) =>
  answer.kind === 'found' ? answer.passage : answer.kind === 'unsure' ? answer.passages[0] : undefined;

describe('passages of the shipped article', () => {
  test.each([
    // ¶1 alone speaks of telephones; "fourth" is a number.
    ['How many times have Xi and Putin talked on the phone this year?', 1, 'fourth phone conversation'],
    // "pull out of" is "pulled out from": stems and neighbours.
    ['Which organization did the US pull out of?', 2, 'World Health Organization'],
    // ¶11 is the only one with a notion.
    ['What notion has China proposed?', 11, 'shared future for humanity'],
    // Four of ¶8's words in a row; ¶5 and ¶7 have only the country.
    ["What is Russia's top foreign policy priority?", 8, 'relations with China'],
    ['Wich organizaton did the US pul out of?', 2, 'World Health Organization'],
  ])('%s', (question, paragraph, words) => {
    const passage = best(answer(index, question));
    expect(passage?.paragraph.number).toBe(paragraph);
    expect(passage?.paragraph.text.slice(passage.span.start, passage.span.end)).toContain(words);
  });

  test('the evidence names the words that met', () => {
    const passage = best(answer(index, 'What notoin has China proposed?'));
    expect(passage?.evidence).toEqual([
      { asked: 'notoin', found: 'notion', how: 'similar spelling' },
      { asked: 'China', found: 'China', how: 'same' },
      { asked: 'proposed', found: 'proposed', how: 'same' },
    ]);
  });

  test.each([
    ['What is the capital of Australia?', 'not-mentioned'],
    ['How do I bake sourdough bread?', 'not-mentioned'],
    ['asdf qwer zxcv', 'not-mentioned'],
    ['🦊', 'no-words'],
    ['the of and to', 'no-words'],
    ['', 'no-words'],
  ])('refuses %j', (question, because) => {
    expect(answer(index, question)).toMatchObject({ kind: 'absent', reason: { because } });
  });
});

describe('what is said', () => {
  const numbers = (question: string) => {
    const found = answer(index, question);
    return found.kind === 'stated' ? found.statements.map((one) => one.paragraph.number) : found.kind;
  };

  test.each([
    // Jointly in ¶3 and ¶4, alone in ¶5 and ¶8; ¶7 and ¶9 are Xi's.
    ['What did Putin say?', [3, 4, 5, 8]],
    ['wat did Puttin say abuot Hong Kong', [5]],
    ['What did Xi say about the constitutional amendments?', [7]],
    ["What is Putin's view on Hong Kong?", [5]],
    ['Putin said what about Hong Kong?', [5]],
  ])('%s', (question, paragraphs) => {
    expect(numbers(question)).toEqual(paragraphs);
  });

  test('what the article lacks is named as it was asked', () => {
    expect(answer(index, 'What does it say about Apollo-13?')).toMatchObject({
      reason: { because: 'not-mentioned', missing: ['Apollo-13'] },
    });
  });

  test('another name of a thing will do', () => {
    expect(answer(index, 'What does it say about COVID-19?')).toMatchObject({
      passage: { paragraph: { number: 2 } },
    });
  });

  test('a stranger is absent, with those who do speak', () => {
    const found = answer(index, 'What did Merkel say?');
    expect(found).toMatchObject({ kind: 'absent', reason: { because: 'unknown-speaker', name: 'Merkel' } });
    const known = found.kind === 'absent' ? found.known.map((one) => one.name) : [];
    expect(known).toEqual(expect.arrayContaining(['Vladimir Putin', 'Xi Jinping']));
  });
});

describe('likeness of words', () => {
  const passages = indexPassages(
    readArticle(
      '# Normans\n\nThe Normans of Normandy conquered England in 1066. The conquest was diagnosed by a Norse poet near Hastings.',
    ),
    languages,
  );
  test.each([
    ['nromandy', 'normandy'],
    ['hastinggs', 'hastings'],
    ['engalnd', 'england'],
  ])('%s is taken for %s', (slip, word) => {
    expect(alike(passages, slip)[0]?.spelling).toBe(word);
  });

  test('a word is not taken for a longer one that has it inside', () => {
    expect(alike(passages, 'nose').map((one) => one.spelling)).not.toContain('diagnosed');
  });

  test('nothing resembles two letters or a word of thirty-three', () => {
    expect(alike(passages, 'no')).toEqual([]);
    expect(alike(passages, 'n'.repeat(33))).toEqual([]);
  });

  test('words of one family meet', () => {
    const [conquer] = languages('en').words('conquer');
    expect(family(passages, conquer!).map((one) => one.spelling)).toContain('conquest');
  });
});

describe('words', () => {
  const folded = (text: string, language: string) =>
    languages(language)
      .words(text)
      .map((word) => word.folded);
  test.each([
    ['Élodie’s café', 'fr', ['elodie', 'cafe']],
    ['ещё Ёлка', 'ru', ['еще', 'елка']],
    ['كِتَابٌ', 'ar', ['كتاب']],
    ['ＡＢＣ 10,000', 'en', ['abc', '10000']],
    ['Straße', 'de', ['strasse']],
  ])('%s', (text, language, words) => {
    expect(folded(text, language)).toEqual(words);
  });

  test('Chinese is compared by pairs of characters', () => {
    expect(folded('北京大学', 'zh').join(' ')).toContain('北京');
  });

  test('words stand where they say they stand, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('en', 'de', 'zh', 'ar', 'th', 'und'),
        (text, language) => {
          let end = 0;
          for (const word of languages(language).words(text)) {
            expect(word.start).toBeGreaterThanOrEqual(language === 'zh' || language === 'und' ? 0 : end);
            expect(word.end).toBeGreaterThan(word.start);
            expect(word.end).toBeLessThanOrEqual(text.length);
            end = word.end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('any question', () => {
  test('never throws, and quotes only what stands in the article', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.lorem(),
          fc.constantFrom('what did say', 'who', '?'.repeat(6000), 'Putin '.repeat(1000)),
        ),
        (question) => {
          const found = answer(index, question);
          const passage = best(found);
          if (passage) {
            expect(shipped.paragraphs).toContain(passage.paragraph);
            expect(passage.score).toBeGreaterThan(0);
            expect(passage.score).toBeLessThanOrEqual(1);
            expect(passage.span.end).toBeLessThanOrEqual(passage.paragraph.text.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
