import { describe, expect, it } from 'vitest';
import { findWords, indexArticle } from '../../src/answer/index.js';
import { languages } from '../languages.js';
import { articleOf } from '../reply/articles.js';

const index = indexArticle(
  articleOf([
    'Peace talks began. The talks for peace were long. “Peace talks,” she said, never end.',
    'He supported the talks. PEACE TALKS. Talks about a lasting peace of the world.',
    'The peace of Westphalia was signed in 1648, and peace came back. Nobody talks of peace. Talks ended.',
  ]),
  languages,
);

const marked = (words: string) => {
  const found = findWords(index, words);
  return found.kind === 'absent'
    ? undefined
    : found.sentences.flatMap(({ paragraph, marks }) =>
        marks.map(({ start, end }) => `${paragraph.number} ${paragraph.text.slice(start, end)}`),
      );
};

describe('every place of some words', () => {
  it('is found next to each other, in order, whatever the case', () => {
    expect(marked('peace talks')).toEqual(['1 Peace talks', '1 Peace talks', '2 PEACE TALKS']);
    expect(findWords(index, 'peace talks')).toMatchObject({ how: 'phrase', count: 3 });
  });

  it('is found in every form of the word', () => {
    expect(marked('supports')).toEqual(['2 supported']);
    expect(findWords(index, 'peace')).toMatchObject({ count: 8 });
  });

  it('has the small words where they are asked for', () => {
    expect(marked('the peace of Westphalia')).toEqual(['3 The peace of Westphalia']);
    expect(marked('talks of peace')).toEqual(['3 talks of peace']);
    expect(marked('talks for peace')).toEqual(['1 talks for peace']);
    expect(marked('“peace of the”')).toEqual(['2 peace of the']);
  });

  it('is a sentence that has them all where they never stand side by side', () => {
    expect(findWords(index, 'lasting talks')).toMatchObject({ how: 'together', count: 1 });
    expect(marked('lasting talks')).toEqual(['2 Talks', '2 lasting']);
  });

  it('is every place of small words alone, as they are written', () => {
    expect(marked('the')).toEqual(['1 The', '2 the', '2 the', '3 The']);
    expect(findWords(index, 'the')).toMatchObject({ how: 'phrase', count: 4 });
    expect(marked('of the')).toEqual(['2 of the']);
    expect(marked('were over')).toBeUndefined();
    expect(findWords(index, '“than”?')).toMatchObject({ reason: { missing: ['than'] } });
  });

  it('tells capitals from small letters in them, where the article has the word in capitals', () => {
    const told = indexArticle(articleOf(['The US told us so. It was the US, who else?']), languages);
    const count = (words: string) => {
      const found = findWords(told, words);
      return found.kind === 'places' ? found.count : 0;
    };
    expect([count('US'), count('us'), count('WHO'), count('it')]).toEqual([2, 3, 1, 1]);
  });

  it('leaves small words out that stand nowhere before or behind the others', () => {
    expect(marked('such peace of Westphalia')).toEqual(['3 peace of Westphalia']);
    expect(findWords(index, 'about peace talks')).toMatchObject({ how: 'phrase', count: 3 });
  });

  it('is none where a word is nowhere, and nothing where there is no word to look up', () => {
    expect(findWords(index, 'peace and quiet')).toMatchObject({
      kind: 'absent',
      reason: { because: 'not-mentioned' },
    });
    expect(findWords(index, '“peace and quiet”?')).toMatchObject({
      reason: { missing: ['peace and quiet'] },
    });
    for (const words of ['?!', ''])
      expect(findWords(index, words)).toMatchObject({ kind: 'absent', reason: { because: 'no-words' } });
  });
});

it('costs no more for a word that stands everywhere than for one that does not, for each place', () => {
  const many = indexArticle(
    articleOf(Array.from({ length: 400 }, (_, at) => `The river rose ${at} feet and the river fell.`)),
    languages,
  );
  let cuts = 0;
  const countCut = (text: string) => {
    cuts++;
    return many.passages.words(text);
  };
  const counting = {
    ...many,
    passages: { ...many.passages, words: countCut },
  };
  expect(findWords(counting, 'river')).toMatchObject({ count: 800 });
  expect(cuts).toBe(1);
});
