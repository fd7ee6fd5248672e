import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, readThrough, related, said, speakers, withinReading } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { TEXT } from '../reply/articles.js';
import { shipped as shippedArticle } from './shipped.js';

const whole = indexArticle(readArticle(TEXT));
const { paragraphs } = whole.article;
const shipped = indexArticle(shippedArticle);

describe('readThrough', () => {
  it('is an article of its beginning, with the whole article’s numbers and names', () => {
    const beginning = readThrough(whole, 3);
    expect(beginning.article.paragraphs).toEqual(paragraphs.slice(0, 3));
    expect(speakers(whole).map(({ name, statements }) => [name, statements])).toEqual([
      ['Peter Lind', 3],
      ['Ruth Okafor', 3],
    ]);
    expect(speakers(beginning).map(({ name, statements }) => [name, statements])).toEqual([
      ['Peter Lind', 2],
      ['Ruth Okafor', 2],
    ]);
    expect(speakers(readThrough(whole, 2)).map(({ name }) => name)).toEqual(['Ruth Okafor']);
  });

  it('is the same index when the article has no more', () => {
    expect(readThrough(whole, 4)).toBe(whole);
    expect(readThrough(whole, 100)).toBe(whole);
  });
});

describe('withinReading', () => {
  const QUESTIONS = [
    'What did Peter Lind say?',
    'What did Ruth Okafor say?',
    'What did Lind say about the roof?',
    'What did the town council vote on?',
    'When will the library open its doors?',
    'Who pledged to visit the building?',
    'Who wrote it?',
    'What did Merkel say?',
    'What does it say about football?',
  ];
  /** The numbers of all paragraphs anywhere in an answer. */
  const numbers = (given: unknown): number[] =>
    given === null || typeof given !== 'object'
      ? []
      : 'number' in given && 'text' in given
        ? [given.number as number]
        : Object.values(given).flatMap(numbers);

  it('leaves nothing of what comes later', () => {
    const question = fc.oneof(fc.constantFrom(...QUESTIONS), fc.string());
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 4 }), (asked, through) => {
        const beginning = readThrough(whole, through);
        const given = withinReading(answer(whole, asked), beginning);
        expect(numbers(given).filter((number) => number > through)).toEqual([]);
        for (const name of ['Lind', 'Okafor', asked]) {
          const stated = withinReading(said(whole, name), beginning);
          expect(numbers(stated).filter((number) => number > through)).toEqual([]);
        }
        expect(numbers(related(beginning, asked)).filter((number) => number > through)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('says nothing when all that answers comes later, and counts only what was read', () => {
    const beginning = readThrough(whole, 2);
    expect(withinReading(answer(whole, 'What did Peter Lind say?'), beginning)).toBeUndefined();
    expect(withinReading(answer(whole, 'Who pledged to visit the building?'), beginning)).toBeUndefined();
    const okafor = withinReading(said(whole, 'Okafor'), beginning);
    expect(okafor).toMatchObject({ kind: 'stated', speaker: { name: 'Ruth Okafor', statements: 2 } });
    expect(withinReading(answer(whole, 'Who is quoted?'), beginning)).toMatchObject({
      value: { speakers: [{ name: 'Ruth Okafor', statements: 2 }] },
    });
    // Peter Lind speaks later.
    expect(said(whole, 'Peter Linnd')).toMatchObject({ kind: 'stated' });
    expect(said(whole, 'Pieter Lintt')).toMatchObject({ meant: ['Peter Lind'] });
    expect(withinReading(said(whole, 'Pieter Lintt'), beginning)).toMatchObject({ meant: [] });
    const stranger = withinReading(said(whole, 'Merkel'), beginning);
    expect(stranger).toMatchObject({
      reason: { because: 'unknown-speaker' },
      known: [{ name: 'Ruth Okafor' }],
    });
  });

  it('gives what several say together, as far as it was read', () => {
    const together = answer(shipped, 'What did Xi and Putin say?');
    expect(together).toMatchObject({ statements: [{}, {}] });
    expect(withinReading(together, readThrough(shipped, 3))).toMatchObject({
      speaker: { together: ['Xi Jinping', 'Vladimir Putin'], statements: 1 },
    });
    expect(withinReading(together, readThrough(shipped, 2))).toBeUndefined();
  });

  it('leaves an answer of a whole article as it is', () => {
    const given = answer(whole, 'What did Peter Lind say?');
    expect(withinReading(given, whole)).toBe(given);
  });
});
