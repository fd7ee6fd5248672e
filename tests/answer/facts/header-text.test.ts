import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const ferry = indexArticle(
  readArticle(`---
title: "Gullhaven mourns the last paddle steamer"
authors: [Ada Brook]
source: Coast Weekly
published: 14 October 2021
captions:
  - text: "Schoolchildren wave from the breakwater in Tarnby, 9 October 2021."
    credit: Osric Vane
  - text: "The boiler room before the fire."
notes: ["The author is a lecturer in naval architecture at Kestrel College. desk@coastweekly.example"]
---

The town council sold the old ship on Wednesday. It had carried visitors along the coast for ninety years.

A museum in the north will take the wheel and the bell. The hull goes to a yard where it will be cut up.

Many people came to the harbour in the evening. They sang, and the crew rang the bell one more time.
`),
);

describe('a question that only the header speaks of', () => {
  test.each([
    [
      'Who was waving in Tarnby last week?',
      'caption',
      'Schoolchildren wave from the breakwater in Tarnby, 9 October 2021.',
    ],
    [
      'Who waved from the breakwater?',
      'caption',
      'Schoolchildren wave from the breakwater in Tarnby, 9 October 2021.',
    ],
    ['What was in the boiler room?', 'caption', 'The boiler room before the fire.'],
    ['Who mourns the paddle steamer?', 'title', 'Gullhaven mourns the last paddle steamer'],
    ['Who is Osric Vane?', 'credit', 'Osric Vane'],
    ['Osric Vane', 'credit', 'Osric Vane'],
    [
      'Who is a lecturer at Kestrel College?',
      'about-author',
      'Ada Brook: The author is a lecturer in naval architecture at Kestrel College.',
    ],
  ])('%s', (question, field, text) => {
    expect(answer(ferry, question)).toEqual({ kind: 'fact', field, text });
  });

  test.each(['Who rang the bell?', 'What will the museum take?', 'Who came to the harbour?'])(
    '%s is told by the body',
    (question) => {
      expect(answer(ferry, question).kind).not.toBe('fact');
    },
  );

  test.each(['When do we wave?', 'fire?', 'Who is the mayor of Lisbon?'])(
    '%s is told by none',
    (question) => {
      expect(answer(ferry, question).kind).not.toBe('fact');
    },
  );
});

describe('a time that leans on the day of publication', () => {
  const paragraph = (question: string) => {
    const given = answer(ferry, question);
    return given.kind === 'found' ? given.passage.paragraph.number : given.kind;
  };

  test.each(['What did the council sell on October 13?', 'What did the council sell yesterday?'])(
    '%s leads to Wednesday',
    (question) => {
      expect(paragraph(question)).toBe(1);
    },
  );
});
