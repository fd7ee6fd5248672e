import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArticleIndex,
  answer,
  buffersOf,
  doAtOnce,
  indexArticle,
  type PackedIndex,
  packArticle,
  readThrough,
  unpackIndex,
} from '../../../src/answer/index.js';
import { checkMessage } from '../../../src/answer/quotes/check-message.js';
import { type Article, readArticle } from '../../../src/article/index.js';
import { languages } from '../../languages.js';
import { shipped as SHIPPED } from '../shipped.js';

/** As another thread gets it. */
const handedOver = (packed: PackedIndex) => structuredClone(packed, { transfer: buffersOf(packed) });

function unpacked(article: Article): ArticleIndex {
  return doAtOnce(unpackIndex(handedOver(packArticle(article, languages)), article, languages));
}

/** All that an index holds, what is worked out on demand too. */
const NAMES = 'The US and the UN Security Council, or the UNSC, met 21 times this year';

const held = ({ article, passages, attribution, wordTable }: ArticleIndex) => ({
  article,
  // A function is made anew by each, and is the same when it finds the same.
  passages: { ...passages, aliases: passages.aliases(passages.words(NAMES), NAMES) },
  attribution: attribution(),
  wordTable: wordTable(),
});

const SPANISH = `El título

María Pérez dijo que el plan “no era posible” en 2019. Según Juan López, costó 3,5 millones.

«No lo haremos», afirmó Pérez. ¿Por qué? Porque la reunión del martes terminó sin acuerdo.`;

const CHINESE = `标题

中国外交部发言人华春莹说：“我们反对任何制裁。”这是2020年7月的事情。

她还表示，双方将在周一举行会谈。`;

describe('an index that was packed and handed to another thread', () => {
  test.each([
    ['the shipped article', SHIPPED],
    ['a Spanish article', readArticle(SPANISH)],
    ['a Chinese article', readArticle(CHINESE)],
    ['an article without a body', { ...SHIPPED, paragraphs: [] }],
  ])('is the one that was made: %s', (_, article) => {
    expect(held(unpacked(article))).toEqual(held(indexArticle(article, languages)));
  });

  test('is, for any text', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'es', 'zh', 'th', 'und'), (paragraphs, language) => {
        const article: Article = {
          ...SHIPPED,
          language,
          paragraphs: paragraphs.map((text, at) => ({ number: at + 1, text })),
        };
        expect(held(unpacked(article))).toEqual(held(indexArticle(article, languages)));
      }),
    );
  });

  test('answers and checks quotations as the other does', () => {
    const own = indexArticle(SHIPPED, languages);
    const index = unpacked(SHIPPED);
    for (const question of ['What notion has China proposed?', 'What did Putin say?', 'Who wrote this?'])
      expect(answer(index, question)).toEqual(answer(own, question));
    const message = `“${SHIPPED.paragraphs[4]!.text.slice(10, 90)}”, said Xi`;
    expect(checkMessage(index, message)).toEqual(checkMessage(own, message));
  });

  test('of the beginning of an article is that of a reader who is no further', () => {
    const whole = indexArticle(SHIPPED, languages);
    const packed = handedOver(packArticle(SHIPPED, languages, 7));
    const index = doAtOnce(unpackIndex(packed, SHIPPED, languages, { whole, through: 7 }));
    expect(index.whole).toBe(whole);
    expect(held(index)).toEqual(held(readThrough(whole, 7)));
  });

  test('is unpacked in slices, of which no one is more than a few hundred of anything', () => {
    const article: Article = {
      ...SHIPPED,
      paragraphs: Array.from({ length: 400 }, (_, at) => ({
        number: at + 1,
        text: `${SHIPPED.paragraphs[at % SHIPPED.paragraphs.length]!.text} Words: one${at}, two${at}, three${at}.`,
      })),
    };
    let slices = 0;
    const packed = packArticle(article, languages);
    for (const _ of { [Symbol.iterator]: () => unpackIndex(packed, article, languages) }) slices++;
    const { sentences, terms, spellings } = indexArticle(article, languages).passages;
    // The strings of terms and spellings are cut in slices, and their places are noted in as many.
    const held = [sentences.length, terms.size, terms.size, spellings.length, spellings.length];
    expect(slices).toBeGreaterThanOrEqual(held.reduce((sum, one) => sum + Math.floor(one / 256), 0));
  });
});
