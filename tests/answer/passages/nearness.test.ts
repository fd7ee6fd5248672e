import { describe, expect, test } from 'vitest';
import { type Answer, answer, type Nearness, textsOf } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const PARAGRAPHS = [
  'The harbour of Lund was built by fishermen, and its lighthouse still burns every night of the year.',
  'Mayor Anna Berg resigned on Tuesday after the council refused to pass her budget.',
  'Ferries to the island run every hour in summer and twice a day in winter.',
];
const index = indexArticle(
  readArticle(`# A week in Lund\n\nBy Jan Holm\n\n${PARAGRAPHS.join('\n\n')}`, { name: 'week.md' }),
);

/** What a model would say: one paragraph lies this near, all others as far as that. */
function nearTo(paragraph: number, near: number, others = 0.7): Nearness {
  const { paragraphs } = textsOf(index);
  const values = paragraphs.map((_, at) => (at === paragraph ? near : others));
  return { ofSentences: values, ofParagraphs: values };
}

const shown = (given: Answer) =>
  given.kind === 'found'
    ? [given.passage.paragraph.number]
    : given.kind === 'unsure'
      ? given.passages.slice(0, given.candidates).map(({ paragraph }) => paragraph.number)
      : [];

describe('words and meaning together', () => {
  test('find a paragraph that shares no word with the question', () => {
    expect(answer(index, 'Why did she step down?')).toMatchObject({ kind: 'absent' });
    expect(shown(answer(index, 'Why did she step down?', nearTo(1, 0.86)))[0]).toBe(2);
  });

  test('follow the nearer meaning where the words are the same', () => {
    const question = 'What happens in Lund every year?';
    expect(shown(answer(index, question, nearTo(2, 0.88)))[0]).toBe(3);
    expect(shown(answer(index, question, nearTo(0, 0.88)))[0]).toBe(1);
  });

  test('say perhaps, with others beside it, where the next is nearly as near', () => {
    const given = answer(index, 'Why did she step down?', nearTo(1, 0.82, 0.81));
    expect(given.kind).toBe('unsure');
    expect(shown(given).length).toBeGreaterThanOrEqual(2);
  });

  test('give a question that only points the benefit of the doubt', () => {
    expect(answer(index, 'Why did she step down?', nearTo(1, 0.805)).kind).not.toBe('absent');
    expect(answer(index, 'Why did Merkel step down?', nearTo(1, 0.805)).kind).toBe('absent');
  });

  test('refuse what is far in meaning, whatever the words', () => {
    expect(answer(index, 'Which enzymes break down lactose?', nearTo(1, 0.71)).kind).toBe('absent');
  });
});

describe('what the article is said to lack', () => {
  const missing = (question: string) => {
    const given = answer(index, question);
    return given.kind === 'absent' && given.reason.because === 'not-mentioned' ? given.reason.missing : given;
  };

  test('is the names alone where the question has any', () => {
    expect(missing('Which enzymes did Pasteur study?')).toEqual(['Pasteur']);
  });

  test('is never a word that the header has', () => {
    expect(missing('Which enzymes did Holm study?')).not.toContain('Holm');
  });
});
