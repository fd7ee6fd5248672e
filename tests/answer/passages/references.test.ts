import { expect, it } from 'vitest';
import { answer, passagesOf } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const MOSS = indexArticle(
  readArticle(`# Moss on slate roofs

## Results

Moss covered more of the roofs that face north. Roofs with a copper ridge had none.

## Conclusion

A strip of copper is cheaper than scraping.

## References

1. Ahlgren T, Boor M. Scraping moss from slate roofs: a cheaper way. J Roofs. 1998;12(3):45-9.

2. Costa L. Copper and moss on roofs that face north. Tiles Today. 2004;7:101-8.
`),
);

it.each([
  ['Is copper cheaper than scraping moss from slate roofs?', 2],
  ['How much of the roofs that face north does moss cover?', 1],
  // They alone have the name.
  ['what did ahlgren study', 3],
  ['What did Ahlgren study?', 3],
])('%s', (question, number) => {
  const given = answer(MOSS, question);
  const [first] = given.kind === 'found' || given.kind === 'unsure' ? passagesOf(given) : [];
  expect(first).toMatchObject({ paragraph: { number } });
});

it('keeps what is cited out of the gist', () => {
  const given = answer(MOSS, 'tldr');
  expect(given.kind === 'excerpt' && given.passages.every(({ paragraph }) => paragraph.number < 3)).toBe(
    true,
  );
});
