import { describe, expect, test } from 'vitest';
import { answer, type Nearness } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const index = indexArticle(
  readArticle(
    [
      '# A lighthouse gets a keeper again',
      'By Una Marsh Source: The Skerry Post Published: 2021/5/4',
      'Scottish minister Ian Rae at the lighthouse of Holm, Norway, in June. Photo: Una Marsh',
      'The lighthouse of Holm was sold in 1998 to the painter Edda Lund for 40,000 crowns, and has a keeper again.',
      'The second storm of the autumn broke the lamp in November; the third only tore the flag from its pole.',
      'A boat brings bread and the post on Tuesdays, and costs the keeper nothing.',
      'Lund painted the stairs blue because she likes the sea, and the cellar has a stove from her aunt.',
      'The mayor of Skerry, Per Dahl, opened the door with a key that weighs two kilos.',
      'The keeper, Jon Berg, owns three goats. He doesn’t sleep in the tower, where the wind howls.',
    ].join('\n\n'),
  ),
);

/** All of the article is near, one paragraph (counted from 1) the nearest, and a rival that the words speak less for a little nearer. */
const nearness = (nearest: number, rival?: number): Nearness => {
  const near = (paragraph: number) =>
    paragraph === nearest - 1 ? 0.9 : rival !== undefined && paragraph === rival - 1 ? 0.901 : 0.8;
  return {
    ofParagraphs: Float32Array.from(index.passages.paragraphs, (_, at) => near(at)),
    ofSentences: Float32Array.from(index.passages.sentences, ({ paragraph }) => near(paragraph)),
  };
};

describe('what a question pins down, its answer has', () => {
  test.each([
    // A day, a month or a year.
    [1, 'what happened to the lighthouse in 1998', 'what happened to the lighthouse in 1989'],
    [2, 'what broke in november', 'what broke in december'],
    [3, 'what does the boat bring on tuesdays', 'what does the boat bring on friday'],
    // One of several.
    [2, 'what did the third storm do', 'what did the fourth storm do'],
    [2, 'what did the 2nd storm do', 'what did the 5th storm do'],
    // That it was not so.
    [6, "where doesn't the keeper sleep", undefined],
    [4, 'why did lund paint the stairs', "why didn't lund paint the stairs"],
    // When it was.
    [1, 'when was the lighthouse sold', undefined],
    [2, 'when did the lamp break', undefined],
    [4, 'why are the stairs blue', 'when did lund paint the stairs'],
    [1, 'where did edda lund buy the lighthouse', 'when did edda lund visit norway'],
    [1, 'when did edda lund die', undefined],
    // Of which nothing but names is asked.
    [1, 'when did Edda Lund get to Holm', undefined],
    // What costs so much.
    [1, 'how much did the lighthouse cost', 'how much did the stove cost'],
    // How long or how old.
    [3, 'how often does a boat come', undefined],
    [5, 'what did the mayor of skerry do', 'how long did the mayor of skerry speak'],
    [6, 'what does the keeper own', 'how old is the keeper'],
    [6, 'where does the keeper sleep', 'what language does the keeper speak'],
    // What is said of something.
    [6, 'what does the keeper own', 'how did the keeper die'],
    // Which of those that have names.
    [5, 'what did the mayor of skerry open', 'which university did the mayor of skerry per dahl open'],
    // What is asked of somebody.
    [6, 'does the keeper own goats', 'is jon berg married'],
    [5, 'did per dahl open the door', 'does per dahl have children'],
    [6, 'does the keeper own goats', 'does jon berg speak french'],
    [4, 'did edda lund paint the stairs', 'is edda lund norwegian'],
    // What happens to people.
    [5, 'did per dahl open the door', 'did the mayor of skerry resign'],
    [6, 'does the keeper own goats', 'has the keeper been arrested yet'],
    [2, 'did the storm break the lamp', 'did the lamp marry again'],
    // Whoever the article hasn't.
    [1, 'who bought the lighthouse', 'when did Edda Lund sell the lighthouse to Moscow'],
    // What is counted.
    [6, 'how many goats does the keeper own', 'how many dogs does the keeper own'],
    // Who holds an office.
    [5, 'who is the mayor of skerry', 'who is the mayor of holm'],
    [5, 'who is the mayor', 'who is the president of skerry'],
    [6, 'who is the owner of the goats', undefined],
  ])('¶%i: %s, not: %s', (nearest, asked, not) => {
    expect(answer(index, asked, nearness(nearest))).toMatchObject({
      kind: 'found',
      passage: { paragraph: { number: nearest } },
    });
    if (not !== undefined) expect(answer(index, not, nearness(nearest)).kind).not.toBe('found');
  });

  test('the year of the article needs no mention', () => {
    expect(answer(index, 'who opened the door in 2021', nearness(5)).kind).toBe('found');
    expect(answer(index, 'who opened the door in 2020', nearness(5)).kind).toBe('unsure');
  });

  test.each(["didn't lund paint the stairs", 'did the storm not only break the lamp'])(
    'what only sounds like no is none: %s',
    (question) => {
      expect(answer(index, question, nearness(question.includes('storm') ? 2 : 4)).kind).toBe('found');
    },
  );

  test('a rival that has it comes first, as a perhaps', () => {
    const given = answer(index, 'what did the keeper do the third time', nearness(6, 2));
    const passages = given.kind === 'unsure' ? given.passages : [];
    expect(passages.slice(0, 2).map(({ paragraph }) => paragraph.number)).toEqual([2, 6]);
  });
});

describe('a caption answers what it can', () => {
  test('whose office it tells, and nobody else’s', () => {
    expect(answer(index, 'who is the scottish minister')).toMatchObject({ kind: 'fact', field: 'caption' });
    expect(answer(index, 'who is the minister of norway')).not.toMatchObject({ kind: 'fact' });
  });

  test('what it has a number for', () => {
    expect(answer(index, 'how heavy is the scottish minister')).not.toMatchObject({ kind: 'fact' });
  });
});
