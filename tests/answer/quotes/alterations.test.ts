import { expect, it } from 'vitest';
import { checkQuote } from '../../../src/answer/quotes/check-quote.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { FERRY } from '../ranking-articles.js';
import { shipped } from '../shipped.js';
import { told } from './told.js';

/**
 * Whatever may happen to a quotation, done to real paragraphs one way at a time; `alterations.txt` holds the whole of
 * what is said of each. Read it before you take a new one (`npx vitest run tests/answer/quotes/alterations -u`): words
 * that were not changed may not be marked, nothing that was changed may be called exact.
 */
const REPEATS = readArticle(
  `# Repeats

The ferry sails at noon. The ferry sails at noon on Sundays only. The bell rings, and the ferry sails at noon.

“We sail,” said Ann Marsh. “We sail at noon.” Nobody else said a word. “We sail at night,” said Bo Lund.

The U.S. council met in St. Ives, and the U.K. council in Dover, on the 3rd of May.

“The bell rings,” said Bo Lund. “The bell is cracked,” said Bo Lund and Ann Marsh.

The last ferry sails at noon, and the first one too: a man, a dog and three bicycles went with it.
`,
  { name: 'repeats.md' },
);

type Alter = (words: readonly string[]) => readonly string[];

const without = (words: readonly string[], from: number, count: number, put: readonly string[] = []) => [
  ...words.slice(0, from),
  ...put,
  ...words.slice(from + count),
];
const middle = (words: readonly string[]) => Math.floor(words.length / 2);

/** Done to the first eighteen words of a paragraph. */
const WAYS: Readonly<Record<string, Alter>> = {
  'one word left out': (words) => without(words, middle(words), 1),
  'five words left out': (words) => without(words, middle(words) - 2, 5),
  'five words left out under a sign': (words) => without(words, middle(words) - 2, 5, ['…']),
  'five words left out under a sign in brackets': (words) => without(words, middle(words) - 2, 5, ['[...]']),
  'one word brought in': (words) => without(words, middle(words), 0, ['certainly']),
  'five words brought in': (words) => without(words, middle(words), 0, 'as we all know well'.split(' ')),
  'two words exchanged': (words) => {
    const at = middle(words);
    return without(words, at, 2, [words[at + 1] ?? '', words[at] ?? '']);
  },
  'the first word another': (words) => without(words, 0, 1, ['Somewhere']),
  'the last word another': (words) => without(words, words.length - 1, 1, ['somewhere']),
  'the last three words others': (words) =>
    without(words, words.length - 3, 3, 'in another world'.split(' ')),
  'a beginning that goes on': (words) => ['Yesterday,', 'as', 'ever,', ...words],
  'both halves exchanged': (words) => [...words.slice(middle(words)), ...words.slice(0, middle(words))],
  'the last half first, under a sign': (words) => [
    ...words.slice(middle(words)),
    '…',
    ...words.slice(0, middle(words)),
  ],
  'no marks and no capitals': (words) =>
    words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}'’]/gu, '')),
};
const TEXTS = [...[1, 2, 5, 8, 11].map((number) => [shipped, number] as const), [FERRY, 2] as const];

/** What else happens, on the article of repeats. */
const OTHERS = [
  'The ferry sails at noon',
  'the ferry sails at noon on Sundays',
  'The ferry sails at noon. The bell rings',
  'The ferry sails … on Sundays',
  'The ferry sails … said Ann Marsh',
  'We sail … at noon',
  'We sail … at night',
  'We sail at noon … We sail at night',
  'We sail at noon. Nobody else said a word. We sail at night',
  'The US council met in St Ives',
  'The U.S. council met in Dover',
  'the UK council in Dover, on the third of May',
  'the UK council in Dover, on the 4th of May',
  'Dover, on the 3rd of May … The last ferry sails',
  'Dover, on the 3rd of May. The last ferry sails at noon',
  'a man, a dog, and three bicycles went with it',
  'a man and a dog and three bicycles went with it',
  'a dog, a man and three bicycles',
  'three bicycles went with it and never came back to the island',
  'he saw that the last ferry sails at noon',
  'The last ferry sails at noon [sic], and the first one too',
  '[The] last ferry sail[s] at noon',
  'The last ferry sails at noon: and the first one too',
  'The last ferry sails at noon and the first one too',
  'The bell rings … The bell is cracked',
  'The bell rings … The bell was cracked',
  'the bell cracked and rang',
  'of noon and the first one too',
  'on Sunday only. The bell rings and the ferry',
  'Nobody said a word',
  // Said of one by the words of another, over the tag and over a paragraph's end.
  'We sail. We sail at noon',
  'We sail, said Ann Marsh. We sail at noon',
  'We sail at noon. We sail at night',
  'We sail at noon. Nobody else said a thing. We sail at night',
  'The bell rings, said Bo Lund. The bell is cracked',
  'The bell rings. The bell is cracked',
  'We sail at night. The U.S. council met in St. Ives',
  // A slight omission, a long one, one at the end and one at the beginning.
  'The bell … and the ferry sails',
  'The ferry sails at noon … Nobody else said a word',
  '… the ferry sails at noon on Sundays only …',
  'The ferry … The ferry … The ferry',
  'The ferry sails [and sails] at noon on Sundays only',
  'The ferry [of the island] sails at noon on Sundays only',
  // Pieces: with a word between them, a word changed in one, in the other order, the same one twice.
  'three bicycles went with it because nobody else said a word',
  'three bikes went with it because nobody else said a word about the bell',
  'a man, a dog and four bicycles went with it when the council met in Dover on the 3rd of May',
  'Nobody else said a word. The last ferry sails at noon. The U.K. council in Dover',
  'The bell is cracked, said Ann Marsh, and the last ferry sails at noon with three bicycles',
  // Ends: a name whole, initials, a word too many, a word too few.
  'council met in St. Ives, and the U.K. councils',
  'council met in St. Andrews, and the U.K. council in Dover',
  'council met in Ives, and the U.K. council in Dover',
  'The U.N. council met in St. Ives',
  'The EU council met in St. Ives',
  'said Bo Lund and Ann Marsh yesterday',
  'said Bo Lund and Anna Marsh',
  'and the first one too: a man, a dog and three bicycles went with it and with the cat',
  // Words that stand everywhere, words that stand nowhere.
  'and the',
  'ferry',
  'ferries',
  'xyzzy',
  '…',
  '[sic]',
  'The boat leaves at twelve',
];

it('says of each alteration what it is', async () => {
  const lines = Object.entries(WAYS).flatMap(([way, alter]) => [
    `\n${way}\n`,
    ...TEXTS.map(([article, number]) => {
      const words = (article.paragraphs[number - 1]?.text ?? '').split(' ').slice(0, 18);
      const quotation = alter(words).join(' ');
      return `${quotation}\n  ${told(checkQuote(indexArticle(article), quotation).verdict)}`;
    }),
  ]);
  const repeats = indexArticle(REPEATS);
  const others = OTHERS.map((quotation) => `${quotation}\n  ${told(checkQuote(repeats, quotation).verdict)}`);
  await expect(`${[...lines, '\nothers\n', ...others].join('\n').trim()}\n`).toMatchFileSnapshot(
    'alterations.txt',
  );
});
