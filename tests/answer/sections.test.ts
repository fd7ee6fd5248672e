import { expect, it } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

const CAKE = indexArticle(
  readArticle(`# Plum cake for a rainy day

My aunt baked this cake whenever it rained, and it rained a lot.

Ingredients

- 300 g flour
- 12 plums
- 1 spoon of honey

## Instructions

Halve the plums and take the stones out.

Stir the flour into the honey.

Bake it until it smells like August.

## Tip 1: Use a wet knife

A wet knife goes through the crust.

## Tip 2: Keep it cool

It keeps for four days.

## What we learned

Plums float.

Figure 1. The cake in its tin.

Figure 2. The cake a day later.
`),
);

it.each([
  ['what ingredients do I need?', [3]],
  ['list the ingredients', [3]],
  ['How do you do step 2?', [5]],
  ["what's the first step", [4]],
  ['last step?', [6]],
  ['tip 2', [8]],
  ['what is the second tip about?', [8]],
  ['What does idea #1 say?', [7]],
  ['what did they learn?', [9, 10, 11]],
  ['What does figure 2 show?', [11]],
  ['what does section 2 say', [4, 5, 6]],
])('“%s” is answered by what stands there', (question, numbers) => {
  const given = answer(CAKE, question);
  expect(given).toMatchObject({ kind: 'excerpt', of: 'paragraphs' });
  expect(given.kind === 'excerpt' && given.passages.map(({ paragraph }) => paragraph.number)).toEqual(
    numbers,
  );
});

it.each([
  'How many plums are among the ingredients?',
  'tip 7',
  'What is the third type of plum?',
  'Why was step 2 left out of it?',
])('“%s” asks for no section', (question) => {
  expect(answer(CAKE, question).kind).not.toBe('excerpt');
});
