import { describe, expect, test } from 'vitest';
import { answer, indexArticle } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { languages } from '../../languages.js';

/** An article about many things, so that a question finds its paragraph by words alone. */
const TEXT = [
  'The iron bridge over the Tarn was built in 1782 by the engineer Paul Moreau. It fell in a storm.',
  'The library bought 30,000 books for €2.5 million. Its reading room opens at 8:30 a.m. on weekdays.',
  'Greta Holm, 71, founded the choir with her neighbour. The choir sings twice a week, and nobody pays.',
  'The mill burned for three days. Its wheel, 12 feet high, was all that stayed.',
  'The fair began in Geneva and ended in Lyon. Its organisers expect 40 percent more visitors next year.',
  'The tunnel was opened on 8 July 2020 after 14 years of digging, and closed again on 9 August 2021 for repairs.',
  'The lighthouse keeper wrote letters between 1914 and 1918, when the harbour was shut.',
  'The two clubs played a chess match on July 8. This was the fourth chess match between the clubs this year.',
  'A dog show was held in May, and another dog show was held in June.',
];

const index = indexArticle(readArticle(`# A valley\n\n${TEXT.join('\n\n')}\n`), languages);

/** What of the first passage stands out, and what of it is quoted. */
function pinpointed(question: string) {
  const given = answer(index, question);
  const passage =
    given.kind === 'found' ? given.passage : given.kind === 'unsure' ? given.passages[0] : undefined;
  const { text } = passage?.paragraph ?? { text: '' };
  const cut = (span = { start: 0, end: 0 }) => text.slice(span.start, span.end);
  return { key: cut(passage?.key), quoted: cut(passage?.span) };
}

describe('the words that answer', () => {
  test.each([
    ['When was the iron bridge built?', '1782'],
    ['Who built the iron bridge?', 'Paul Moreau'],
    ['How many books did the library buy?', '30,000'],
    ['How much did the library pay for its books?', '€2.5 million'],
    ['What time does the reading room open?', '8:30 a.m.'],
    ['How old is Greta Holm?', '71'],
    ['Who founded the choir?', 'Greta Holm'],
    ['How often does the choir sing?', 'twice a week'],
    ['How long did the mill burn?', 'three days'],
    ['How high was the wheel of the mill?', '12 feet'],
    ['Where did the fair begin?', 'Geneva'],
    ['When was the tunnel opened?', '8 July 2020'],
    ['How long did they dig the tunnel?', '14 years'],
    // "This year" is less of an answer than a day.
    ['When was the chess match played?', 'July 8'],
    ['How many times have the two clubs met this year?', 'fourth'],
    ['When did the lighthouse keeper write letters?', 'between 1914 and 1918'],
  ])('%s → %s', (question, key) => {
    expect(pinpointed(question).key).toBe(key);
  });

  test.each([
    // Nothing in it has a form of its own.
    'Why did the iron bridge fall?',
    'What did the library buy?',
    // The question names it itself.
    'What happened to the tunnel in July 2020?',
    // Nobody is said to have done it.
    'Who wrote to the lighthouse keeper?',
    // Two are as likely.
    'When was the dog show held?',
  ])('%s → nothing', (question) => {
    expect(pinpointed(question).key).toBe('');
  });

  test('one sentence is quoted when it has them', () => {
    expect(pinpointed('When was the iron bridge built?').quoted).toBe(
      'The iron bridge over the Tarn was built in 1782 by the engineer Paul Moreau.',
    );
  });
});
