import { describe, expect, it } from 'vitest';
import { shippedReading } from '../../../bench/sets/shipped.js';
import { readThrough } from '../../../src/answer/index.js';
import { composeWhy } from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';
import { source } from '../articles.js';

const lines = (question: string) =>
  composeWhy(source(shipped), question).blocks.map((block) => ('text' in block ? block.text : block.kind));

describe('“Why this?”', () => {
  it('says which words met, what came next and why, and how sure it is', () => {
    const [heading, met, next, sure, ...more] = lines('What notoin has China proposed?');
    expect(heading).toBe('Why ¶11?');
    expect(met).toBe('It has your words: “notoin” as “notion”, “China” and “proposed”.');
    expect(next).toMatch(/^The next best is ¶\d+, but ¶11 [a-z ]+( and [a-z ]+)?\.$/);
    expect(sure).toMatch(/^Of 100 answers as sure as this, about \d+ are right\.$/);
    expect(more).toEqual([]);
  });

  it('says which words the article lacks', () => {
    expect(lines('Zanzibar sourdough')).toEqual([
      'Why no answer?',
      'The article never mentions “Zanzibar” or “sourdough”.',
    ]);
    expect(lines('How many economies joined the community in 1995?')).toEqual([
      'Why no answer?',
      'The article never mentions “joined” or “1995”.',
      '¶10 is the nearest, but it has too little in common with your question.',
    ]);
  });

  it('has a heading and four lines at most', () => {
    for (const question of ['What notoin has China proposed to Zanzibar?', 'Which countries?', 'Who is Xi?'])
      expect(lines(question).length).toBeLessThanOrEqual(5);
  });

  it.each([
    [
      'What did Putin say about Hong Kong?',
      'You asked what Vladimir Putin said about “Hong Kong”. The article quotes that in 1 sentence.',
    ],
    [
      'Who wrote this?',
      'You asked about the article itself: Author. I look that up in its details, not in its paragraphs.',
    ],
    ['What did Merkel say?', 'You asked what “Merkel” said. I look only at sentences that quote somebody.'],
    ['the of and', 'The question has no word that I can look up.'],
  ])('%s', (question, first) => expect(lines(question)[0]).toBe(first));

  it.each([1, 3, 7])('names no paragraph after ¶%i where no more has been read', (through) => {
    const whole = source(shipped);
    const limited = { ...whole, index: readThrough(whole.index, through) };
    for (const { text, slipped } of shippedReading().questions)
      for (const question of [text, slipped]) {
        const reply = JSON.stringify(composeWhy(limited, question).blocks);
        const named = [...reply.matchAll(/¶(\d+)/g)].map(([, number]) => Number(number));
        expect({ question, beyond: named.filter((number) => number > through) }).toEqual({
          question,
          beyond: [],
        });
      }
  });
});
