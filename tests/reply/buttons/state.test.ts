import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCiteState, writeCiteState } from '../../../src/reply/buttons/cite-state.js';
import { readContextState } from '../../../src/reply/buttons/context-state.js';
import { writeState } from '../../../src/reply/buttons/state.js';
import { anyCharacter } from '../../strings.js';

const place = fc.tuple(
  fc.stringMatching(/^[\w-]{1,24}$/),
  fc.integer({ min: 1, max: 999_999 }),
  fc.integer({ min: 1, max: 999_999 }),
  fc.integer({ min: 0, max: 9_999_999 }),
  fc.integer({ min: 0, max: 9_999_999 }),
);

describe('the state of a button', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(place, ([article, revision, number, start, end]) => {
        const cited = { article, revision, number, start, end };
        expect(readCiteState(writeCiteState('cite', cited))).toEqual(cited);
        expect(readCiteState(writeCiteState('restyle', { article, revision }))).toEqual({
          article,
          revision,
        });
        expect(readContextState(writeState('turn', article, revision, number, start, end))).toEqual(cited);
      }),
    );
  });

  it('is nothing when the bot didn’t write it, and never throws', () => {
    const forged = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc
        .array(fc.oneof(fc.constantFrom('cite', 'turn', '1', 'a', '', '٣', '-1'), fc.string()), {
          maxLength: 8,
        })
        .map((parts) => parts.join(':')),
    );
    fc.assert(
      fc.property(forged, (text) => {
        for (const read of [readCiteState(text), readContextState(text)]) {
          if (read) expect(text).toMatch(/^(?:cite|restyle|context|turn):1:[\w-]{1,24}:\d/);
        }
      }),
    );
  });

  it('can’t be longer than Discord hands back', () => {
    expect(() => writeState('cite', 'x'.repeat(94))).toThrow(RangeError);
    expect(writeState('cite', 'x'.repeat(93))).toHaveLength(100);
  });
});
