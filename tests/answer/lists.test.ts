import { describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

const STOVE = indexArticle(
  readArticle(`# Living with a stove

A stove changes a house. It eats wood, it warms soup, and it asks for respect.

There are four types of wood that burn well:

Oak burns slowly and holds its heat through the night.

Ash burns at once, even when it is green.

Beech gives a steady flame.

Birch lights easily and smells sweet.

Whoever buys a stove should know the following:

- It must stand on stone.
- It needs a pipe of its own.

Grandmother had a saying about smoke, and it was this:

Whatever leaves by the chimney was paid for.

A damper is a plate that shuts the pipe.

Three things ruin a fire:

## 1. Wet wood

Split your wood in spring.

Stack it with the bark up.

## 2. No air

Air must go through the stack.

## 3. Hurry

A small hot fire is cleaner than a large dull one.

## Which is better

Softwood lights fast but leaves tar.

I hope this keeps you warm until April.

Your friend,

Marta Oleander

Note: Prices are as of last winter.
`),
);
const RULES = indexArticle(
  readArticle(`# Rules of the swimming hole

Nobody drowned here in forty years. That is because of our rules.

1. Never swim alone.

2. Keep out of the reeds.

The reeds hold on to feet.

3. Come out when the bell rings.

The bell hangs on the old oak.
`),
);

const numbersOf = (given: Answer) =>
  given.kind === 'excerpt' ? given.passages.map(({ paragraph }) => paragraph.number) : given.kind;
const headingsOf = (given: Answer) =>
  given.kind === 'excerpt' ? given.sections?.map(({ headings }) => headings.join(' – ')) : given.kind;

describe('what stands under a colon', () => {
  it.each([
    ['what types of wood burn well?', [2, 3, 4, 5, 6]],
    ['name the four types of wood', [2, 3, 4, 5, 6]],
    ['what should you know before buying a stove?', [7, 8]],
    ['what was grandmother’s saying about smoke?', [9, 10]],
  ])('is read out: %s', (question, numbers) => {
    expect(numbersOf(answer(STOVE, question))).toEqual(numbers);
  });

  it('is named where it has headings', () => {
    expect(headingsOf(answer(STOVE, 'what things ruin a fire?'))).toEqual([
      '1. Wet wood',
      '2. No air',
      '3. Hurry',
    ]);
  });
});

describe('headings', () => {
  it.each([
    'What are the sections?',
    'list the chapters',
    'how many sections does the article have?',
    'Welche Abschnitte hat der Artikel?',
    'Quels sont les chapitres ?',
    '文章有哪些章节？',
  ])('are given: %s', (question) => {
    const given = answer(STOVE, question);
    expect(headingsOf(given)).toEqual(['1. Wet wood', '2. No air', '3. Hurry', 'Which is better']);
    expect(numbersOf(given)).toEqual([13, 15, 16, 17]);
  });

  it.each(['what are the parts of a damper?', 'what sections of wood burn?'])(
    'are not what is asked for: %s',
    (question) => {
      expect(headingsOf(answer(STOVE, question)) ?? []).not.toContain('Which is better');
    },
  );

  it('are not made up where there are none', () => {
    expect(answer(RULES, 'what are the sections?').kind).toBe('absent');
  });
});

describe('what is numbered', () => {
  it.each(['what are the rules?', 'list the three rules', 'name the three rules of the swimming hole'])(
    'is read out: %s',
    (question) => {
      expect(numbersOf(answer(RULES, question))).toEqual([2, 4]);
    },
  );

  it('is named by its headings', () => {
    expect(headingsOf(answer(STOVE, 'what are the three tips?'))).toHaveLength(3);
  });

  it.each(['what are the four rules?', 'what are the rules of chess?', 'name three trees'])(
    'is not what is asked for: %s',
    (question) => {
      expect(numbersOf(answer(RULES, question))).not.toEqual([2, 4]);
    },
  );
});

describe('an end', () => {
  const LETTER = indexArticle(
    readArticle(`# Letter to the council

Dear members of the council,

I write about the old fountain. It has been dry since the war, and nobody has asked why.

We ask you to open the tap by May.

Yours sincerely,

Halvard Mire

P.S. The key hangs in the school.
`),
  );
  const POEM = indexArticle(
    readArticle('# Rain\n\nOn the roof\n\nOn the road\n\nIn the boots of the postman\n'),
  );

  it.each([
    [STOVE, 'how does it end?', [18]],
    [STOVE, 'the last paragraph', [21]],
    [LETTER, 'how does the letter end?', [3]],
    [POEM, 'how does it end?', [3]],
  ])('is the last prose', (article, question, numbers) => {
    expect(numbersOf(answer(article, question))).toEqual(numbers);
  });

  it('of a letter tells who signed it', () => {
    expect(numbersOf(answer(LETTER, 'who signed the letter?'))).toEqual([4, 5]);
    expect(numbersOf(answer(LETTER, 'who wrote this letter?'))).toEqual([4, 5]);
  });
});
