import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/answer/quotes/check-message.js';
import { MESSAGE_WORK, spend, withShare } from '../../../src/answer/quotes/work.js';
import { indexArticle } from '../../../src/index.js';
import { articleOf } from '../../reply/articles.js';
import { shipped } from '../shipped.js';

const fill = (text: string) => text.repeat(Math.ceil(4000 / text.length)).slice(0, 4000);
const HOSTILE = [
  'A B ',
  'the ',
  'the of ',
  'the of and to in that China ',
  'house wrote to the keeper of ',
  '"of the the" ',
  '“”"«»„',
  'the … ',
  '[the] ',
  '的一是在不',
  '🦊',
  'Putin said ',
  '“a b c” Putin said ',
  '*a b c* ',
].map(fill);
const sentence = (n: number) =>
  `In year ${n} the keeper of house ${n % 97} wrote to ${n % 89} friends that winter ${n % 83} was near.`;
const FERRY = 'The ferryman sold his boat, his rope and his honey before the river froze.';
const book = indexArticle(articleOf([...Array.from({ length: 3000 }, (_, n) => sentence(n)), FERRY]));
const index = indexArticle(shipped);
const page = fill(`${shipped.paragraphs.map(({ text }) => text).join(' ')} `);

/** What was done, in steps; the last one may go over by what it looked at in one go. */
function workOn(on: typeof index, message: string): number {
  const work = { left: MESSAGE_WORK };
  checkMessage(on, message, work);
  return MESSAGE_WORK - work.left;
}

describe('the work of a check', () => {
  it.each(HOSTILE)('stays within its bounds on any article: %.12s', (message) => {
    for (const on of [index, book]) expect(workOn(on, message)).toBeLessThan(1.25 * MESSAGE_WORK);
  });

  // 0.3 s, once: each paragraph with the words was cut anew.
  it('is counted for each place of words that stand all over a book', () => {
    const refrain = 'The river takes what the river gives';
    const song = indexArticle(
      articleOf(Array.from({ length: 2000 }, (_, n) => `${sentence(n)} ${refrain}. ${sentence(n + 7)}`)),
    );
    const times = (message: string) =>
      checkMessage(song, message).checks.map(({ verdict }) => verdict.kind === 'exact' && verdict.times);
    const once = Number(times(`“${refrain}”`)[0]);
    const ten = times(`“${refrain}” `.repeat(10));
    expect(once).toBeGreaterThan(100);
    expect(ten.every((found) => typeof found === 'number' && found > 0 && found < once / 4)).toBe(true);
  });

  // Eleven seconds, once: the blanks of a block were shared out in every way. Of the processor, not by the clock.
  it.each(['\n\t', '\n ', '\n', '\n— ', '\n—a', '— ', '~'])(
    'is little where a block is all %j before a signature',
    (piece) => {
      const message = `>>> A${piece.repeat(Math.floor(3900 / piece.length))}\n— Bo Li${'i'.repeat(80)}`;
      const before = process.cpuUsage().user;
      checkMessage(index, message);
      expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
    },
  );

  it('is at least a step for a word, so that it counts', () => {
    expect(workOn(index, page)).toBeGreaterThan(page.split(' ').length);
  });

  it('suffices for a page with a word altered in every sentence', () => {
    const altered = page.replaceAll(' and ', ' or ').slice(0, 3900);
    expect(checkMessage(index, `“${altered}”`).checks[0]?.verdict.kind).toBe('altered');
  });

  it('suffices for a sentence of a book', () => {
    const found = checkMessage(book, `“${sentence(1234).replace('winter', 'summer')}”`).checks[0]?.verdict;
    expect(found).toMatchObject({ kind: 'altered', at: [{ paragraph: { number: 1235 } }] });
  });

  it('finds nothing and does no harm without any left', () => {
    expect(checkMessage(index, `“${page}”`, { left: 0 }).checks[0]?.verdict.kind).not.toBe('exact');
  });

  it('looks up what is related within its bounds, and where a single quotation asks it does', () => {
    const lost = '“A merry ferryman gave honey to many singing bakers of Tver”';
    const relatedTo = (message: string, left = MESSAGE_WORK) =>
      checkMessage(book, message, { left }).checks.map(({ verdict }) =>
        verdict.kind === 'absent' ? verdict.related.length : verdict.kind,
      );
    expect(relatedTo(lost, 0)).toEqual([0]);
    expect(relatedTo(`${lost} `.repeat(10))).toEqual(Array.from({ length: 10 }, () => 0));
    expect(relatedTo(lost)).toEqual([1]);
  });

  it('is shared out, and what one doesn’t need is the others’', () => {
    const work = { left: 100 };
    expect(withShare(work, 4, (own) => own.left)).toBe(25);
    expect(work.left).toBe(100);
    withShare(work, 4, (own) => spend(own, 30));
    expect(work.left).toBe(70);
  });
});
