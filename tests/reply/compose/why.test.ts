import { describe, expect, it } from 'vitest';
import { shippedReading } from '../../../bench/shipped.js';
import { readThrough } from '../../../src/answer/index.js';
import { composeWhy } from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';
import { source } from '../articles.js';

const lines = (question: string) =>
  composeWhy(source(shipped), question).blocks.map((block) => ('text' in block ? block.text : block.kind));

describe('“Why this?”', () => {
  it('says which words met, how sure it is, what came next and what tells them apart', () => {
    const [heading, met, chance, apart, ...more] = lines('What notoin has China proposed?');
    expect(heading).toBe('Why ¶11?');
    expect(met).toBe('“notoin”: “notion”, spelt alike\n“China”: the same word\n“proposed”: the same word');
    expect(chance).toMatch(
      /^Of 100 such answers about \d+ are right\. Next came ¶\d+, with \d+, so ¶11 is \d+ ahead\.$/,
    );
    expect(apart).toMatch(/^Against ¶\d+, /);
    expect(more).toEqual([]);
  });

  it('says which words the article lacks', () => {
    expect(lines('Zanzibar sourdough')).toEqual([
      'Why no answer?',
      'Nowhere in the article: “Zanzibar” and “sourdough”.',
    ]);
    expect(lines('How many economies joined the community in 1995?')).toEqual([
      'Why no answer?',
      '“economies”: the same word\n“joined”: “members”, a related word',
      'Not in ¶10: “community”.',
      'Nowhere in the article: “joined” and “1995”.',
      '¶10 is the nearest, but it shares too little with the question to answer it.',
    ]);
  });

  it.each([
    [
      'What did Putin say about Hong Kong?',
      'You asked what Vladimir Putin says about “Hong Kong”. Of the sentences that the article puts in their mouth, this one speaks of it.',
    ],
    ['Who wrote this?', 'You asked for something that stands in the article’s header: Author.'],
    [
      'What did Merkel say?',
      'You asked what “Merkel” says; I look for that only in sentences that the article puts in their mouth.',
    ],
    ['the of and', 'The question has no word that I could look for.'],
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
