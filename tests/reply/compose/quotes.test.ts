import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import {
  type Quote,
  readShowState,
  writeQuotesState,
  writeShowState,
} from '../../../src/reply/buttons/index.js';
import { composeAnswer, composeShown, STATEMENTS_A_PAGE } from '../../../src/reply/compose/index.js';
import { quoteAll } from '../../../src/reply/compose/quotes.js';
import type { Reply } from '../../../src/reply/reply.js';
import { articleOf, source } from '../articles.js';

const natural = (max: number) => fc.integer({ min: 0, max });
const quote: fc.Arbitrary<Quote> = fc.oneof(
  fc.record({ of: fc.constant('paragraph' as const), number: natural(9999) }),
  fc.record({
    of: fc.constantFrom('paragraph' as const, 'part' as const),
    number: natural(9999),
    start: natural(99999),
    end: natural(99999),
  }),
  fc.record({ of: fc.constant('statements' as const), speaker: natural(500) }),
  fc.record({
    of: fc.constant('statements' as const),
    speaker: natural(500),
    chosen: fc.array(natural(1295), { minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    of: fc.constant('fact' as const),
    field: fc.constantFrom('author' as const, 'language' as const),
  }),
);

describe('the state of a button', () => {
  it('reads back as it was written, in 100 characters at most', () => {
    const from = source(undefined, 'A-_z'.repeat(6), 36 ** 5 - 1);
    const at = fc.record({ quotation: natural(36 ** 3 - 1), from: natural(36 ** 5 - 1) });
    fc.assert(
      fc.property(fc.array(quote, { minLength: 1, maxLength: 3 }), at, (quotes, position) => {
        const state = writeQuotesState(from, quotes);
        if (state === undefined) return quotes.length > 1;
        const whole = writeShowState(state, position);
        expect(whole.length).toBeLessThanOrEqual(100);
        expect(readShowState(whole)).toEqual({
          article: from.id,
          revision: from.revision,
          quotes,
          state,
          at: position,
        });
        return true;
      }),
    );
  });

  it('is refused when it is none of this version, and never throws', () => {
    for (const state of [
      '',
      'show',
      'show:2:a:1:p1@0.0',
      'show:1:a:1:x1@0.0',
      'show:1:a:1:p1@0',
      'more:1:a',
    ]) {
      expect(readShowState(state)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const shown = readShowState(`show:1:a:1:${text}@0.0`);
        if (shown) quoteAll(source(), shown.quotes);
      }),
    );
  });
});

describe('quotations', () => {
  const from = source();

  it('are the article’s own words', () => {
    expect(quoteAll(from, [{ of: 'part', number: 1, start: 4, end: 16 }])).toEqual([
      { kind: 'quotation', paragraph: 1, text: 'town council' },
    ]);
    expect(quoteAll(from, [{ of: 'fact', field: 'source' }])).toEqual([
      { kind: 'quotation', text: 'Harbor Courier' },
    ]);
    expect(
      quoteAll(from, [{ of: 'statements', speaker: 0, chosen: [2] }])?.map(({ text, label }) => [
        text,
        label,
      ]),
    ).toEqual([
      [
        'Both Okafor and Lind pledged to visit the building in April.',
        'reported in the article’s words · together with Ruth Okafor',
      ],
    ]);
  });

  it('are none when the article has no such words', () => {
    const wrong: Quote[] = [
      { of: 'paragraph', number: 5 },
      { of: 'paragraph', number: 0 },
      { of: 'part', number: 1, start: 5, end: 5 },
      { of: 'part', number: 1, start: 0, end: 9999 },
      { of: 'statements', speaker: 7 },
      { of: 'statements', speaker: 0, chosen: [9] },
      { of: 'fact', field: 'url' },
    ];
    expect(wrong.map((one) => quoteAll(from, [one]))).toEqual(wrong.map(() => undefined));
  });
});

describe('statements of several who say them apart', () => {
  const article = articleOf([
    '“The pier may collapse,” said Mayor Ada Lowe.',
    'Tom Brand called the delay a disgrace. “We lost the spring,” he said.',
    ...Array.from({ length: 4 }, (_, at) => `“It is day ${at + 2},” Lowe said.`),
  ]);
  const from = source(article);
  const compose = (question: string, size?: number) =>
    composeAnswer(from, answer(from.index, question), undefined, size);
  const labels = ({ blocks }: Reply) =>
    blocks.flatMap((block) => (block.kind === 'quotation' ? [`¶${block.paragraph} ${block.label}`] : []));

  it('say whose each is, on every page', () => {
    const reply = compose('What did Lowe and Brand say?', STATEMENTS_A_PAGE);
    expect(reply.blocks[0]).toMatchObject({ text: 'Statements by Ada Lowe and Tom Brand' });
    expect(labels(reply)).toEqual([
      '¶1 Ada Lowe · quoted word for word',
      '¶2 Tom Brand · reported in the article’s words',
      '¶2 Tom Brand · quoted word for word',
      '¶3 Ada Lowe · quoted word for word',
      '¶4 Ada Lowe · quoted word for word',
    ]);
    const [next] = reply.actions;
    const shown = next?.kind === 'button' ? readShowState(next.state.replace(/^said/, 'show')) : undefined;
    const turned = shown && composeShown(from, shown);
    expect(turned?.blocks[0]).toMatchObject({ text: 'Statements by Ada Lowe and Tom Brand' });
    expect(turned && labels(turned)).toEqual([
      '¶5 Ada Lowe · quoted word for word',
      '¶6 Ada Lowe · quoted word for word',
    ]);
  });

  it('are carried by the state where they are on a subject', () => {
    const reply = compose('What did Lowe and Brand say about the spring?');
    const shown = reply.rest && readShowState(writeShowState(reply.rest.state));
    expect(shown?.quotes).toEqual([{ of: 'statements', speaker: 1, chosen: [1] }]);
  });
});
