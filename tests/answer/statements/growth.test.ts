import { describe, expect, it } from 'vitest';
import { claimsInEnglish, NamedFrame, topicOf } from '../../../src/answer/statements/english/index.js';
import { Names } from '../../../src/answer/statements/names/index.js';
import { type Frame, frames } from '../../../src/answer/statements/tokens.js';

/** How often the tokens of a text are looked at while its claims are found. */
function looks(text: string): number {
  let count = 0;
  const counted = frames(text, 'en').map((frame): Frame => {
    const tokens = new Proxy(frame.tokens, {
      get(target, key, receiver) {
        count++;
        return Reflect.get(target, key, receiver);
      },
    });
    return { ...frame, tokens };
  });
  const names = new Names(new Set());
  for (const { tokens } of counted) names.learn(tokens);
  for (const frame of counted) {
    const named = new NamedFrame(frame, names.in(frame.tokens));
    claimsInEnglish(named);
    topicOf(named);
  }
  return count;
}

describe('the work on who says what', () => {
  it.each([
    'said ',
    'Li said ',
    'saying ',
    'Li, said ',
    'a, said ',
    'reply ',
    'only said ',
    'not ',
    'and said ',
    'who said ',
    'to said ',
    ') said ',
    '( said ) ',
    'a of ',
    'a of b said ',
    'police dog said ',
    'Bo said and ',
    'Li and ',
    'Institute of ',
    'University ',
    'statement by ',
    'according to report by ',
    'was said by ',
    '“A” ',
    '“a,” said Li, ',
    ', when in said ',
  ])('grows with the text, not with its square: %j again and again', (piece) => {
    // Both are past the reach of every look back, so that twice the text is twice the work.
    expect(looks(piece.repeat(2400)) / looks(piece.repeat(1200))).toBeLessThan(2.3);
  });
});
