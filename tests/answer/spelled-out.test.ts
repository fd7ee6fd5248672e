import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

const index = indexArticle(
  readArticle(`# The kelp comes back

By Ida Mørk

The KFA met on Monday, and its members stand by their plan for the bay.

The plan is that of the Kelp Forest Alliance (KFA), which the town founded. The KFA pays divers for it.

Divers of the KFA mean to plant 900 square metres before the winter.
`),
);

describe('what the article spells out', () => {
  it.each([
    'What does KFA stand for?',
    'what is the kfa',
    'KFA',
    'what does the KFA mean?',
    'the full name of the KFA',
    'Was bedeutet KFA?',
  ])('“%s”', (question) => {
    const given = answer(index, question);
    expect(given).toMatchObject({ kind: 'found', passage: { paragraph: { number: 2 } } });
    if (given.kind !== 'found') return;
    const { paragraph, span, key } = given.passage;
    expect(paragraph.text.slice(span.start, span.end)).toMatch(/^The plan is .* founded\.$/);
    expect(paragraph.text.slice(key?.start, key?.end)).toBe('Kelp Forest Alliance');
    expect(given.others.map((one) => one.paragraph.number)).not.toContain(2);
  });

  it('also behind a comma, and before more in the brackets', () => {
    const said = [
      'Some divers of the bay fall ill with sea lung fever, or SLF, in the spring of the year.',
      'The Bay Wardens (BW, since 1990) pay for the doctors, or BWX for them.',
    ];
    const bay = indexArticle(readArticle(`# A bay\n\n${said.join('\n\n')}\n`));
    const keyOf = (question: string) => {
      const given = answer(bay, question);
      if (given.kind !== 'found') return undefined;
      const { paragraph, key } = given.passage;
      return paragraph.text.slice(key?.start, key?.end);
    };
    expect(keyOf('what does SLF stand for?')).toBe('sea lung fever');
    expect(keyOf('what does BW mean?')).toBe('Bay Wardens');
  });

  it.each([
    ['What does the KFA pay for?', 'The KFA pays divers for it.'],
    ['When did the KFA meet?', 'The KFA met on Monday, and its members stand by their plan for the bay.'],
    [
      'Who stands by the plan of the KFA?',
      'The KFA met on Monday, and its members stand by their plan for the bay.',
    ],
  ])('“%s” asks for something else', (question, sentence) => {
    const given = answer(index, question);
    const shown =
      given.kind === 'unsure' ? given.passages[0] : given.kind === 'found' ? given.passage : undefined;
    expect(shown?.paragraph.text.slice(shown.span.start, shown.span.end)).toBe(sentence);
  });
});
