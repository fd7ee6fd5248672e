import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { type Article, readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { articleOf } from '../../reply/articles.js';
import { FERRY, GLASS } from '../ranking-articles.js';

/** Each sentence of the gist, with its paragraph. */
function gistOf(article: Article, question = 'tldr'): string[] {
  const found = answer(indexArticle(article), question);
  if (found.kind !== 'excerpt') throw new Error(found.kind);
  return found.passages.map(({ paragraph, span }) =>
    `¶${paragraph.number} ${paragraph.text.slice(span?.start, span?.end)}`.trim(),
  );
}

describe('the gist of an article', () => {
  test('is what leads, and the sentences whose words come back most', () => {
    expect(gistOf(FERRY)).toEqual([
      // The ferry, which is in the title as well.
      '¶1 For a hundred and six years a wooden ferry has carried people across the mouth of the Wend.',
      // Ferry, Marsh and boats; it opens its paragraph.
      '¶2 The ferry was founded in 1913 by Josephine Marsh, a widow who owned two rowing boats and a bell.',
      // People, years and Saltmarsh, which is in the title.
      '¶7 A petition against the closure has been signed by 2,300 people, three times as many as live in Saltmarsh.',
    ]);
    expect(gistOf(GLASS)).toEqual([
      '¶1 A bottle thrown into the green bank at Port Alder begins a journey of nine days.',
      // Banks and glass, at the beginning.
      '¶2 Lorries empty the banks at night, because breaking glass is loud and the streets are narrow.',
      // Bottles and Port Alder, at the end.
      '¶8 Port Alder recycles eighty-one of every hundred bottles.',
    ]);
  });

  test('of some of its paragraphs is in these alone, two sentences of one or two', () => {
    expect(gistOf(FERRY, 'summarize paragraphs 2 to 3')).toEqual([
      '¶2 The ferry was founded in 1913 by Josephine Marsh, a widow who owned two rowing boats and a bell.',
      '¶3 Today the boat is steered by her great-grandson, Tobias Marsh.',
    ]);
    expect(gistOf(FERRY, 'summarize paragraphs 4 to 7')).toEqual([
      // What leads there.
      '¶4 The county wants to close the service in October.',
      '¶5 The bridge cost forty million pounds and took six years to build.',
      '¶7 A petition against the closure has been signed by 2,300 people, three times as many as live in Saltmarsh.',
    ]);
  });
});

test('leads with a short sentence, too, and not with one that points back', () => {
  const german = readArticle(
    '# Das Bad bleibt zu\n\nDas Freibad in Moordorf öffnet nicht. Das teilte die Gemeinde am Freitag im Rathaus allen Besuchern mit.\n\nDas große Becken hat seit dem Winter einen langen Riss im Boden. Er wurde schon im Frühling von einem Taucher im tiefen Becken entdeckt.\n\nDie Kurse für achtzig Kinder aus vier Schulen fallen im Sommer aus.\n',
  );
  expect(gistOf(german, 'worum geht es?')).toEqual([
    '¶1 Das Freibad in Moordorf öffnet nicht.',
    '¶2 Das große Becken hat seit dem Winter einen langen Riss im Boden.',
    '¶3 Die Kurse für achtzig Kinder aus vier Schulen fallen im Sommer aus.',
  ]);
});

const SYLLABLES = ['ba', 'de', 'fo', 'gu', 'ki', 'lo', 'mu', 'ne', 'pa', 'ru', 'so', 'ta', 'vi', 'zo'];
/** A word that is in no language; another for each number. */
const word = (number: number) =>
  `${[number % 14, Math.floor(number / 14) % 14, Math.floor(number / 196)]
    .map((one) => SYLLABLES[one])
    .join('')}k`;
/** A sentence of words of its own, so that it is as central as any other of that length. */
const sentence = (number: number, words = 8) =>
  `The ${Array.from({ length: words }, (_, at) => word(number * 10 + at)).join(' ')}.`;
const sentences = (many: number) => Array.from({ length: many }, (_, number) => sentence(number));
/** The numbers of the paragraphs that the gist is from. */
const numbersOf = (article: Article, question?: string) =>
  gistOf(article, question).map((text) => Number(/^¶(\d+)/.exec(text)?.[1]));

describe('how the gist is chosen', () => {
  test.each([
    [3, 3],
    [8, 3],
    [9, 4],
    [25, 4],
    [26, 5],
  ])('%i paragraphs have %i sentences', (paragraphs, many) => {
    expect(gistOf(articleOf(sentences(paragraphs)))).toHaveLength(many);
  });

  test('earlier sentences go first when all else is equal', () => {
    expect(numbersOf(articleOf(sentences(12)))).toEqual([1, 2, 3, 4]);
  });

  test('what leads is the first sentence that says something', () => {
    const article = articleOf(['The rain fell.', ...sentences(9)]);
    expect(numbersOf(article)).toEqual([2, 3, 4, 5]);
  });

  /** An article of twelve paragraphs, of which ¶1 to ¶3 stand in the gist and one more; the ninth is another. */
  const withNinth = (text: string, title?: string) =>
    numbersOf(
      articleOf([...sentences(8), text, ...sentences(12).slice(9)], title === undefined ? {} : { title }),
    );

  test('a sentence with words of the title goes before one without', () => {
    expect(withNinth(sentence(40))).toEqual([1, 2, 3, 4]);
    expect(withNinth(sentence(40), `${word(400)} ${word(401)} ${word(402)}`)).toEqual([1, 2, 3, 9]);
  });

  test('a sentence whose words stand elsewhere too goes before one whose words don’t', () => {
    const shared = `The ${[50, 60, 70, 80, 100, 110, 30, 40].map((number) => word(number)).join(' ')}.`;
    expect(withNinth(shared)).toContain(9);
  });

  test('a sentence that says too little, points back or asks goes after others', () => {
    const central = (begins: string, ends = '.') =>
      `${begins} ${Array.from({ length: 8 }, (_, at) => word(400 + at)).join(' ')}${ends}`;
    const title = `${word(400)} ${word(401)} ${word(402)}`;
    expect(withNinth(central('The'), title)).toContain(9);
    expect(withNinth(central('However, the'), title)).not.toContain(9);
    expect(withNinth(central('The', '?'), title)).not.toContain(9);
    expect(withNinth(`The ${word(400)} ${word(401)} ${word(402)}.`, title)).not.toContain(9);
  });

  test('two sentences that share half of their words are shown once', () => {
    const half = `The ${[0, 1, 2, 3, 400, 401, 402, 403].map((at) => word(at)).join(' ')}.`;
    const third = `The ${[0, 1, 2, 400, 401, 402, 403, 404].map((at) => word(at)).join(' ')}.`;
    const second = (text: string) => numbersOf(articleOf([sentence(0), text, ...sentences(12).slice(2)]));
    expect(second(third)).toContain(2);
    expect(second(half)).not.toContain(2);
  });

  test('a sentence that opens its paragraph goes before the next one', () => {
    const [first, next] = [sentence(40), sentence(41)];
    const title = [word(400), word(410)].join(' ');
    const gist = gistOf(
      articleOf([...sentences(8), `${first} ${next}`, ...sentences(12).slice(9)], { title }),
    );
    expect(gist.filter((text) => text.startsWith('¶9'))[0]).toBe(`¶9 ${first}`);
  });

  test('what closes an article goes before what stands shortly before it', () => {
    const title = [word(400), word(410)].join(' ');
    const texts = [...sentences(20), sentence(40), sentence(41)];
    // Both are in the title; there is room for one of them beside what stands first.
    expect(numbersOf(articleOf(texts, { title })).filter((number) => number > 20)).toContain(22);
  });

  test('the same sentences carry paragraphs at the end of a long article', () => {
    const texts = [...sentences(30), sentence(40), sentence(41), sentence(42), sentence(43), sentence(44)];
    const title = `${word(430)} ${word(431)} ${word(432)}`;
    // ¶31 leads; ¶34 is what the title is about.
    expect(numbersOf(articleOf(texts, { title }), 'summarize paragraphs 31 to 35')).toEqual([31, 32, 34]);
  });
});
