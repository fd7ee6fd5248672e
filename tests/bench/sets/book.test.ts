import { describe, expect, test } from 'vitest';
import { growth } from '../../../bench/answers/growth.js';
import { beginning, bookOf, variants } from '../../../bench/sets/book.js';
import { articleOf } from '../../../bench/sets/squad.js';

const rivers = articleOf('Rivers', [
  'The Danube rises in the Black Forest and ends in the Black Sea.',
  'The Rhine passes nine states of Europe on its way.',
]);
const lakes = articleOf('Lakes', ['Lake Constance lies between three states, and the Rhine passes through.']);
const texts = (article: typeof rivers) => article.paragraphs.map(({ text }) => text);

describe('a book', () => {
  test('holds the paragraphs of all articles, then copies of them that differ', () => {
    const book = bookOf([rivers, lakes], 8);
    expect(texts(book).slice(0, 3)).toEqual([...texts(rivers), ...texts(lakes)]);
    expect(book.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(texts(book)).size).toBe(8);
    // Words of three letters or fewer stay as they are.
    expect(texts(book)[3]).toMatch(
      /^The \p{L}+ \p{L}+ in the \p{L}+ \p{L}+ and \p{L}+ in the \p{L}+ Sea\.$/u,
    );
    expect(bookOf([rivers, lakes], 8)).toEqual(book);
  });

  test('is cut when the articles are longer than it', () => {
    expect(texts(bookOf([rivers, lakes], 2))).toEqual(texts(rivers));
    expect(texts(beginning(rivers, 1))).toEqual([texts(rivers)[0]]);
  });

  test('variants have the lengths of their articles, and none is like another', () => {
    const all = variants([rivers, lakes], 4);
    expect(all.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1, 2, 1]);
    expect(new Set([rivers, lakes, ...all].flatMap(texts)).size).toBe(9);
  });

  test('its growth is measured on lengths that double', () => {
    const read: number[] = [];
    const asked: string[] = [];
    const engine = {
      name: 'none',
      index: (article: typeof rivers) => {
        read.push(article.paragraphs.length);
        return (question: string) => {
          asked.push(question);
          return () => [];
        };
      },
    };
    const question = { text: 'Where?', slipped: 'Hwere?', paragraph: 1 };
    const costs = growth(engine, bookOf([rivers, lakes], 64), [question]);
    expect(read).toEqual([1, 2, 4, 8, 16, 32, 64]);
    expect(costs.map(({ paragraphs }) => paragraphs)).toEqual(read);
    expect(asked.slice(0, 4)).toEqual(['Where?', 'Hwere?', 'Where?', 'Hwere?']);
    expect(asked.length).toBe(7 * 4);
  });
});
