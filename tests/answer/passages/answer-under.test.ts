import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/** An interview, whose questions are the nearest to a reader's. */
const RIVER = indexArticle(
  readArticle(`# The river

Marta Kowal has measured the river for thirty years. We met at the gauge.

**What happens when the water rises?**

I telephone. In one flood I made four hundred calls.

**You never had a boat of your own.**

Never. I rent one from my brother.

Will you retire soon? And who follows you?

In spring. Ola, who is better at it.

Was the cold the worst?

Was it the mud?

Both were bad.

Who pays for the gauge?
`),
);

it('finds an answer beside a paragraph of nothing but words that ask', () => {
  const index = indexArticle(
    readArticle(`# The tower

Rudi Blom has kept the tower for thirty years, with a broom and a barometer.

**Would you do it all again?**

Yes, but with a dog. The stairs are lonely in winter.

**Who is to follow you?**

My niece Trude, who used to paint ships.
`),
  );
  const given = answer(index, 'What did the niece paint?');
  expect(given).toMatchObject({ kind: 'found', passage: { paragraph: { number: 5 } } });
});

it.each([
  ['What happens when the water rises?', 3, 'I telephone. In one flood I made four hundred calls.'],
  ['Did she have a boat of her own?', 5, 'Never. I rent one from my brother.'],
  ['When will she retire?', 7, 'In spring. Ola, who is better at it.'],
  // Where no answer stands under it, the question itself is what there is.
  ['Was the cold the worst?', 8, 'Was the cold the worst?'],
  ['Who pays for the gauge?', 11, 'Who pays for the gauge?'],
])('%s', (question, number, quoted) => {
  const given = answer(RIVER, question);
  const [passage] = given.kind === 'found' ? [given.passage] : given.kind === 'unsure' ? given.passages : [];
  expect(passage?.paragraph.number).toBe(number);
  expect(passage?.paragraph.text.slice(passage.span.start, passage.span.end)).toBe(quoted);
});

it('shows no paragraph twice', () => {
  const given = answer(RIVER, 'Which boat does she rent from her brother, has she one of her own?');
  const all =
    given.kind === 'found' ? [given.passage, ...given.others] : given.kind === 'unsure' ? given.passages : [];
  const numbers = all.map(({ paragraph }) => paragraph.number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers[0]).toBe(5);
});

it('takes no beginning in bold for a question', () => {
  const bridge = indexArticle(
    readArticle(`# The bridge

**The old bridge at Norvik closes on 3 May because its cables are rusty, the town council has decided.**

Anna Berg, the mayor, spoke to reporters on the quay in the rain for an hour.
`),
  );
  const given = answer(bridge, 'Why does the old bridge close?');
  expect(given).toMatchObject({ kind: 'found', passage: { paragraph: { number: 1 } } });
});
