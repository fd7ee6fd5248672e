import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Explanation, explain } from '../../src/answer/explain.js';
import { type Answer, answer } from '../../src/answer/index.js';
import { indexArticle } from '../../src/index.js';
import { shipped } from './shipped.js';

const index = indexArticle(shipped);
const passage = (question: string) => explain(index, question) as Explanation & { kind: 'passage' };

describe('why a passage', () => {
  it('names each word, and what it met', () => {
    const { words, best } = passage('What notoin has China proposed?');
    expect(best?.paragraph.number).toBe(11);
    expect(words.map(({ asked, found }) => [asked, found])).toEqual([
      ['notoin', 'notion'],
      ['China', 'China'],
      ['proposed', 'proposed'],
    ]);
  });

  it('names words that the passage or the whole article lacks', () => {
    const { words } = passage('Which international organization did the US pull out of in Zanzibar?');
    expect(words.filter(({ inArticle }) => !inArticle).map(({ asked }) => asked)).toEqual(['Zanzibar']);
  });

  it('gives the first and the runner-up as the answer has them', () => {
    const question = "What is Russia's top foreign policy priority?";
    const { best, runnerUp } = passage(question);
    const given = answer(index, question);
    expect(given.kind === 'found' && [given.passage, given.others[0]]).toEqual([best, runnerUp]);
  });

  it('adds the signs up to the order of the passages', () => {
    const { signs } = passage("What is Russia's top foreign policy priority?");
    const sum = (of: 'best' | 'runnerUp') => signs.reduce((all, sign) => all + sign[of], 0);
    expect(sum('best')).toBeGreaterThan(sum('runnerUp'));
    const apart = signs.map(({ best, runnerUp }) => best - runnerUp);
    expect(apart).toEqual([...apart].sort((a, b) => b - a));
  });
});

it.each([
  ['Was ist die Hauptstadt von Frankreich?', ['Hauptstadt', 'Frankreich']],
  ['¿Cuál es la capital de Francia?', ['capital', 'Francia']],
  ['Quelle est la capitale de la France ?', ['France']],
])('misses no small word of another language: %s', (question, missed) => {
  const { words } = passage(question);
  expect(words.filter(({ inArticle }) => !inArticle).map(({ asked }) => asked)).toEqual(missed);
});

it.each([
  ['Hat Xi auch über die Oper in Mailand gesprochen?', ['Oper', 'Mailand', 'gesprochen']],
  ['¿Putin habló de la ópera con ella?', ['ópera']],
])('nor does a refusal: %s', (question, unmet) => {
  const { reason } = answer(index, question) as Answer & { kind: 'absent' };
  expect(reason).toMatchObject({ because: 'not-mentioned', unmet });
});

describe('why something else', () => {
  it.each([
    [
      'What did Putin say about Hong Kong?',
      { kind: 'said', speaker: { name: 'Vladimir Putin' }, about: 'Hong Kong' },
    ],
    ['Who wrote this?', { kind: 'fact', field: 'author' }],
    ['What did Merkel say?', { kind: 'unsaid', name: 'Merkel' }],
    ['the of and', { kind: 'passage', words: [] }],
    [
      'Zanzibar zebras',
      { kind: 'passage', answered: false, words: [{ inArticle: false }, { inArticle: false }] },
    ],
  ])('%s', (question, expected) => expect(explain(index, question)).toMatchObject(expected));
});

it('explains any question', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), (question) => {
      expect(explain(index, question)).toHaveProperty('kind');
    }),
    { numRuns: 100 },
  );
});
